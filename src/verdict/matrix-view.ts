// The matrix: next steps down, parties across. Pure: the rows of a verdict in, what a table shows out, in words.
import type { Allocation } from '#machines/decide/allocate.ts';
import { type Seat, type Side, sideOf, sides } from '#machines/facts/sides.ts';
import { actionsByThing, type Thing, thingOf, things } from '#machines/facts/things.ts';
import { type Action, type Facts, type Party, parties } from '#machines/facts/vocabulary.ts';
import { capital, columnName, isMe } from '#src/words/party-words.ts';
import { isAnotherStep, stepWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { presses, type ShownStanding, shownStanding } from './standing.ts';

/** The form of a token: how firmly, by shape alone. `keeps` and `asked` stand only together: nobody has accepted. */
export const forms = ['usual', 'ours', 'agree', 'disputed', 'today', 'keeps', 'asked', 'depends'] as const;
export type Form = (typeof forms)[number];

export interface Token {
  readonly party: Party;
  readonly form: Form;
  /** In words beneath it, where the form says more than the standing at the end of the row. */
  readonly note?: string;
}
export interface MatrixRow {
  readonly key: string;
  readonly actions: readonly Action[];
  readonly label: string;
  /** What it folds: each step as a row of its own. Empty where it is one step. */
  readonly steps: readonly MatrixRow[];
  readonly standing: ShownStanding;
  /** The standing in words. */
  readonly word: string;
  /** Who holds it in words, for the narrow form and for listeners. */
  readonly holders: string;
  readonly tokens: readonly Token[];
}
export interface MatrixGroup {
  readonly thing: Thing;
  readonly label: string;
  readonly rows: readonly MatrixRow[];
}
export interface Column {
  readonly party: Party;
  readonly name: string;
}
export interface MatrixData {
  readonly sides: readonly { readonly side: Side; readonly name: string; readonly columns: readonly Column[] }[];
  readonly groups: readonly MatrixGroup[];
}
/** Who looks, and at which exchange: this changes names, never a token. */
export interface Looker {
  readonly seat: Seat | undefined;
  readonly facts: Facts;
}

/** What goes without saying while nothing presses: it is folded away below the matrix. */
const obvious: readonly Action[] = [
  'decideRoute',
  'judgeInformation',
  'readReply',
  'explainAndConsent',
  'coverAbsence',
  'reviewPlan',
  'closeConversation',
];
const quiet: readonly ShownStanding[] = ['usual', 'ours'];

/** Does this row go without saying here? The decision on advice does, where the user says that they follow it. */
export function goesWithoutSaying(row: Allocation, facts: Facts): boolean {
  if (!quiet.includes(shownStanding(row))) return false;
  if (row.action === 'unexpectedFinding') return !facts.replyAsks?.includes('test');
  if (row.action === 'decideOnAdvice') return facts.agreesWithAdvice === 'yes';
  if (row.action === 'decideRoute') return facts.stage !== undefined && facts.stage !== 'drafting';
  return obvious.includes(row.action);
}

/**
 * The matrix of these rows.
 * @param rows allocations in any order; those that are not needed are left out
 * @param who whose seat names the columns
 * @param fold whether steps of one thing with one holder and one standing stand in one line
 */
export function matrixOf(rows: readonly Allocation[], who: Looker, fold = true): MatrixData {
  const live = rows.filter((row) => row.status !== 'notNeeded');
  const order = beforeTheReply(who.facts) ? things : [...things.filter((thing) => thing !== 'request'), 'request' as const];
  const groups = order.flatMap((thing) => {
    const about = live
      .filter((row) => thingOf(row.action) === thing)
      .sort((a, b) => actionsByThing.indexOf(a.action) - actionsByThing.indexOf(b.action));
    if (about.length === 0) return [];
    const lines = fold ? folded(about) : about.map((row) => [row]);
    const shown = lines.map((line) => lineOf(line, who));
    return [{ thing, label: capital(t(`matrix:things.${thing}`)), rows: first(shown, (row) => presses(row.standing)) }];
  });
  return { sides: columnsFor(who), groups: first(groups, (group) => group.rows.some((row) => presses(row.standing))) };
}

/** While a request is being made it is what matters; afterwards it comes last. */
const beforeTheReply = (facts: Facts): boolean => facts.stage === 'drafting' || facts.stage === 'moreInfo';

/** The columns, by side, in the order that never changes. */
const columnsFor = (who: Looker): MatrixData['sides'] =>
  sides.map((side) => ({
    side,
    name: t(`matrix:sides.${side}`),
    columns: parties.filter((party) => sideOf(party) === side).map((party) => ({ party, name: headOf(party, who) })),
  }));

/** The name of a party at the head of its column: "You", or its own. */
export const headOf = (party: Party, { seat }: Looker): string => (isMe(party, seat) ? t('matrix:you') : columnName(party));

const first = <T>(list: readonly T[], test: (one: T) => boolean): T[] => [...list.filter(test), ...list.filter((one) => !test(one))];

/** Rows with one holder and one standing, together; each in the place of its first. */
function folded(rows: readonly Allocation[]): Allocation[][] {
  const lines: Allocation[][] = [];
  for (const row of rows) {
    const alike = lines.find(([other]) => other && isAlike(other, row));
    if (alike) alike.push(row);
    else lines.push([row]);
  }
  return lines;
}
const isAlike = (a: Allocation, b: Allocation): boolean =>
  shownStanding(a) === shownStanding(b) && a.holder === b.holder && a.proposed === b.proposed && String(mayHold(a)) === String(mayHold(b));

function lineOf(rows: readonly Allocation[], who: Looker): MatrixRow {
  const [row] = rows as [Allocation];
  const standing = shownStanding(row);
  return {
    key: rows.map(({ action }) => action).join('+'),
    actions: rows.map(({ action }) => action),
    label: rows.length === 1 ? labelOf(row, who.facts) : labelOfMany(rows, who.facts),
    steps: rows.length === 1 ? [] : rows.map((one) => lineOf([one], who)),
    standing,
    word: t(`words:standings.${standing}.label`),
    holders: holdersOf(row, standing, who),
    tokens: tokensOf(row, standing),
  };
}

/** A step under its thing: the step that it is here, or the action's own. */
export const labelOf = (row: Allocation, facts: Facts): string =>
  isAnotherStep(row, facts) ? stepWords(row, facts) : t(`matrix:steps.${row.action}`);

/** Steps that are parts of another: named with it, counted with it. */
const partsOf: Partial<Record<Action, readonly Action[]>> = {
  giveSoundAdvice: ['makeReplyUsable', 'supplyThresholds', 'judgeInformation'],
};

/** The steps to name among these: those that no other of them speaks for. */
export const spoken = (rows: readonly Allocation[]): Allocation[] => {
  const parts = rows.flatMap((row) => partsOf[row.action] ?? []);
  return rows.filter((row) => !parts.includes(row.action));
};

const NAMED = 3;
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Several steps in one label. Where they are other steps than their names say, the first speaks for all: the number says how many. */
function labelOfMany(rows: readonly Allocation[], facts: Facts): string {
  const other = rows.find((row) => isAnotherStep(row, facts));
  if (other) return stepWords(other, facts);
  const [one = '', ...more] = spoken(rows).map((row) => labelOf(row, facts));
  const named = [one, ...more.slice(0, NAMED - 1).map(lower)].join(', ');
  return more.length >= NAMED ? `${named}, ${t('matrix:more', { count: more.length + 1 - NAMED })}` : named;
}

function tokensOf(row: Allocation, standing: ShownStanding): Token[] {
  if (standing === 'depends') return mayHold(row).map((party) => ({ party, form: 'depends' }));
  if (!row.holder || standing === 'notNeeded') return [];
  if (standing !== 'nobody') return [{ party: row.holder, form: standing }];
  return [
    { party: row.holder, form: 'keeps', note: t('matrix:keeps') },
    ...(row.proposed ? [{ party: row.proposed, form: 'asked' as const, note: t('matrix:asked') }] : []),
  ];
}

const mayHold = (row: Allocation): Party[] => parties.filter((party) => row.outcomes.some(({ holder }) => holder === party));

function holdersOf(row: Allocation, standing: ShownStanding, who: Looker): string {
  if (standing === 'depends') {
    const names = mayHold(row).map((party) => headOf(party, who));
    return [...names, ...(row.outcomes.some(({ holder }) => holder === null) ? [t('matrix:nobodyElse')] : [])].join(', ');
  }
  const name = row.holder ? headOf(row.holder, who) : '';
  if (standing !== 'nobody') return name;
  const keeps = `${name} ${t(isMe(row.holder as Party, who.seat) ? 'matrix:keepYou' : 'matrix:keeps')}`;
  return row.proposed ? `${keeps}, ${headOf(row.proposed, who)} ${t('matrix:asked')}` : keeps;
}

/** The forms that a matrix uses, for its key. */
export const formsIn = (matrix: MatrixData): Form[] => {
  const used = new Set(
    matrix.groups.flatMap((g) => g.rows.flatMap((r) => [r, ...r.steps]).flatMap((r) => r.tokens.map((token) => token.form))),
  );
  return forms.filter((form) => used.has(form));
};
