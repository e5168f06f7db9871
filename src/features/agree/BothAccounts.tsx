import { knownFrom } from '#machines/facts/known-from.ts';
import type { Seat, Side } from '#machines/facts/sides.ts';
import type { Action, Answers } from '#machines/facts/vocabulary.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { textButton } from '#src/ui/controls.ts';
import { Matrix } from '#src/ui/matrix/Matrix.tsx';
import { type Account, accountsAgree, matrixOfAccounts } from '#src/verdict/matrix-view.ts';
import { t } from '#src/words/words.ts';

export interface NamedAccount {
  readonly name: string;
  readonly answers: Answers;
}

/** Two accounts in one matrix: two lines where they differ, and the steps that both say alike a press away. */
export function BothAccounts({
  accounts,
  seat,
  guidance,
}: {
  readonly accounts: readonly [NamedAccount, NamedAccount];
  readonly seat: Seat | undefined;
  readonly guidance: Guidance;
}) {
  const made = accounts.map(({ name, answers }): Account => {
    const facts = knownFrom(answers);
    return { name, facts, rows: guidance.verdictOn(facts).allocations };
  });
  const live = [...new Set(made.flatMap(({ rows }) => rows.filter((row) => row.status !== 'notNeeded').map((row) => row.action)))];
  const differing = live.filter((action) => !accountsAgree(made, action));
  const alike = live.length - differing.length;
  const matrix = (shown: (action: Action) => boolean) =>
    matrixOfAccounts(made, { seat }, { head: t('agree:seenBy'), alike: t('agree:bothSee') }, shown);
  if (differing.length === 0) return null;
  return (
    <section aria-labelledby="both" className="mt-24">
      <h2 id="both" className="mb-8">
        {t('agree:both')}
      </h2>
      <Matrix matrix={matrix((action) => differing.includes(action))} />
      {alike > 0 && (
        <details className="mt-8 print:hidden">
          <summary className={textButton}>{t('agree:sameInBoth', { count: alike })}</summary>
          <Matrix matrix={matrix((action) => !differing.includes(action))} bare />
        </details>
      )}
    </section>
  );
}

/** Whose account it is, as the one who looks reads it. */
export const accountName = (of: Side, looking: Side): string => t(of === looking ? 'agree:you' : `agree:side.${of}`);
