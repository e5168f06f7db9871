// 17. One standing everywhere. 18. Nothing is cut unsaid. 19. Nothing is put in the user's mouth. Over 4,000 exchanges as they are met.

import { beforeAll, describe, expect, test } from 'vitest';
import { type Allocation, allocate, allocateAction } from '#machines/decide/allocate.ts';
import { because } from '#machines/decide/because.ts';
import { nextEvents } from '#machines/exchange/next-events.ts';
import type { Seat } from '#machines/facts/sides.ts';
import { sides } from '#machines/facts/sides.ts';
import { actions, type Fact, type Facts } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { type Guidance, type GuidedVerdict, loadGuidance } from '#src/data/guidance.ts';
import { seenBy, sentences } from '#src/papers/message-sentences.ts';
import { messagesFor } from '#src/papers/messages.ts';
import { sheetOf } from '#src/papers/print-sheet.ts';
import { recordOf } from '#src/papers/record.ts';
import { recordText } from '#src/papers/record-text.ts';
import { clauseOf, inPlay } from '#src/papers/rows-for-papers.ts';
import { type Answer, answerOf, linesInWords } from '#src/verdict/answer.ts';
import { type BoardColumn, boardOf } from '#src/verdict/board-view.ts';
import { matrixOf } from '#src/verdict/matrix-view.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { whatWouldMove } from '#src/verdict/what-would-move.ts';
import { stepWords } from '#src/words/row-words.ts';
import { bundle, loadWords, setUpWords, t } from '#src/words/words.ts';
import { partly, realistic } from '../words/realistic.ts';
import { rowsOf } from './decided-words.ts';
import { evidence } from './evidence.ts';

interface Exchange {
  readonly facts: Facts;
  readonly rows: readonly Allocation[];
}
const seats: readonly (Seat | undefined)[] = ['requester', undefined, 'specialist', 'practiceColleague', 'provider', 'trainer'];
let all: Exchange[] = [];
/** A few of them that hold every action on every standing which it has in any. */
let telling: Exchange[] = [];

const bases = new Map<string, Allocation['basis']>();
/** What the row of an exchange rests on: the same wherever the same rule decides in the same nation. */
function basisOf(row: Allocation, facts: Facts): Allocation['basis'] {
  const key = `${row.action} ${row.status} ${row.rule} ${facts.nation} ${row.holder}`;
  const known = bases.get(key) ?? allocateAction(tables[row.action], facts, evidence).basis;
  bases.set(key, known);
  return known;
}
let guidance: Guidance;
const verdictOf = ({ rows }: Exchange): GuidedVerdict => ({ edition: evidence.edition, allocations: rows, notices: [], guidance });

beforeAll(async () => {
  setUpWords('en', true);
  await loadWords([
    ...(['ui', 'parties', 'words', 'notices', 'actions', 'rules', 'matrix', 'map', 'record', 'messages', 'letters'] as const),
    ...(['agreement', 'questions/opening', 'questions/further'] as const),
  ]);
  guidance = await loadGuidance();
  all = realistic(4000).map((facts) => ({ facts, rows: rowsOf(facts).map((row) => ({ ...row, basis: basisOf(row, facts) })) }));
  const seen = new Set<string>();
  telling = all.filter(({ rows }) => rows.filter((row) => !seen.has(keyOf(row)) && seen.add(keyOf(row))).length > 0);
});
const keyOf = (row: Allocation): string => `${row.action} ${shownStanding(row)}`;
const live = (rows: readonly Allocation[]): Allocation[] => rows.filter(({ status }) => status !== 'notNeeded');

describe('17. one standing', () => {
  /** Written apart from the code: what `allocate` says of a row, as people are to see it. */
  const asSaid = ({ status, basis }: Allocation): string =>
    ({
      settled: basis === 'source' ? 'Usual holder' : 'Our view',
      byAgreement: 'By agreement',
      contested: 'Disputed',
      confirmNow: 'Check today',
      notAccepted: 'Nobody yet',
      notNeeded: 'Not needed',
      open: 'Depends',
    })[status];

  test('4,000 exchanges: every row of the matrix says the standing that allocate gave it', () => {
    const wrong: string[] = [];
    for (const { facts, rows } of all)
      for (const line of matrixOf(rows, { seat: undefined, facts }).groups.flatMap((group) => group.rows))
        for (const one of [line, ...line.steps])
          for (const action of one.actions) {
            const row = rows.find((other) => other.action === action) as Allocation;
            if (one.word !== asSaid(row)) wrong.push(`${keyOf(row)}: ${one.word}`);
          }
    expect(wrong).toEqual([]);
  });

  test('so do allocate, sheet, record and board, for every action on every standing that it has in the 4,000', () => {
    const wrong = telling.flatMap((one) => differing(one));
    expect(wrong).toEqual([]);
    expect(telling.flatMap(({ rows }) => live(rows).map(keyOf)).length).toBeGreaterThan(500);
  });
  /** The rows of which some view says another standing. */
  function differing(one: Exchange): string[] {
    const { facts, rows } = one;
    const whole = allocate(tables, facts, evidence);
    const sheet = sheetOf({ verdict: verdictOf(one), facts, side: null, next: [], link: '' }).map(
      (line) => `${line.lead ?? ''} ${line.text}`,
    );
    const record = recordOf(verdictOf(one), facts, 'requesterSide', 'x');
    const recorded = [...record.holders, ...record.standing].flatMap((holder) => holder.actions).concat(record.notAccepted);
    const board = boardOf([{ head: 'x', facts } satisfies BoardColumn], () => verdictOf(one));
    const onPaper = inPlay(verdictOf(one)).held.flatMap((held) => held.rows);
    return live(rows).flatMap((row) => {
      const word = asSaid(row);
      const other = whole.allocations.find(({ action }) => action === row.action) as Allocation;
      const cell = board.rows.find(({ action }) => action === row.action)?.cells[0];
      const step = stepWords(row, facts);
      const said = {
        allocate: asSaid(other),
        ...(onPaper.includes(row) ? { sheet: sheet.some((line) => line.includes(`${step} [${word}]`)) ? word : 'other' } : {}),
        ...recorded.filter(({ action }) => action === row.action).map(({ status, basis }) => asSaid({ ...row, status, basis })),
        ...(cell ? { board: t(`words:standings.${cell.standing}.label`) } : {}),
      };
      return Object.entries(said).flatMap(([view, says]) => (says === word ? [] : [`${keyOf(row)}: ${view} says ${says}`]));
    });
  }
  test('so does every step that an event would begin, of those that may come next in them', () => {
    const wrong = telling.flatMap(({ facts }) =>
      whatWouldMove(guidance.verdictOn(facts), nextEvents(tables, facts), { seat: undefined, facts }, guidance.verdictOn).flatMap((line) =>
        line.begins.flatMap(({ row }) =>
          row.actions.flatMap((action) => {
            const after = guidance.verdictOn(line.facts).allocations.find((one) => one.action === action) as Allocation;
            return row.word === asSaid(after) ? [] : [`${line.event} ${keyOf(after)}: ${row.word}`];
          }),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('a view that says another standing is noticed', () => {
    const one = telling.find(({ rows }) => rows.some((row) => shownStanding(row) === 'ours')) as Exchange;
    const rows = one.rows.map((row) => (shownStanding(row) === 'ours' ? { ...row, basis: 'source' as const } : row));
    expect(differing({ ...one, rows }).length).toBeGreaterThan(0);
  });
});

describe('18. nothing cut', () => {
  /** How many steps a text says it leaves out. */
  const counted = (text: string): number =>
    [...text.matchAll(/(\d+) more|\+(\d+) below/g)].reduce((sum, [, more, below]) => sum + Number(more ?? below), 0);
  /** The rows that the heading and the groups neither name nor count. */
  function unsaid({ heading, said, groups, shown }: Answer): string[] {
    const items = groups.flatMap((group) => group.items);
    const named = new Set([...said.map(({ action }) => action), ...items.flatMap(({ rows }) => rows)]);
    const left = shown.filter(({ action }) => !named.has(action));
    const below = groups.reduce((sum, group) => sum + group.below, 0);
    return left.length <= below ? [] : [`${heading}: ${left.map(({ action }) => action)} of which ${below} are counted`];
  }
  test('4,000 exchanges, seen from each seat in turn: heading and groups name or count every row, on paper too', () => {
    const wrong = all.flatMap((one, n) => {
      const answer = answerOf(verdictOf(one), tables, { seat: seats[n % seats.length], facts: one.facts });
      const paper = linesInWords(answer).join(' ');
      const below = answer.groups.reduce((sum, group) => sum + group.below, 0);
      const inItems = counted(answer.groups.flatMap((group) => group.items.map((item) => `${item.lead} ${item.text}`)).join(' '));
      return [...unsaid(answer), ...(counted(paper) === below + inItems ? [] : [`on paper: ${paper}`])];
    });
    expect(wrong).toEqual([]);
  });
  test('a record of either side names or counts all that it holds', () => {
    const wrong = telling.flatMap((one, n) => sides.flatMap((side) => cutRecord(one, side, n)));
    expect(wrong).toEqual([]);
  });
  function cutRecord(one: Exchange, side: (typeof sides)[number], n: number): string[] {
    const record = recordOf(verdictOf(one), one.facts, side, 'LINK');
    const { text } = recordText(record);
    const steps = [...record.holders.flatMap(({ actions: held }) => held), ...record.notAccepted].map(({ step }) => step);
    const others = [
      ...record.because,
      ...new Set(record.sources.map(({ publisher }) => publisher)),
      ...record.done.map(({ says }) => says),
    ];
    const missing = [...steps, ...others].filter((part) => !text.includes(part)).length;
    return missing <= counted(text) ? [] : [`${n} ${side}: ${missing} missing, ${counted(text)} counted: ${text}`];
  }
  test('a message that leaves something out says so', () => {
    const wrong = telling.flatMap((one) =>
      sides.flatMap((side) =>
        messagesFor(verdictOf(one), one.facts, side).flatMap(({ id, text }) => {
          const wanted = sentences(seenBy(side, verdictOf(one), one.facts), [], id).map((sentence) => sentence.text);
          return wanted.every((sentence) => text.includes(sentence)) || text.includes(t(`messages:occasions.more.${side}`))
            ? []
            : [`${id}: ${text}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('a row that is neither named nor counted is noticed', () => {
    const one = all[0] as Exchange;
    const answer = answerOf(verdictOf(one), tables, { seat: 'requester', facts: one.facts });
    const groups = answer.groups.map((group) => ({ ...group, items: group.items.slice(0, 0) }));
    expect(unsaid(answer)).toEqual([]);
    expect(unsaid({ ...answer, groups })).not.toEqual([]);
  });
});

describe("19. nothing in the user's mouth", () => {
  /** The facts of a row's "because" that were not given, or not with that answer. */
  function notGiven(row: Allocation, facts: Facts, given: Facts = facts): string[] {
    const table = tables[row.action];
    const rule = table.rules.find(({ id }) => id === row.rule);
    if (!rule) return [];
    return because(table, rule, facts, row.covered)
      .filter(({ fact, option }) => ![given[fact as Fact] ?? []].flat().includes(option as never))
      .map(({ fact, option }) => `${row.action}: ${fact}.${option}`);
  }
  const THIRD = 3;
  test('4,000 exchanges, a third of the rows of each in turn: no "because" with a derived or unasked fact', () =>
    expect(
      all.flatMap(({ facts, rows }, n) =>
        live(rows).flatMap((row) => (actions.indexOf(row.action) % THIRD === n % THIRD ? notGiven(row, facts) : [])),
      ),
    ).toEqual([]));
  /** What a record and the messages give as answers or reasons that were not given. */
  function notGivenOnPaper(one: Exchange, given: Facts = one.facts): string[] {
    const clauses = Object.entries(given).flatMap(([fact, value]) =>
      [value].flat().map((option) => clauseOf({ fact: fact as Fact, option: option as string }, given)),
    );
    const reasons = Object.entries(bundle<{ reasons: Record<string, string> }>('messages').reasons).filter(([key]) => key.includes('.'));
    return sides.flatMap((side) => [
      ...recordOf(verdictOf(one), one.facts, side, 'x').because.filter((clause) => !clauses.includes(clause)),
      ...messagesFor(verdictOf(one), one.facts, side).flatMap(({ text }) =>
        reasons
          .filter(([, says]) => says && text.includes(says))
          .flatMap(([key]) => (isGiven(key, reasons, given) ? [] : [`${key}: ${text}`])),
      ),
    ]);
  }
  /** Is this answer given, or another that is worded alike? */
  const isGiven = (key: string, reasons: readonly [string, string][], given: Facts): boolean => {
    const says = reasons.find(([other]) => other === key)?.[1];
    return reasons.some(([other, same]) => same === says && given[other.split('.')[0] as Fact] === other.split('.')[1]);
  };
  test('no record and no message says a derived or unasked fact', () => {
    expect(telling.flatMap((one) => notGivenOnPaper(one))).toEqual([]);
    const one = telling.find(({ facts }) => facts.testOrderedBy === 'requester') as Exchange;
    const { testOrderedBy: _, ...others } = one.facts;
    expect(notGivenOnPaper(one, others)).not.toEqual([]);
  });
  test('nor where a third of the answers is missing', () => {
    const parts = all.slice(0, 300).map(({ facts }, n) => partly(facts, n));
    expect(parts.flatMap((facts) => live(rowsOf(facts)).flatMap((row) => notGiven(row, facts)))).toEqual([]);
  });
  test("a conversion that only follows from the stage is not the user's word", () => {
    const facts: Facts = { nation: 'england', stage: 'accepted', route: 'adviceConvertible', urgency: 'routine', seenYet: 'no' };
    expect(live(rowsOf(facts)).flatMap((row) => notGiven(row, facts))).toEqual([]);
  });
  test('one that was not given is noticed', () => {
    const { facts, rows } = all.find((one) => one.facts.testOrderedBy === 'requester') as Exchange;
    const { testOrderedBy: _, ...others } = facts;
    expect(live(rows).flatMap((row) => notGiven(row, facts, others)).length).toBeGreaterThan(0);
  });
});
