// Sheet, record, messages and the patient's line say nothing that `allocate` does not: no step that is not needed, no other holder, no other standing.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Allocation } from '#machines/decide/allocate.ts';
import { type Side, sideOf, sides } from '#machines/facts/sides.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import { type GuidedVerdict, loadGuidance } from '#src/data/guidance.ts';
import { messagesFor } from '#src/papers/messages.ts';
import { patientLine } from '#src/papers/patient-line.ts';
import { type Line, sheetOf } from '#src/papers/print-sheet.ts';
import { recordOf } from '#src/papers/record.ts';
import { recordText } from '#src/papers/record-text.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { doWords, shortWords, stepWords } from '#src/words/row-words.ts';
import { bundle, entry, loadWords, setUpWords, t } from '#src/words/words.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { fortyExchanges } from './forty-exchanges.ts';

const guidance = await loadGuidance();
beforeAll(async () => {
  setUpWords('en');
  await loadWords([
    ...['ui', 'parties', 'words', 'notices', 'actions', 'rules', 'record', 'letters', 'messages'],
    ...['questions/opening', 'questions/further'],
  ] as Parameters<typeof loadWords>[0]);
});

const exchanges: readonly Facts[] = [
  ...fortyExchanges.map(([, facts]) => facts),
  ...fc.sample(completeExchange, { numRuns: 30, seed: 31 }),
  ...fc.sample(partialExchange, { numRuns: 15, seed: 32 }),
];
const LINK = 'https://example.org/agree#1';

const live = (verdict: GuidedVerdict): readonly Allocation[] => verdict.allocations.filter((row) => row.status !== 'notNeeded');
const idle = (verdict: GuidedVerdict): readonly Action[] =>
  verdict.allocations.filter((row) => row.status === 'notNeeded').map(({ action }) => action);

/** The names of steps that are not needed here, without those that a step which is needed has in its own words. */
function unheard(verdict: GuidedVerdict, facts: Facts): string[] {
  const heard = live(verdict)
    .flatMap((row) => [stepWords(row, facts), shortWords(row, facts), doWords(row, facts), t(`actions:${row.action}.title`)])
    .join(' ')
    .toLowerCase();
  return idle(verdict)
    .flatMap((action) => [t(`actions:${action}.title`), t(`actions:${action}.short`)])
    .map((words) => words.toLowerCase())
    .filter((words) => !heard.includes(words));
}

/** Items of a sheet under the heading that they stand under. */
function items(lines: readonly Line[]): { readonly heading: string; readonly lead: string; readonly text: string }[] {
  let heading = '';
  return lines.flatMap((line) => {
    if (line.kind === 'heading') heading = line.text;
    return line.kind === 'item' ? [{ heading, lead: line.lead ?? '', text: line.text }] : [];
  });
}

test('the sheet and the record name no step that is not needed, and each step under its holder with its standing', () => {
  let seen = 0;
  let seenExchanges = 0;
  for (const facts of exchanges) {
    const verdict = guidance.verdictOn(facts);
    const never = unheard(verdict, facts);
    // To write a sheet takes a while: every second exchange has one, for one side or for neither.
    const sheetFor = [null, ...sides][seenExchanges++ % 3] as Side | null;
    for (const side of [sheetFor, ...sides.filter((one) => one !== sheetFor)]) {
      const lines = side === sheetFor && seenExchanges % 2 === 0 ? sheetOf({ verdict, facts, side, next: [], link: LINK }) : [];
      const said = lines.filter(({ kind, lead }) => kind !== 'title' && lead !== `${t('verdict.facts')}:`);
      const text = said
        .map((line) => `${line.lead ?? ''} ${line.text}`)
        .join('\n')
        .toLowerCase();
      for (const words of never) expect(text, JSON.stringify(facts)).not.toContain(words);
      for (const line of lines.filter(({ kind }) => kind === 'item')) expect(line.text, line.lead).not.toContain(`] ${line.lead}.`);
      for (const item of items(lines)) {
        const row = live(verdict).find(
          (one) =>
            stepWords(one, facts) === item.lead &&
            one.holder !== null &&
            (one.status === 'notAccepted'
              ? item.heading === t('record:sheet.unaccepted')
              : item.heading.includes(capital(partyName(one.holder, { facts })))),
        );
        expect(row, `${item.heading}: ${item.lead}`).toBeDefined();
        if (row && row.status !== 'notAccepted') expect(item.text).toContain(`[${t(`words:standings.${shownStanding(row)}.label`)}]`);
        seen++;
      }
      if (!side) continue;
      const record = recordOf(verdict, facts, side, LINK);
      const row = (action: Action) => verdict.allocations.find((one) => one.action === action);
      for (const held of record.holders)
        for (const { action, status } of held.actions) expect([row(action)?.holder, row(action)?.status]).toEqual([held.party, status]);
      for (const { action, keptBy, asked } of record.notAccepted)
        expect([row(action)?.status, row(action)?.holder, row(action)?.proposed]).toEqual(['notAccepted', keptBy, asked]);
      const [, ...coded] = recordText(record).text.toLowerCase().split('\n');
      for (const words of never) expect(coded.filter((line) => !line.startsWith('facts')).join('\n')).not.toContain(words);
    }
  }
  expect(seen).toBeGreaterThan(150);
});

interface MessageWords {
  readonly steps: Partial<Record<Action, Record<'own' | 'other', string>>>;
  readonly rows: Partial<Record<Action, Record<string, Record<Side, string>>>>;
}

test('a message says no sentence and no step of a row that is not needed, and promises only what its side holds', () => {
  const { steps, rows } = bundle<MessageWords>('messages');
  let seen = 0;
  for (const facts of exchanges) {
    const verdict = guidance.verdictOn(facts);
    for (const side of sides)
      for (const { text } of messagesFor(verdict, facts, side)) {
        const sentencesOf = (action: Action) => Object.values(rows[action] ?? {}).map((words) => words[side]);
        const heard = live(verdict)
          .flatMap(({ action }) => [...sentencesOf(action), steps[action]?.own, steps[action]?.other])
          .join(' ');
        for (const action of idle(verdict))
          for (const words of [...sentencesOf(action), steps[action]?.own, steps[action]?.other])
            if (words && !heard.includes(words)) expect(text).not.toContain(words);
        for (const [, list] of text.matchAll(/\bWe will ([^.]*)\./g))
          for (const row of verdict.allocations) {
            const own = steps[row.action]?.own;
            if (!own || !list?.includes(own) || text.includes(`Please ${own}`)) continue;
            if (row.holder !== null && sideOf(row.holder) !== side)
              expect(sentencesOf(row.action).some((one) => one.includes(own))).toBe(true);
            seen++;
          }
      }
  }
  expect(seen).toBeGreaterThan(10);
});

test('the patient’s line names only what is held, on the side that holds it', () => {
  const lay = entry<{ actions: Partial<Record<Action, string>> }>('letters', 'patient')?.actions ?? {};
  for (const facts of exchanges) {
    const verdict = guidance.verdictOn(facts);
    for (const side of sides) {
      const text = patientLine(verdict, facts, side);
      for (const row of verdict.allocations) {
        const words = lay[row.action];
        if (!words || live(verdict).some((other) => other !== row && (lay[other.action] ?? '').includes(words))) continue;
        if (row.status === 'notNeeded' || row.status === 'open' || row.status === 'confirmNow' || row.status === 'contested')
          expect(text.split('\n').slice(1, -2).join('\n'), `${row.action} ${row.status}`).not.toContain(words);
      }
    }
  }
});
