import { useEffect, useState } from 'react';
import type { Answers } from '#machines/facts/vocabulary.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { textButton } from '#src/ui/controls.ts';
import { flowTitle } from '#src/words/flow-words.ts';
import { t } from '#src/words/words.ts';
import type { Step } from './walk/by-tables.ts';

interface Props {
  readonly flow: FlowId;
  readonly name: string;
  readonly answers: Answers;
  readonly passed: readonly Step[];
}

/** Where this page is, and about how many are left: worked out after the question has been painted. Before any answer there is nothing to count from. */
export function Progress({ flow, name, answers, passed }: Props) {
  const [left, setLeft] = useState<number>();
  const begun = Object.keys(answers).length > 0;
  useEffect(() => {
    if (!begun) return;
    let live = true;
    const soon = setTimeout(() => {
      import('./walk/whole.ts').then(
        (walk) => live && setLeft(walk.pagesLeft(answers)),
        () => {
          // No network and nothing cached yet: the questions still work without a count.
        },
      );
    }, 60);
    return () => {
      live = false;
      clearTimeout(soon);
    };
  }, [answers, begun]);
  const found = passed.findIndex((step) => step.flow === flow && step.page === name);
  const at = (found < 0 ? passed.length : found) + 1;
  const all = left === undefined ? undefined : Math.max(at, passed.length + left);
  return (
    <p className="flex max-w-none flex-wrap items-center gap-x-16 text-13 text-quiet">
      {passed.length > 0 && (
        <button type="button" className={textButton} onClick={() => window.history.back()}>
          {t('question.back')}
        </button>
      )}
      {/* The words first: the marks come later, and move nothing. */}
      <span>
        {flowTitle(flow)}
        {all !== undefined && ` · ${t('question.count', { at, all })}`}
      </span>
      {all !== undefined && (
        <span aria-hidden="true" className="flex gap-4">
          {Array.from({ length: all }, (_, n) => n + 1).map((mark) => (
            <span
              key={mark}
              className={`h-4 w-16 rounded-6 ${mark > at ? 'bg-rule' : 'bg-accent'} ${mark === at ? 'outline-2 outline-offset-1 outline-accent' : ''}`}
            />
          ))}
        </span>
      )}
    </p>
  );
}
