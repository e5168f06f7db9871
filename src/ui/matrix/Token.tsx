import type { Party } from '#machines/facts/vocabulary.ts';
import type { Form } from '#src/verdict/matrix-view.ts';
import { questionMark, shapes } from './token-shapes.ts';

const sizes = { row: 'size-token class-mode:size-24', list: 'size-mark class-mode:size-24' } as const;

/** A party by shape and hue, a standing by form. It says nothing by itself: the words stand beside it. */
export function TokenMark({
  party,
  form,
  size = 'row',
  plain = false,
}: {
  readonly party: Party;
  readonly form: Form;
  readonly size?: keyof typeof sizes;
  /** In a key, where the form alone is meant: in the colour of the text. */
  readonly plain?: boolean;
}) {
  const hue = plain ? '' : form === 'depends' ? 'text-quiet' : `text-${party}`;
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className={`inline-block flex-none overflow-visible align-text-bottom ${sizes[size]} ${hue}`}
    >
      <Drawing party={party} form={form} />
    </svg>
  );
}

/** The drawing alone, in a box of 20, for other drawings. */
export function Drawing({ party, form }: { readonly party: Party; readonly form: Form }) {
  const shape = shapes[party];
  if (form === 'depends') return <path d={questionMark} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />;
  if (form === 'ours') return <path d={shape.ring} fill="none" stroke="currentColor" strokeWidth="3.6" />;
  if (form === 'asked') return <path d={shape.outline} fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.1" />;
  if (form === 'agree')
    return (
      <>
        <path d={shape.small} fill="currentColor" />
        <path d={shape.whole} fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.8 1.9" />
      </>
    );
  if (form === 'disputed')
    return (
      <>
        <path d={shape.outline} fill="none" stroke="currentColor" strokeWidth="2" />
        <path d={shape.half} fill="currentColor" />
      </>
    );
  return (
    <>
      <path d={shape.whole} fill="currentColor" />
      {form === 'today' && <path d={shape.mark} fill="none" className="stroke-(--cut)" strokeWidth="2.6" strokeLinecap="round" />}
    </>
  );
}
