import type { Letter } from '#src/papers/letter.ts';
import { Gaps } from './Gaps.tsx';

const looks = { banner: 'bg-draft p-8 text-draft-ink', paragraph: '', quiet: 'text-13 text-quiet' } as const;

/** A letter as it will read, with the gaps to fill made plain. */
export function LetterPaper({ letter }: { readonly letter: Letter }) {
  return (
    <article
      aria-label={letter.title}
      className="max-w-measure space-y-12 rounded-6 border border-line bg-card p-16 print:border-0 print:p-0 print:text-print"
    >
      {letter.blocks.map((block) =>
        block.kind === 'list' ? (
          <div key={block.lead}>
            <p>
              <Gaps text={block.lead} />
            </p>
            <ul className="mt-4 list-disc space-y-4 ps-24">
              {block.items.map((item) => (
                <li key={item}>
                  <Gaps text={item} />
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <p key={block.text} className={looks[block.kind]}>
            <Gaps text={block.text} />
          </p>
        ),
      )}
    </article>
  );
}
