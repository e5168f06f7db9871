// What can no longer change, whatever the answers still to come.
import { outcomesOf } from '#machines/decide/decide.ts';
import { alreadyDone, standingDuties } from '#machines/facts/sides.ts';
import { type Action, type Answers, actions, type Party } from '#machines/facts/vocabulary.ts';
import { loadTables, tablesIfLoaded } from '#src/data/use-verdict.ts';
import { factsOf } from '#src/features/check/journey.ts';

export interface Settled {
  readonly steps: readonly { readonly action: Action; readonly holder: Party }[];
  /** Steps that the reply may raise and that nothing has settled yet. */
  readonly open: number;
  /** Rows of any kind that nothing has settled yet. */
  readonly undecided: number;
}

/** What these answers settle. Loads the tables; rejects where there is neither network nor a kept copy. */
export async function settledBy(answers: Answers): Promise<Settled> {
  await loadTables();
  return settle(answers);
}

function settle(answers: Answers): Settled {
  const tables = tablesIfLoaded();
  const facts = factsOf(answers);
  const isStep = (action: Action) => !standingDuties.includes(action) && !alreadyDone.includes(action);
  const all = actions.map((action) => ({ action, outcomes: tables ? outcomesOf(tables[action].rules, facts) : [] }));
  return {
    steps: all.flatMap(({ action, outcomes: [only, other] }) =>
      only?.holder && !other && isStep(action) ? [{ action, holder: only.holder }] : [],
    ),
    open: all.filter(({ action, outcomes }) => isStep(action) && outcomes.length > 1).length,
    undecided: all.filter(({ outcomes }) => outcomes.length > 1).length,
  };
}
