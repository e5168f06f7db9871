import type { Action } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import type { Turn } from '#machines/teaching/turn.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { pickButton } from '#src/ui/controls.ts';
import { Matrix } from '#src/ui/matrix/Matrix.tsx';
import { accountsAgree, matrixOfAccounts } from '#src/verdict/matrix-view.ts';
import { question } from '#src/words/question-words.ts';
import { clause } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

interface Props {
  readonly guidance: Guidance;
  readonly one: Pick<Case, 'facts'>;
  /** What the room voted on. */
  readonly asks: readonly Action[];
  readonly turns: readonly Turn[];
  readonly turnAt: number;
  readonly turn: (n: number) => void;
}

/** One fact turned before the room: the asked rows that come out otherwise, as written and turned. */
export function ClassTurn({ guidance, one, asks, turns, turnAt, turn }: Props) {
  const now = turns[turnAt % Math.max(1, turns.length)];
  if (!now) return <p>{t('teach:class.noTurn')}</p>;
  const words = clause({ ...now.change, outcome: { holder: null, standing: 'settled' } }, one.facts);
  const account = (name: string, facts: Case['facts']) => ({ name, facts, rows: guidance.verdictOn(facts).allocations });
  const accounts = [account(t('teach:class.asWritten'), one.facts), account(t('teach:class.turned'), now.facts)];
  const matrix = matrixOfAccounts(
    accounts,
    { seat: undefined },
    { head: t('teach:class.turnHead'), alike: '' },
    (action) => asks.includes(action) && !accountsAgree(accounts, action),
  );
  return (
    <div className="turned space-y-12">
      <h2 className="text-32 font-strong max-w-none" aria-live="polite">
        {t('teach:class.turnIf', { clause: words })}
      </h2>
      <Matrix matrix={matrix} bare />
      {turns.length > 1 && (
        <div className="flex flex-wrap items-center gap-12">
          {t('teach:class.turnAnother')}
          {turns.map(({ change }, n) => (
            <button
              type="button"
              key={change.fact}
              className={`${pickButton} class-mode:text-24`}
              aria-pressed={n === turnAt % turns.length}
              onClick={() => turn(n)}
            >
              {question(change.fact).label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
