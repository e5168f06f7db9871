import { Packer } from 'docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import { type Side, sideOf, sides } from '#machines/facts/sides.ts';
import { type Action, actions, type Facts, type Party } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { loadTables, verdictNow } from '#src/data/use-verdict.ts';
import { documentOf } from '#src/papers/letter-docx.ts';
import { type Letter, letterOf, letterText, speaksOf } from '#src/papers/letter-words.ts';
import { type LetterId, letterIds, lettersFor } from '#src/papers/letters.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import type { ActionWords } from '#src/words/row-words.ts';
import { entry, loadWords, setUpWords, t } from '#src/words/words.ts';
import { completeExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';
import { longest } from '../record/longest.ts';

interface Made {
  readonly facts: Facts;
  readonly verdict: Verdict;
  readonly side: Side;
  readonly letters: readonly Letter[];
}
let made: Made[] = [];

beforeAll(async () => {
  await setUpWords('en');
  await loadWords(['ui', 'parties', 'words', 'notices', 'actions', 'rules', 'letters', 'questions/opening', 'questions/further']);
  await loadTables();
  const complete = fc.sample(completeExchange, { numRuns: 50, seed: 11 });
  const partial = complete.slice(0, 10).map(({ patientTold: _, resources: __, ...facts }): Facts => facts);
  made = [longest, ...complete, ...partial].flatMap((facts) => {
    const verdict = verdictNow(facts);
    return sides.map((side) => ({
      facts,
      verdict,
      side,
      letters: lettersFor(verdict, side, (row) => speaksOf(row, facts)).map((plan) =>
        letterOf(plan, facts, 'https://example.org/verdict#x'),
      ),
    }));
  });
});

/** What each letter must name, said again from the allocations: the action with whoever its heading must name. */
const standingOrDone = new Set<Action>([
  'giveSafetyNet',
  'handleDeterioration',
  'keepRecord',
  'fileReply',
  'unexpectedFinding',
  'coverAbsence',
  'reviewPlan',
  'closeConversation',
  'readReply',
  'supplyThresholds',
  'makeReplyUsable',
  'conditionRecall',
  'decideRoute',
  'judgeInformation',
  'giveSoundAdvice',
]);
function inPlay(verdict: Verdict, facts: Facts): Allocation[] {
  const first = facts.urgency === 'emergency' || facts.urgency === 'suspectedCancer' || facts.newInformation === 'worse';
  return verdict.allocations.filter(
    (row) =>
      row.status !== 'notNeeded' &&
      (row.status === 'open' ||
        row.status === 'confirmNow' ||
        row.status === 'notAccepted' ||
        !standingOrDone.has(row.action) ||
        (first && row.action === 'handleDeterioration')),
  );
}
type Expected = readonly (readonly [Action, Party | null])[];
function expected(id: LetterId, { verdict, side, facts }: Made): Expected {
  const rows = inPlay(verdict, facts);
  const mine = (party: Party | null) => party !== null && sideOf(party) === side;
  const held = rows.filter((r) => r.status !== 'open');
  const byHolder = (list: readonly Allocation[]): Expected => list.map((r) => [r.action, r.holder]);
  const onTerms = (r: Allocation) => r.status === 'byAgreement' || r.status === 'contested';
  const asked = rows.filter((r) => r.status === 'notAccepted' && mine(r.proposed)).map((r) => [r.action, r.proposed] as const);
  switch (id) {
    case 'completeReply':
    case 'willDo':
      return [...byHolder(held), ...rows.filter((r) => r.status === 'open').map((r) => [r.action, null] as const)];
    case 'acceptWithConditions':
      return [...asked, ...byHolder(held.filter((r) => onTerms(r) && mine(r.holder)))];
    case 'handBack':
      return byHolder(held.filter((r) => r.status === 'notAccepted' && mine(r.holder)));
    case 'askToConvert':
      return byHolder(
        held.filter(
          (r) =>
            (r.action === 'convertRequest' && !mine(r.holder)) ||
            (r.action === 'makeReferral' && r.status === 'confirmNow' && mine(r.holder)),
        ),
      );
    case 'askForClarity':
      return [
        ...byHolder(held.filter((r) => r.status === 'confirmNow')),
        ...rows.filter((r) => r.status === 'open').map((r) => [r.action, null] as const),
      ];
    case 'answer':
      return [
        ...asked,
        ...byHolder(held.filter((r) => onTerms(r) && !mine(r.holder))),
        ...byHolder(held.filter((r) => r.status === 'confirmNow' && mine(r.holder))),
      ];
    case 'patientLine':
      return byHolder(held.filter((row) => speaksOf(row, facts)));
    case 'interfaceNote':
      return held.filter((r) => r.status !== 'settled').map((r) => [r.action, null] as const);
  }
}

/** The action's own short words, and those of its rows that are another step. */
const shortsOf = (action: Action): string[] => [
  t(`actions:${action}.short`),
  ...Object.values(entry<ActionWords>('rules', action)?.rules ?? {}).flatMap((rule) => rule.short ?? []),
];

/** Each action that a letter names in its lists, with the party in the line above it. */
function named(letter: Letter): [Action, Party | null][] {
  const lay = entry<{ actions: Partial<Record<Action, string>>; parties: Record<Party, string> }>('letters', 'patient');
  const wordsOf = (action: Action) =>
    letter.id === 'patientLine' ? [lay?.actions[action] ?? '\0'] : [t(`actions:${action}.title`), ...shortsOf(action).map(capital)];
  const nameOf = (party: Party) => (letter.id === 'patientLine' ? (lay?.parties[party] ?? '') : partyName(party));
  return letter.blocks.flatMap((block) => {
    if (block.kind !== 'list') return [];
    const people = (['requester', 'practice', 'specialist', 'provider'] as const).filter(
      (p) => block.lead.includes(nameOf(p)) || block.lead.startsWith(capital(nameOf(p))),
    );
    expect(people.length, block.lead).toBeLessThanOrEqual(1);
    return block.items.map((item): [Action, Party | null] => {
      const found = actions
        .flatMap((action) => wordsOf(action).map((words) => ({ action, words })))
        .filter(({ words }) => item.startsWith(words) && /^($|[ .:(])/.test(item.slice(words.length)))
        .sort((a, b) => b.words.length - a.words.length)[0];
      expect(found, item).toBeDefined();
      return [found?.action as Action, people[0] ?? null];
    });
  });
}
/** Pairs in one order, to compare them. */
const sorted = (pairs: Expected) => pairs.map(([action, party]) => `${action} ${party}`).sort();

describe('letters made from a verdict', () => {
  it('name every action that they should, no other, and no wrong holder', () => {
    for (const one of made)
      for (const letter of one.letters)
        expect(sorted(named(letter)), `${letter.id} for ${one.side}`).toEqual(sorted(expected(letter.id, one)));
  });

  it('are offered where there is something to say, and only there', () => {
    const always: readonly LetterId[] = ['completeReply', 'patientLine'];
    for (const one of made)
      for (const id of letterIds.filter((i) => !always.includes(i))) {
        const about = expected(id, one).filter(([action]) => id !== 'askToConvert' || action === 'convertRequest');
        const speaks =
          id === 'willDo'
            ? about.some(
                ([action, party]) =>
                  party &&
                  sideOf(party) === one.side &&
                  one.verdict.allocations.some((r) => r.action === action && r.status !== 'notAccepted'),
              )
            : about.length > 0;
        expect(
          one.letters.some((l) => l.id === id),
          `${id} for ${one.side}`,
        ).toBe(speaks);
      }
  });

  it('are each made by some exchange, and those that are two-way by both sides', () => {
    for (const id of letterIds)
      expect(
        made.some((one) => one.letters.some((l) => l.id === id)),
        id,
      ).toBe(true);
    for (const id of ['willDo', 'acceptWithConditions', 'askForClarity', 'answer', 'patientLine', 'interfaceNote'] as const)
      for (const side of sides)
        expect(
          made.some((one) => one.side === side && one.letters.some((l) => l.id === id)),
          `${id} ${side}`,
        ).toBe(true);
  });

  it('have no gap that is not marked, and open with the draft banner while nobody has signed', () => {
    for (const { letters } of made)
      for (const letter of letters) {
        const text = letterText(letter);
        expect(text).not.toMatch(/\b(parts|items|marks|closing|letters|patient|reply|interface)\.[a-z]/);
        expect(text).not.toMatch(/\{\{|\}\}|undefined|\bnull\b|\[\s*\]|_{2,}|\.{3}|: *\.|\( *\)| {2}|;\s*[.;]/);
        expect(text.split('[').length).toBe(text.split(']').length);
        expect(
          letter.blocks.every((block) => (block.kind === 'list' ? block.items.length > 0 && block.lead : block.text.trim())),
        ).toBeTruthy();
        expect(text).toMatch(/\[[^\]]+\]/);
        expect(text.startsWith(t('draft'))).toBe(edition.signatories.length === 0);
      }
  });

  it('show no position of another nation', () => {
    let shown = 0;
    for (const { facts, letters } of made)
      for (const letter of letters) {
        const text = letterText(letter);
        for (const { action, rules } of Object.values(tables))
          for (const rule of rules)
            for (const [n, { claims }] of (rule.positions ?? []).entries()) {
              const says = entry<ActionWords>('rules', action)?.positions[rule.id]?.[n]?.says as string;
              if (!text.includes(says)) continue;
              shown++;
              const nations = claims.map((id) => evidence.claims.get(id)?.nation);
              expect(claims.length === 0 || nations.some((nation) => nation === 'uk' || nation === facts.nation), says).toBe(true);
            }
      }
    expect(shown).toBeGreaterThan(20);
  });

  it('never use the words that this tool never uses', () => {
    const never =
      /\b(liable|legally safe|settled in law|safe default|compliant|NHS-approved|dump|inappropriate|shared care because|the GMC says)\b/i;
    for (const { letters } of made)
      for (const letter of letters) expect(letterText(letter).replace(/shared with/gi, '')).not.toMatch(never);
  });

  it('become .docx files that hold every word, in well-formed XML', async () => {
    const { DOMParser } = new (await import('happy-dom')).Window();
    for (const letter of letterIds.flatMap((id) => made.flatMap((one) => one.letters).find((l) => l.id === id) ?? [])) {
      const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(documentOf(letter))));
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']));
      const xml = strFromU8(files['word/document.xml'] as Uint8Array);
      wellFormed(xml);
      const read = new DOMParser().parseFromString(xml, 'application/xml');
      const all = [...read.querySelectorAll('*')];
      const words = all.filter((e) => e.tagName.toLowerCase() === 'w:p').map((e) => e.textContent);
      expect(all.filter((e) => e.tagName.toLowerCase() === 'w:highlight').length).toBe(letterText(letter).split('[').length - 1);
      for (const block of letter.blocks)
        for (const said of block.kind === 'list' ? [block.lead, ...block.items] : [block.text]) expect(words).toContain(said);
    }
  });
});

/** Every element is closed, in order, and no bare ampersand stands in the text. */
function wellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, close, name, , self] of xml.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name as string);
  }
  expect(open).toEqual([]);
  const rest = xml.replace(/<\?xml[^>]*\?>/, '').replace(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+);)/);
}
