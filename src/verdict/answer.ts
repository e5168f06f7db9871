// The answer in words: a heading that is the answer, and at most three groups. Pure: the rows of a verdict in, sentences out.
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { alreadyDone, answeringSide, type Side, sideOf, sideOfTheSeat, sides, standingDuties } from '#machines/facts/sides.ts';
import { type Thing, thingOf } from '#machines/facts/things.ts';
import { type Action, actions, type Fact, type Facts, type Party, parties } from '#machines/facts/vocabulary.ts';
import { capital, isMe, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { doWords, isAnotherStep, shortWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { goesWithoutSaying, type Looker, labelOf, lower, matrixOf, spoken, type Token } from './matrix-view.ts';
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
export interface Answer {
  readonly heading: string;
  /** The rows that the heading speaks of: the groups need not say them again. */
  readonly said: readonly Allocation[];
  readonly groups: readonly AnswerGroup[];
  /** Every live row that is not folded away. */
  readonly shown: readonly Allocation[];
  /** What goes without saying. */
  readonly obvious: readonly Allocation[];
}

const MOST_ITEMS = 2;
/** What is to be done or checked today is never cut at two. */
const MOST_TODAY = 3;
const MOST_CLAUSES = 2;
const MOST_WORDS = 6;
const MOST_LETTERS = 60;

/** The answer that a verdict gives to whoever looks. */
export function answerOf(verdict: Verdict, who: Looker): Answer {
  const live = verdict.allocations.filter((row) => row.status !== 'notNeeded');
  const obvious = live.filter((row) => goesWithoutSaying(row, who.facts));
  const shown = live.filter((row) => !obvious.includes(row));
  const { heading, said } = headingOf(live, who);
  return { heading, said, groups: groupsOf(shown, said, who), shown, obvious };
}

/* The heading. */

/** The steps that a heading speaks of, by the thing that was asked for. */
const leads: Readonly<Record<Thing, readonly Action[]>> = {
  test: ['orderTest', 'actOnResult'],
  drug: ['prescribe', 'monitorDrug'],
  referral: ['upgradeToSuspectedCancer', 'convertRequest', 'makeReferral', 'onwardReferral', 'reReferAfterReturn', 'triageAndBook'],
  request: ['decideRoute', 'askClearly'],
  patient: ['issueFitNote', 'tellPatientOutcome'],
  advice: ['replyInTime', 'trackReply', 'decideOnAdvice', 'answerChallenge'],
  record: [],
};

/** The things that the exchange has raised, most pressing first. */
function thingsAsked(facts: Facts): Thing[] {
  const asks = facts.replyAsks ?? [];
  const has = (...wanted: readonly string[]) => asks.some((ask) => wanted.includes(ask));
  const moved = facts.stage === 'converted' || facts.stage === 'returned' || facts.stage === 'accepted' || facts.conversion !== undefined;
  const found: Thing[] = [];
  if (facts.urgency === 'suspectedCancer' || facts.overdue === 'yes') found.push('referral');
  if (has('unclear')) found.push('advice');
  if (has('test')) found.push('test');
  if (has('prescribe', 'monitor')) found.push('drug');
  if (moved || has('referHere', 'referElsewhere')) found.push('referral');
  if (has('fitNote')) found.push('patient');
  if (facts.stage === 'drafting' || facts.stage === 'moreInfo') found.push('request');
  return [...new Set(found)];
}

/** What an exchange may be about where it has raised nothing. */
const anyway: readonly Thing[] = ['advice', 'patient', 'request', 'referral'];

function headingOf(rows: readonly Allocation[], who: Looker): { heading: string; said: readonly Allocation[] } {
  if (who.facts.urgency === 'emergency') return { heading: t('matrix:heading.emergency'), said: [] };
  const urgent = inOrder(
    rows.filter((row) => isUrgent(row, who.facts) && shownStanding(row) !== 'nobody'),
    who,
  );
  if (urgent.length > 0) return saying(urgent, who);
  const nobody = rows.filter((row) => shownStanding(row) === 'nobody');
  const keeper = nobody[0]?.holder;
  if (keeper) return { heading: `${nobodyHas(nobody)} ${keeps(keeper, who)}`, said: [] };
  const asked = thingsAsked(who.facts);
  const leading = (thing: Thing) => leads[thing].flatMap((action) => rows.filter((row) => row.action === action));
  const [main] = [...asked, ...anyway].filter((thing) => leading(thing).length > 0);
  if (!main) return { heading: t('matrix:heading.nothing'), said: [] };
  const things = asked.filter((thing) => leading(thing).length > 0);
  const chosen = things.length > 1 ? things.flatMap((thing) => leading(thing).slice(0, 1)) : leading(main).slice(0, MOST_CLAUSES);
  const held = chosen.filter((row) => row.holder !== null);
  if (held.length === 0) return { heading: dependsHeading(chosen), said: [] };
  const undisputed = held.filter((row) => shownStanding(row) !== 'disputed');
  return saying(undisputed.length > 0 ? undisputed : held, who);
}

/** These rows as a heading: of all of them, or of the first where that would be long. */
function saying(rows: readonly Allocation[], who: Looker): { heading: string; said: readonly Allocation[] } {
  const all = sentences(rows, who);
  return all.length > MOST_LETTERS && rows.length > 1
    ? { heading: sentences(rows.slice(0, 1), who), said: rows.slice(0, 1) }
    : { heading: all, said: rows };
}

const nobodyHas = (rows: readonly Allocation[]): string => t('matrix:heading.nobody', { things: namesOf(rows, 'or') });
const keeps = (party: Party, who: Looker): string =>
  isMe(party, who.seat) ? t('matrix:heading.keepYou') : t('matrix:heading.keepOther', { party: capital(nameOf(party, who)) });
const dependsHeading = (rows: readonly Allocation[]): string => t('matrix:heading.depends', { things: namesOf(rows, 'or') });

/** The things that rows are about, as a list. */
const namesOf = (rows: readonly Allocation[], by: 'and' | 'or'): string =>
  listed(
    [...new Set(rows.map((row) => thingOf(row.action)))].map((thing) => t(`matrix:things.${thing}`)),
    by,
  );

/** One sentence for each holder. */
const sentences = (rows: readonly Allocation[], who: Looker): string =>
  parties
    .map((party) => rows.filter((row) => row.holder === party))
    .filter((held) => held.length > 0)
    .map((held) => sentence(held, who))
    .join(' ');

function sentence(rows: readonly Allocation[], who: Looker): string {
  const party = rows[0]?.holder as Party;
  if (isMe(party, who.seat)) return t('matrix:heading.you', { list: listed(rows.map((row) => shortWords(row, who.facts))) });
  const other = rows.some((row) => isAnotherStep(row, who.facts));
  return t(`matrix:heading.${other ? 'otherStep' : 'other'}`, {
    party: capital(nameOf(party, who)),
    list: listed(rows.map((row) => (other ? shortWords(row, who.facts) : t(`matrix:others.${row.action}`)))),
  });
}

const nameOf = (party: Party, who: Looker): string => partyName(party, who);

/** "a, b and c"; where the last holds an "and" of its own, a comma is enough. */
function listed(parts: readonly string[], by: 'and' | 'or' = 'and'): string {
  if (parts.some((part) => part.includes(','))) return parts.join('; ');
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join(', ');
  if (!before) return last;
  const joined = t(`matrix:list.${by}`, { first: before, last });
  const word = joined.slice(before.length, joined.length - last.length);
  return by === 'and' && parts.some((part) => part.includes(word)) ? `${before}, ${last}` : joined;
}

/** The answer as lines of text, for paper. */
export const linesInWords = (answer: Answer): string[] => [
  answer.heading,
  ...answer.groups
    .filter((one) => one.items.length > 0)
    .map(
      (one) => `${one.title}: ${[...one.items.map((item) => [item.lead, item.text].filter(Boolean).join(' ')), ...more(one)].join(' ')}`,
    ),
];

const more = ({ below }: AnswerGroup): string[] => (below > 0 ? [`${t('matrix:groups.below', { count: below })}.`] : []);

/* The groups. */

const isDuty = (row: Allocation): boolean => standingDuties.includes(row.action) || alreadyDone.includes(row.action);
/** Does this step come before everything else here? A patient who is worse, a suspected cancer, an urgent drug, in this order. */
const urgentWhere: Partial<Record<Action, (facts: Facts) => boolean>> = {
  handleDeterioration: ({ urgency, newInformation }) => urgency === 'emergency' || newInformation === 'worse',
  upgradeToSuspectedCancer: ({ urgency }) => urgency === 'suspectedCancer',
  prescribe: ({ drugUrgent }) => drugUrgent === 'yes',
};
const isUrgent = (row: Allocation, facts: Facts): boolean => row.holder !== null && urgentWhere[row.action]?.(facts) === true;
/** What is urgent, then today, then what the exchange raised, then what stands anyway. */
const weight = (row: Allocation, facts: Facts): number => {
  if (isUrgent(row, facts)) return Object.keys(urgentWhere).indexOf(row.action) - Object.keys(urgentWhere).length;
  return shownStanding(row) === 'today' ? 0 : isDuty(row) ? 2 : 1;
};
const inOrder = (rows: readonly Allocation[], { facts }: Looker): Allocation[] =>
  [...rows].sort((a, b) => weight(a, facts) - weight(b, facts) || actions.indexOf(a.action) - actions.indexOf(b.action));

function groupsOf(rows: readonly Allocation[], said: readonly Allocation[], who: Looker): AnswerGroup[] {
  const side = sideOfTheSeat(who.seat);
  const isOpen = (row: Allocation) => ['nobody', 'disputed', 'depends'].includes(shownStanding(row));
  const held = rows.filter((row) => !isOpen(row) && row.holder !== null);
  const nobody = rows.filter((row) => shownStanding(row) === 'nobody');
  const own = (row: Allocation) => row.holder !== null && isMe(row.holder, who.seat);
  const unsettled = group('unsettled', unsettledItems(rows.filter(isOpen), who));
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
  const long = clauses.slice(0, MOST_CLAUSES).some((clause) => clause.includes(',') || clause.split(' ').length > MOST_WORDS);
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
    lead: capital(nameOf(party, who)) + (other || isMe(party, who.seat) ? ':' : ''),
    text: `${atMost(clauses, rows)}.`,
    today: shownStanding(row) === 'today',
    rows: rows.map((one) => one.action),
  };
}

const tokenOf = (row: Allocation, who: Looker): Token[] =>
  matrixOf([row], who)
    .groups.flatMap((one) => one.rows.flatMap(({ tokens }) => tokens))
    .slice(-1);

function unsettledItems(rows: readonly Allocation[], who: Looker): AnswerItem[] {
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
          : t('matrix:groups.nobodyAsk', { party: asked ? nameOf(asked, who) : '' }),
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
        party: nameOf(holder, who),
      }),
      today: false,
      rows: line.map((one) => one.action),
    };
  });
  return [...nobody, ...openItems(of('depends'), who), ...disputed];
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

/** What waits on an answer: one item for each question, that on which the lead steps wait first. */
function openItems(rows: readonly Allocation[], who: Looker): AnswerItem[] {
  const order = openFirst;
  const rank = (row: Allocation) => (order.includes(row.action) ? order.indexOf(row.action) : order.length);
  const sorted = [...rows].sort((a, b) => rank(a) - rank(b));
  const asked = [...new Set(sorted.flatMap((row) => row.needs.slice(0, 1)))];
  /** How many rows the answer settles by itself, or else waits among others for. */
  const settles = (fact: Fact): number =>
    rows.reduce((sum, { needs }) => sum + (needs.includes(fact) ? (needs.length === 1 ? rows.length : 1) : 0), 0);
  return [...asked]
    .sort((a, b) => settles(b) - settles(a))
    .map((fact) => {
      const waiting = sorted.filter((row) => row.needs[0] === fact);
      const [row] = waiting as [Allocation];
      const words = question(fact, who.facts);
      return {
        key: fact,
        tokens: tokenOf(row, who).slice(-1),
        lead: headFor(row),
        text: sideOfTheSeat(who.seat) === answeringSide ? words.askSpecialist : words.ask,
        today: false,
        rows: waiting.map((one) => one.action),
        asks: fact,
      };
    });
}
