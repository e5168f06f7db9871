// The matrix: next steps down, parties across. Pure: the rows of a verdict in, what a table shows out, in words.
import type { Allocation } from '#machines/decide/allocate.ts';
import { type Seat, type Side, sideOf, sides } from '#machines/facts/sides.ts';
import { actionsByThing, type Thing, thingOf, things } from '#machines/facts/things.ts';
import { type Action, type Fact, type Facts, type Party, parties } from '#machines/facts/vocabulary.ts';
import { columnName, isMe } from '#src/words/party-words.ts';
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
  /** Does the label name every step that it folds? Else the number beside it says how many they are. */
  readonly named: boolean;
  readonly standing: ShownStanding;
  /** The standing in words. */
  readonly word: string;
  /** Who holds it in words, for the narrow form and for listeners. */
  readonly holders: string;
  readonly tokens: readonly Token[];
  /** Where several accounts stand beside each other and differ on this step: what each says. Else empty. */
  readonly accounts: readonly AccountLine[];
}
/** What one of several accounts says of a step. */
export interface AccountLine extends Pick<MatrixRow, 'standing' | 'word' | 'holders' | 'tokens'> {
  readonly name: string;
  /** The step that it is in this account, where it is another than the row's. */
  readonly step: string;
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
  /** Where several accounts stand in it: the head of their column, and what stands there where all say the same. */
  readonly accounts?: AccountsHead;
}
export interface AccountsHead {
  readonly head: string;
  readonly alike: string;
}
/** Who looks, and at which exchange: this changes names, never a token. */
export interface Looker {
  readonly seat: Seat | undefined;
  readonly facts: Facts;
  /** Facts that only the answer of those who asked will tell: a row that waits on nothing else says both branches. */
  readonly awaited?: readonly Fact[];
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
  const groups = groupsOf(
    live.map((row) => row.action),
    who.facts,
    (about) => {
      const those = about.flatMap((action) => live.filter((row) => row.action === action));
      return (fold ? folded(those) : those.map((row) => [row])).map((line) => lineOf(line, who));
    },
  );
  return { sides: columnsFor(who), groups };
}

/** The steps by the thing that they are about, in the order in which they are read; what presses first. */
function groupsOf(actions: readonly Action[], facts: Facts, linesOf: (about: readonly Action[]) => readonly MatrixRow[]): MatrixGroup[] {
  const order = beforeTheReply(facts) ? things : [...things.filter((thing) => thing !== 'request'), 'request' as const];
  const groups = order.flatMap((thing) => {
    const about = actionsByThing.filter((action) => thingOf(action) === thing && actions.includes(action));
    if (about.length === 0) return [];
    return [{ thing, label: t(`matrix:heads.${thing}`), rows: first(linesOf(about), pressing) }];
  });
  return first(groups, (group) => group.rows.some(pressing));
}
const pressing = (row: MatrixRow): boolean => [row, ...row.accounts].some(({ standing }) => presses(standing));

/** One account of several that stand in one matrix. */
export interface Account {
  readonly name: string;
  readonly facts: Facts;
  readonly rows: readonly Allocation[];
}

/**
 * Several accounts in one matrix: a line each where they differ, one line where they say the same.
 * @param accounts two or more; the first gives a step its name
 * @param who whose seat names the columns
 * @param accountsHead what stands over the names of the accounts, and in their place where all say the same
 * @param shown whether a step is to stand in it
 */
export function matrixOfAccounts(
  accounts: readonly Account[],
  who: Omit<Looker, 'facts'>,
  accountsHead: AccountsHead,
  shown: (action: Action) => boolean = () => true,
): MatrixData {
  const facts = accounts[0]?.facts ?? {};
  const live = new Set(accounts.flatMap(({ rows }) => rows.filter((row) => row.status !== 'notNeeded').map((row) => row.action)));
  const groups = groupsOf([...live].filter(shown), facts, (about) => {
    const lines: Action[][] = [];
    for (const action of about) {
      const alike = lines.find(([other]) => other && accounts.every((account) => alikeIn(account, other, action)));
      if (alike) alike.push(action);
      else lines.push([action]);
    }
    return lines.map((line) => lineOfAccounts(line, accounts, who));
  });
  return { sides: columnsFor({ ...who, facts }), groups, accounts: accountsHead };
}

const rowIn = ({ rows }: Account, action: Action): Allocation | undefined =>
  rows.find((row) => row.action === action && row.status !== 'notNeeded');

const alikeIn = (account: Account, action: Action, other: Action): boolean => {
  const [a, b] = [rowIn(account, action), rowIn(account, other)];
  return a && b ? isAlike(a, b) : a === b;
};

/** Do all accounts say the same of this step? */
export function accountsAgree(accounts: readonly Account[], action: Action): boolean {
  const [one, ...others] = accounts.map((account) => rowIn(account, action));
  return others.every((other) => (one && other ? isAlike(one, other) : one === other));
}

function lineOfAccounts(actions: readonly Action[], accounts: readonly Account[], who: Omit<Looker, 'facts'>): MatrixRow {
  const agreed = actions.every((action) => accountsAgree(accounts, action));
  const saying = accounts.find((account) => actions.some((action) => rowIn(account, action))) as Account;
  const rows = actions.flatMap((action) => rowIn(saying, action) ?? []);
  const line = lineOf(rows, { ...who, facts: saying.facts });
  if (agreed) return line;
  const label = labelsOf(actions);
  return {
    ...line,
    label,
    named: actions.length <= NAMED,
    steps: actions.length === 1 ? [] : actions.map((action) => lineOfAccounts([action], accounts, who)),
    standing: 'notNeeded',
    word: '',
    holders: '',
    tokens: [],
    accounts: accounts.map((account) => {
      const row = rowIn(account, actions[0] as Action);
      const own = row && lineOf([row], { ...who, facts: account.facts });
      return {
        name: account.name,
        step: row && isAnotherStep(row, account.facts) ? stepWords(row, account.facts) : '',
        standing: own?.standing ?? 'notNeeded',
        word: own?.word ?? t('words:standings.notNeeded.label'),
        holders: own?.holders ?? '',
        tokens: own?.tokens ?? [],
      };
    }),
  };
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

/** One row as a line by itself. */
export const lineFor = (row: Allocation, who: Looker): MatrixRow => lineOf([row], who);

function lineOf(rows: readonly Allocation[], who: Looker): MatrixRow {
  const [row] = rows as [Allocation];
  const standing = shownStanding(row);
  return {
    key: rows.map(({ action }) => action).join('+'),
    actions: rows.map(({ action }) => action),
    label: rows.length === 1 ? labelOf(row, who.facts) : labelOfMany(rows, who.facts),
    named:
      rows.length <= NAMED &&
      spoken(rows).length === rows.length &&
      (rows.length === 1 || !rows.some((one) => isAnotherStep(one, who.facts))),
    steps: rows.length === 1 ? [] : rows.map((one) => lineOf([one], who)),
    standing,
    word: t(`words:standings.${standing}.label`),
    holders: holdersOf(row, standing, who),
    tokens: tokensOf(row, standing, who),
    accounts: [],
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

const NAMED = 2;
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Several steps in one label. Two are named, or the first alone where they are other steps than their names say: the number beside it says how many. */
function labelOfMany(rows: readonly Allocation[], facts: Facts): string {
  const other = rows.find((row) => isAnotherStep(row, facts));
  if (other) return stepWords(other, facts);
  return inOneLabel(spoken(rows).map((row) => labelOf(row, facts)));
}
const labelsOf = (actions: readonly Action[]): string => inOneLabel(actions.map((action) => t(`matrix:steps.${action}`)));
function inOneLabel([one = '', ...more]: readonly string[]): string {
  return [one, ...more.slice(0, NAMED - 1).map(lower)].join(', ');
}

/** Does the row wait for nothing but the answer of those who asked? Then both branches can be told. */
const waitsOnTheAnswer = (row: Allocation, { awaited }: Looker): boolean =>
  awaited !== undefined && row.needs.length > 0 && row.needs.every((fact) => awaited.includes(fact));
const askedThen = (row: Allocation): Party[] => parties.filter((party) => row.outcomes.some(({ proposed }) => proposed === party));

function tokensOf(row: Allocation, standing: ShownStanding, who: Looker): Token[] {
  if (standing === 'depends' && waitsOnTheAnswer(row, who) && askedThen(row).length > 0)
    return [
      ...mayHold(row).map((party) => ({ party, form: 'depends' as const, note: t('matrix:ifTheyCan') })),
      ...askedThen(row).map((party) => ({ party, form: 'depends' as const, note: t('matrix:ifTheyCannot') })),
    ];
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
  if (standing === 'depends' && waitsOnTheAnswer(row, who) && askedThen(row).length > 0)
    return tokensOf(row, standing, who)
      .map(({ party, note }) => `${headOf(party, who)} ${note}`)
      .join('; ');
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
    matrix.groups.flatMap((g) =>
      g.rows
        .flatMap((r) => [r, ...r.steps])
        .flatMap((r) => [r, ...r.accounts])
        .flatMap((r) => r.tokens.map((token) => token.form)),
    ),
  );
  return forms.filter((form) => used.has(form));
};
