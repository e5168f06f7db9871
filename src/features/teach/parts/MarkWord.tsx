import type { ReactNode } from 'react';
import type { Mark } from '#machines/contracts/kept-on-device.ts';

const looks: Record<Mark, { readonly sign: string; readonly hue: string }> = {
  right: { sign: '✓', hue: 'text-accent' },
  wrong: { sign: '✗', hue: 'text-now' },
  forDiscussion: { sign: '≠', hue: 'text-draft-ink' },
};

/** How a commitment compares with what holds: by sign, word and colour. */
export const MarkWord = ({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) => (
  <strong className={looks[mark].hue}>
    <span aria-hidden="true">{looks[mark].sign} </span>
    {children}
  </strong>
);
