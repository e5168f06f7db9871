// The groups under the heading: mine, not mine, not settled. Pure: rows in, at most three short lists out.
import type { Allocation } from '#machines/decide/allocate.ts';
import { answeringSide, type Side, sideOf, sideOfTheSeat, sides, standingDuties } from '#machines/facts/sides.ts';
import { thingOf } from '#machines/facts/things.ts';
import { type Action, type Fact, type Facts, type Party, parties } from '#machines/facts/vocabulary.ts';
import { capital, isMe, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { doWords, isAnotherStep, shortWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { leads, listed } from './answer-heading.ts';
import { type Looker, labelOf, lower, matrixOf, spoken, type Token } from './matrix-view.ts';
import { inOrder, isUrgent, weight } from './row-order.ts';
import { shownStanding } from './standing.ts';

export interface AnswerItem {
  readonly key: string;
  readonly tokens: readonly Token[];
  /** In bold before the text: a party, or the thing. */
  readonly lead?: string;
  readonly text: string;
  /** It cannot wait: shown by a word, and by the one hue that means today. */
  readonly today: boolean;
  /** The rows that it speaks for. */
  readonly rows: readonly Action[];
  /** The question on which they wait. */
  readonly asks?: Fact;
}
export type GroupName = 'you' | 'others' | Side | 'unsettled';
export interface AnswerGroup {
  readonly name: GroupName;
  readonly title: string;
  readonly items: readonly AnswerItem[];
  /** Rows of this group that no item names: they stand below, and the page says how many. */
  readonly below: number;
  /** Said where there is nothing in it. */
  readonly none: string;
}

const MOST_ITEMS = 2;
/** What is to be done or checked today is never cut at two. */
const MOST_TODAY = 3;
const MOST_CLAUSES = 2;
const MOST_WORDS = 6;
/** Of two clauses together: beyond it the first stands alone, with the number of the others. */
const MOST_WORDS_OF_TWO = 10;

/** How many of these open steps the answer to a question would settle. */
export type Settles = (open: readonly Action[], fact: Fact) => number;

/** The groups of these rows, as the one who looks reads them; what the heading has said is not said again. */
export function groupsOf(rows: readonly Allocation[], said: readonly Allocation[], who: Looker, settles: Settles): AnswerGroup[] {
  const side = sideOfTheSeat(who.seat);
  const isOpen = (row: Allocation) => ['nobody', 'disputed', 'depends'].includes(shownStanding(row));
  const held = rows.filter((row) => !isOpen(row) && row.holder !== null);
  const nobody = rows.filter((row) => shownStanding(row) === 'nobody');
  const own = (row: Allocation) => row.holder !== null && isMe(row.holder, who.seat);
  const unsettled = group('unsettled', unsettledItems(rows.filter(isOpen), who, settles));
  if (side === null)
    return [
      ...sides.map((of) =>
        group(
          of,
          otherItems(
            held.filter((row) => sideOf(row.holder as Party) === of && !said.includes(row)),
            who,
          ),
        ),
      ),
      unsettled,
    ];
  const urgent = rows.filter((row) => own(row) && isUrgent(row, who.facts));
  const later = (row: Allocation) => own(row) && !urgent.includes(row);
  return [
    group('you', [...ownItems(urgent, [], who), ...writeBack(nobody.filter(later)), ...ownItems(held.filter(later), said, who)]),
    group(
      'others',
      otherItems(
        held.filter((row) => !own(row) && !said.includes(row)),
        who,
      ),
    ),
    unsettled,
  ];
}

/** Two items, three where all are for today; what stands anyway only where there is nothing else, and of what is open one question. */
function group(name: GroupName, items: readonly AnswerItem[]): AnswerGroup {
  const standing = (item: AnswerItem) => item.rows.every((action) => standingDuties.includes(action));
  const most = items.slice(0, MOST_TODAY).every((item) => item.today) ? MOST_TODAY : MOST_ITEMS;
  // What nobody has taken on comes before every question.
  const asked = items[0]?.asks ? items[0] : undefined;
  const shown = items
    .slice(0, most)
    .filter((item, n) => n === 0 || (name === 'unsettled' ? !item.asks || item === asked : !standing(item) || name !== 'you'));
  const below = new Set(items.filter((item) => !shown.includes(item)).flatMap((item) => item.rows)).size;
  return { name, title: t(`matrix:groups.${name}`), items: shown, below, none: t(`matrix:groups.none.${name}`) };
}

/** Asked and not accepted: whoever keeps the patient says so, in one line for all of it. */
const writeBack = (rows: readonly Allocation[]): AnswerItem[] =>
  rows.length === 0
    ? []
    : [
        {
          key: 'writeBack',
          tokens: [{ party: rows[0]?.holder as Party, form: 'keeps' }],
          text: t('matrix:groups.writeBack', { count: new Set(rows.map((row) => thingOf(row.action))).size }),
          today: true,
          rows: rows.map((row) => row.action),
        },
      ];

/** One item for each line of the matrix that is mine: what the heading has said is not said again, unless it would leave nothing. */
function ownItems(rows: readonly Allocation[], said: readonly Allocation[], who: Looker): AnswerItem[] {
  const rest = rows.filter((row) => !said.includes(row) || shownStanding(row) === 'today');
  return linesOf(inOrder(rest.length > 0 ? rest : rows, who), who).map((line) => {
    const [row] = line as [Allocation];
    const urgent = isUrgent(row, who.facts);
    return {
      key: row.action,
      tokens: tokenOf(row, who),
      ...(urgent ? { text: doWords(row, who.facts) } : inWords(line, who.facts)),
      today: urgent || shownStanding(row) === 'today',
      rows: line.map((one) => one.action),
    };
  });
}

/** Steps of one thing under its name, as in the matrix; a step that is another than its name says is a sentence of its own. */
function inWords(line: readonly Allocation[], facts: Facts): Pick<AnswerItem, 'lead' | 'text'> {
  const steps = spoken(line);
  const [row] = line as [Allocation];
  if (steps.some((one) => isAnotherStep(one, facts)))
    return {
      text: `${capital(
        atMost(
          steps.map((one) => shortWords(one, facts)),
          line,
        ),
      )}.`,
    };
  return { lead: headFor(row), text: `${steps.map((one) => labelOf(one, facts).toLowerCase()).join(', ')}.` };
}
const headFor = (row: Allocation): string => `${t(`matrix:heads.${thingOf(row.action)}`)}:`;

/** In a sentence it is one thing to hold a step by a source or by our view: the matrix tells them apart. */
const firmly = (row: Allocation): string => (shownStanding(row) === 'ours' ? 'usual' : shownStanding(row));

/** Rows of one weight, one holder and one standing on one thing stand in one line. */
function linesOf(rows: readonly Allocation[], { facts }: Looker): Allocation[][] {
  const lines: Allocation[][] = [];
  for (const row of rows) {
    const alike = lines.find(
      ([one]) =>
        one &&
        thingOf(one.action) === thingOf(row.action) &&
        one.holder === row.holder &&
        one.proposed === row.proposed &&
        firmly(one) === firmly(row) &&
        weight(one, facts) === weight(row, facts),
    );
    if (alike) alike.push(row);
    else lines.push([row]);
  }
  return lines;
}

/** Two clauses, or one that is long, and how many steps there are besides: nothing is left out without its number. */
function atMost(clauses: readonly string[], steps: readonly Allocation[]): string {
  const first = clauses.slice(0, MOST_CLAUSES);
  const words = first.map((clause) => clause.split(' ').length);
  const long =
    first.some((clause) => clause.includes(',')) ||
    words.some((count) => count > MOST_WORDS) ||
    words.reduce((sum, count) => sum + count, 0) > MOST_WORDS_OF_TWO;
  const named = clauses.slice(0, long ? 1 : MOST_CLAUSES);
  const more = spoken(steps).length - named.length;
  return more > 0 ? `${named.join(', ')}, ${t('matrix:groups.andMore', { count: more })}` : listed(named);
}

/** Who has it, one item for each party and standing of pressing or not. */
function otherItems(rows: readonly Allocation[], who: Looker): AnswerItem[] {
  const items = parties.flatMap((party) => {
    const held = inOrder(
      rows.filter((row) => row.holder === party),
      who,
    );
    const pressing = held.filter((row) => shownStanding(row) === 'today');
    const plain = held.filter((row) => !pressing.includes(row));
    return [pressing, plain].filter((some) => some.length > 0).map((some) => otherItem(party, some, who));
  });
  return [...items.filter((item) => item.today), ...items.filter((item) => !item.today)];
}

function otherItem(party: Party, rows: readonly Allocation[], who: Looker): AnswerItem {
  const [row] = rows as [Allocation];
  const other = isAnotherStep(row, who.facts);
  const steps = spoken(rows).filter((one) => isAnotherStep(one, who.facts) === other);
  const clauses = steps.map((one) => (other ? shortWords(one, who.facts) : t(`matrix:others.${one.action}`)));
  return {
    key: `${party}.${row.action}`,
    tokens: tokenOf(row, who),
    lead: capital(partyName(party, who)) + (other || isMe(party, who.seat) ? ':' : ''),
    text: `${atMost(clauses, rows)}.`,
    today: shownStanding(row) === 'today',
    rows: rows.map((one) => one.action),
  };
}

const tokenOf = (row: Allocation, who: Looker): Token[] =>
  matrixOf([row], who)
    .groups.flatMap((one) => one.rows.flatMap(({ tokens }) => tokens))
    .slice(-1);

function unsettledItems(rows: readonly Allocation[], who: Looker, settles: Settles): AnswerItem[] {
  const of = (standing: string) => rows.filter((row) => shownStanding(row) === standing);
  const nobody = byAsked(of('nobody')).map((line): AnswerItem => {
    const [row] = line as [Allocation];
    const asked = row.proposed;
    return {
      key: row.action,
      tokens: tokenOf(row, who),
      lead: `${capital([...new Set(line.map((one) => t(`matrix:heads.${thingOf(one.action)}`).toLowerCase()))].join(', '))}:`,
      text:
        asked && isMe(asked, who.seat)
          ? t('matrix:groups.nobodyAskedYou')
          : t('matrix:groups.nobodyAsk', { party: asked ? partyName(asked, who) : '' }),
      today: false,
      rows: line.map((one) => one.action),
    };
  });
  const disputed = linesOf(inOrder(of('disputed'), who), who).map((line): AnswerItem => {
    const [row] = line as [Allocation];
    const holder = row.holder as Party;
    return {
      key: row.action,
      tokens: tokenOf(row, who),
      lead: `${atMost(
        spoken(line).map((one, n) => (n === 0 ? labelOf(one, who.facts) : lower(labelOf(one, who.facts)))),
        line,
      )}:`,
      text: t(`matrix:groups.disputed${sideOf(holder) === answeringSide ? 'OnceConfirmed' : ''}${isMe(holder, who.seat) ? 'You' : ''}`, {
        party: partyName(holder, who),
      }),
      today: false,
      rows: line.map((one) => one.action),
    };
  });
  return [...nobody, ...openItems(of('depends'), who, settles), ...disputed];
}

/** What nobody has taken on, by who keeps the patient and who is asked: one sentence for each. */
function byAsked(rows: readonly Allocation[]): Allocation[][] {
  const lines: Allocation[][] = [];
  for (const row of rows) {
    const alike = lines.find(([one]) => one?.holder === row.holder && one?.proposed === row.proposed);
    if (alike) alike.push(row);
    else lines.push([row]);
  }
  return lines;
}

/** Of what waits on an answer, what is said first; all else after it. */
const openFirst: readonly Action[] = [
  ...leads.test,
  ...leads.drug,
  'upgradeToSuspectedCancer',
  'convertRequest',
  'onwardReferral',
  'triageAndBook',
  'tellPatientOutcome',
  'reReferAfterReturn',
  'makeReferral',
  'decideOnAdvice',
];

/** What waits on an answer: one item for each question, that which would settle most of it first; of equals, that on which the lead steps wait. */
function openItems(rows: readonly Allocation[], who: Looker, settles: Settles): AnswerItem[] {
  const rank = (row: Allocation) => (openFirst.includes(row.action) ? openFirst.indexOf(row.action) : openFirst.length);
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b));
  const open = rows.map((row) => row.action);
  const asked = [...new Set(sorted.flatMap((row) => row.needs))]
    .map((fact) => ({ fact, settled: settles(open, fact) }))
    .sort((a, b) => b.settled - a.settled)
    .map(({ fact }) => fact);
  /** Each row waits under the first question that it needs. */
  const under = (row: Allocation) => asked.find((fact) => row.needs.includes(fact));
  return asked.flatMap((fact): AnswerItem[] => {
    const waiting = sorted.filter((row) => under(row) === fact);
    const [row] = waiting;
    if (!row) return [];
    const words = question(fact, who.facts);
    return [
      {
        key: fact,
        tokens: tokenOf(row, who),
        text: sideOfTheSeat(who.seat) === answeringSide ? words.askSpecialist : words.ask,
        today: false,
        rows: waiting.map((one) => one.action),
        asks: fact,
      },
    ];
  });
}
