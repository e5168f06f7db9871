// The board: common exchanges across, next steps down. Pure: the exchanges and their answers in, cells out.
import { type CommonExchange, commonExchanges, exchangeLists, type PressId, pressedTogether, type Stated } from '#content/exchanges.ts';
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { actionsByThing, type Thing, thingOf } from '#machines/facts/things.ts';
import type { Action, Facts, Nation } from '#machines/facts/vocabulary.ts';
import { goesWithoutSaying, matrixOf, type Token } from './matrix-view.ts';
import { type ShownStanding, shownStanding } from './standing.ts';

/** A column: a common exchange with the answers pressed beside it, under a head of its own. */
interface Drawn {
  readonly head: string;
  readonly exchange: string;
  readonly pressed: readonly Stated[];
}
const first = (id: PressId): Stated => Object.values(pressedTogether[id])[0] as Stated;
const column = (head: string, exchange = head, ...pressed: readonly Stated[]): Drawn => ({ head, exchange, pressed });

/** The columns, in the order in which they stand. */
const drawn: readonly Drawn[] = [
  column('testForMe'),
  column('testForThem'),
  column('testForThemNotAgreed', 'testForThem', pressedTogether.willOrderForThem.notAgreed),
  column('testByThem'),
  column('formularyDrug'),
  column('sharedCareDrug'),
  column('sharedCareAsked', 'sharedCareDrug', pressedTogether.sharedCareAgreed.asked),
  column('monitoring'),
  column('referralByMe'),
  column('convertedAssumed', 'converted', pressedTogether.conversionSeen.assumed),
  column('converted'),
  column('otherSpecialty'),
  column('manage'),
  column('cannotTell'),
  column('cameBack'),
  column('late'),
];

/** What every column takes as given beside what its exchange states: said at the foot of the board. */
const given: Facts = {
  requesterRole: 'gp',
  informationSent: 'complete',
  images: 'none',
  fitNoteAdvisedBy: 'nobody',
  specialistRole: 'consultant',
  patientTold: 'nobody',
  patientStance: ['agrees'],
  agreesWithAdvice: 'yes',
  competence: 'within',
  testCompetence: 'within',
  drugCompetence: 'within',
  resources: 'available',
  testAccess: 'available',
  specialistContactedPatient: 'no',
};

export interface BoardColumn {
  readonly head: string;
  readonly facts: Facts;
}
export interface BoardCell {
  readonly tokens: readonly Token[];
  readonly standing: ShownStanding;
}
export interface BoardRow {
  readonly action: Action;
  readonly thing: Thing;
  /** One a column; null where the step does not arise. */
  readonly cells: readonly (BoardCell | null)[];
}
export interface BoardData {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
}

/** The exchanges of a nation's board, each with every fact that it takes as given. */
export function boardColumns(nation: Nation, arising: (facts: Facts) => Facts): BoardColumn[] {
  return drawn.map(({ head, exchange, pressed }) => {
    const found = (commonExchanges as readonly CommonExchange[]).find(({ id }) => id === exchange);
    if (!found) throw new Error(`src/verdict/board-view.ts: no common exchange "${exchange}"`);
    const states = Object.assign({}, exchangeLists[found.list].states, found.states, ...found.left.map(first), ...pressed) as Facts;
    return { head, facts: arising({ ...given, ...states, nation }) };
  });
}

/** The board of a nation: a row for each step that arises somewhere and does not go without saying everywhere. */
export function boardOf(columns: readonly BoardColumn[], verdictOf: (facts: Facts) => Verdict): BoardData {
  const verdicts = columns.map(({ facts }) => verdictOf(facts));
  const rowOf = (action: Action) => verdicts.map(({ allocations }) => allocations.find((row) => row.action === action) as Allocation);
  const rows = actionsByThing.flatMap((action): BoardRow[] => {
    const across = rowOf(action);
    const says = across.some((row, n) => row.status !== 'notNeeded' && !goesWithoutSaying(row, columns[n]?.facts ?? {}));
    return says ? [{ action, thing: thingOf(action), cells: across.map((row, n) => cellOf(row, columns[n]?.facts ?? {})) }] : [];
  });
  return { columns, rows };
}

function cellOf(row: Allocation, facts: Facts): BoardCell | null {
  if (row.status === 'notNeeded') return null;
  const [line] = matrixOf([row], { seat: undefined, facts }).groups.flatMap((group) => group.rows);
  return { tokens: line?.tokens ?? [], standing: shownStanding(row) };
}
