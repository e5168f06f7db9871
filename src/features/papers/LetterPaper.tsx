import type { ReactNode } from 'react';
import type { Letter } from '#src/papers/letter-words.ts';

/** A letter as it will read, with the gaps to fill made plain. */
export function LetterPaper({ letter }: { readonly letter: Letter<string> }) {
  return (
    <article className="letter" aria-label={letter.title}>
      {letter.blocks.map((block) =>
        block.kind === 'list' ? (
          <div key={block.lead}>
            <p>{gaps(block.lead)}</p>
            <ul>
              {block.items.map((item) => (
                <li key={item}>{gaps(item)}</li>
              ))}
            </ul>
          </div>
        ) : (
          <p key={block.text} className={block.kind === 'paragraph' ? undefined : block.kind}>
            {gaps(block.text)}
          </p>
        ),
      )}
    </article>
  );
}

/** Square brackets are gaps: marked, so that none is sent by mistake. */
const gaps = (text: string): ReactNode[] =>
  text.split(/(\[[^\]]+\])/).map((part, n) =>
    part.startsWith('[') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same gap may stand twice in one sentence
      <mark key={n}>{part}</mark>
    ) : (
      part
    ),
  );
