import type { ReactNode } from 'react';
import { TokenMark } from '#src/ui/matrix/Token.tsx';
import type { AnswerGroup, AnswerItem } from '#src/verdict/answer-groups.ts';
import { t } from '#src/words/words.ts';

/** At most three groups in words: what is next, what is not yours, what is not settled. What stands below is counted. */
export function Groups({
  groups,
  beside,
}: {
  readonly groups: readonly AnswerGroup[];
  /** What stands under an item: the question on which it waits. */
  readonly beside?: (item: AnswerItem) => ReactNode;
}) {
  return (
    <div className="mb-12 grid gap-24 [--cut:var(--color-paper)] wide:grid-cols-3 max-wide:gap-4 forced-colors:[--cut:Canvas]">
      {groups.map((group) => (
        <Group key={group.name} group={group} beside={beside} />
      ))}
    </div>
  );
}

function Group({ group, beside }: { readonly group: AnswerGroup; readonly beside: ((item: AnswerItem) => ReactNode) | undefined }) {
  const today = group.items.some((item) => item.today) && group.name !== 'others';
  const rule = group.name === 'unsettled' ? 'border-dashed border-edge' : today ? 'border-now' : 'border-edge';
  return (
    <section aria-labelledby={`group-${group.name}`} className={`border-t-3 pt-4 max-wide:pt-2 ${rule}`}>
      <h2 id={`group-${group.name}`} className="mb-4 flex items-baseline justify-between gap-8 text-16 max-wide:mb-0 max-wide:text-15">
        {group.title}
        {group.below > 0 && <Below count={group.below} />}
      </h2>
      <ul className="grid gap-2 text-15 leading-row">
        {group.items.length === 0 && <li className="text-quiet">{group.none}</li>}
        {group.items.map((item) => (
          <li key={item.key} className="flex gap-8">
            <span className="flex-none">
              {item.tokens.map((token) => (
                <TokenMark key={token.party + token.form} party={token.party} form={token.form} size="list" />
              ))}
            </span>
            <span className="flex-1">
              {item.today && !item.text.toLowerCase().includes(t('matrix:groups.todayWord')) && (
                <b className="text-now">{t('matrix:groups.today')} </b>
              )}
              {item.lead && <b>{item.lead} </b>}
              {item.text}
              {beside?.(item)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many steps of a group stand below: a number and an arrow, and in words to who listens. */
function Below({ count }: { readonly count: number }) {
  const said = t('matrix:groups.below', { count });
  return (
    <span title={said} className="text-13 font-normal text-quiet">
      <span aria-hidden="true">+{count}&nbsp;↓</span>
      <span className="sr-only">{said}</span>
    </span>
  );
}
