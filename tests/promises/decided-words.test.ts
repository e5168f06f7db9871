// 15. Decided words: no sentence of a row hangs on a fact that is known. 20. Unknown is not no.
import { beforeAll, describe, expect, test } from 'vitest';
import { boxesOf, factsOf } from '#machines/facts/condition-sets.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { parties } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { gapOf } from '#src/words/named.ts';
import { type ActionWords, doWords, shortWords, whyWords } from '#src/words/row-words.ts';
import { bundle, entry, loadWords, setUpWords } from '#src/words/words.ts';
import { partly, realistic } from '../words/realistic.ts';
import { everyText, faultsOfShown, faultsOfTexts, hangingIn, registry, rowsOf, type Said, shownTexts } from './decided-words.ts';

/** People go by their gaps here, so that what is shown can be looked up as it is written. */
function unnamed(): void {
  for (const party of parties) {
    const words = entry<{ name: string; roles: Record<string, string> }>('parties', party);
    if (words) Object.assign(words, { name: `{{${gapOf[party]}}}`, roles: {} });
  }
}
beforeAll(async () => {
  setUpWords('en', true);
  await loadWords(['ui', 'parties', 'words', 'actions', 'rules']);
  unnamed();
});

describe('15. decided words', () => {
  test('every sentence that hangs on something is registered, and on nothing that its own conditions settle', () =>
    expect(faultsOfTexts(everyText())).toEqual([]));
  test('nothing is registered that no text says', () => {
    const said = new Set(everyText().flatMap(({ text }) => hangingIn(text)));
    expect(Object.keys(registry).filter((sentence) => !said.has(sentence))).toEqual([]);
  });
  test('a sentence that is not registered, or hangs on what is settled, is noticed', () => {
    const one: Said = { at: 'x', field: 'do', text: 'Order it if you can get it.', under: [{ testAccess: ['available'] }] };
    expect(faultsOfTexts([one])).toHaveLength(1);
    expect(faultsOfTexts([one], { 'Order it if you can get it.': { facts: ['testAccess'] } })).toHaveLength(1);
    expect(faultsOfTexts([one], { 'Order it if you can get it.': { waits: 'the time to come' } })).toEqual([]);
  });
  test('4,000 realistic exchanges: no shown sentence hangs on a known fact', () => {
    const faults = new Map<string, Facts>();
    for (const facts of realistic(4000)) for (const fault of faultsOfShown(facts, shownTexts(facts))) faults.set(fault, facts);
    expect([...faults].map(([fault, facts]) => `${fault} ${JSON.stringify(facts)}`)).toEqual([]);
  }, 120_000);
  test('one shown although it is known is noticed', () => {
    const facts: Facts = { stage: 'replied', replyAsks: ['test'], testOrderedBy: 'nobody', testAccess: 'available' };
    const text = ['Order it if you can get it.'];
    expect(faultsOfShown(facts, text, { 'Order it if you can get it.': { facts: ['testAccess'] } })).toHaveLength(1);
    expect(
      faultsOfShown(facts, text, { 'Order it if you can get it.': { waits: 'x', never: { testAccess: ['available'] } } }),
    ).toHaveLength(1);
    expect(faultsOfShown(facts, text, {})).toHaveLength(1);
  });
  test('in Welsh a sentence hangs only where the English one does', async () => {
    const english = new Map(everyText().map(({ at, field, text }) => [`${at}.${field}`, hangingIn(text).length]));
    setUpWords('cy', true);
    await loadWords(['parties', 'rules']);
    const more = everyText().filter(({ at, field, text }) => hangingIn(text, 'cy').length > (english.get(`${at}.${field}`) ?? 0));
    setUpWords('en', true);
    await loadWords(['ui', 'parties', 'words', 'actions', 'rules']);
    unnamed();
    expect(more.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});

/** The texts that belong to answers which are not known: of branches that name them, and of one rule where several may decide. */
function wordsOfUnknownAnswers(facts: Facts): string[] {
  const { known } = cohere(facts);
  const words = bundle<Record<string, ActionWords>>('rules');
  return rowsOf(facts).flatMap((row) => {
    if (row.status === 'open' || row.rule === null) return [];
    const shown = new Set([doWords(row, facts), shortWords(row, facts), ...whyWords(row, facts)]);
    const own = words[row.action] as ActionWords;
    const alone = row.mayDecide.length === 1 ? own.rules[row.rule] : undefined;
    const several = row.mayDecide.length > 1 ? row.mayDecide.map((id) => own.rules[id]) : [];
    const said = (worded: { do?: string; why?: string } | undefined) => [worded?.do, worded?.why].filter((text) => text && shown.has(text));
    const ofBranches = (alone?.branches ?? [])
      .filter((branch) =>
        boxesOf(branch.when).some((box) => factsOf(box).some((fact) => known[fact] === undefined && !known.doesNotArise?.has(fact))),
      )
      .filter((branch) => branch.do !== alone?.do)
      .flatMap(said);
    // The last rule of a table is its default, of which nothing need be known; what several of them say belongs to none.
    const otherwise = own.rules[tables[row.action].rules.at(-1)?.id ?? ''];
    const ofOne = several.filter(
      (one) => one !== otherwise && one?.do && shown.has(one.do) && several.filter((other) => other?.do === one.do).length === 1,
    );
    return [...ofBranches, ...ofOne.map((one) => one?.do)].map((text) => `${row.action}: ${text} ${JSON.stringify(facts)}`);
  });
}

describe('20. unknown is not no', () => {
  test(
    '1,000 partial exchanges: no sentence of an answer that is not known',
    () => expect(realistic(1000).flatMap((facts, n) => wordsOfUnknownAnswers(partly(facts, n)))).toEqual([]),
    120_000,
  );
  test('an unanswered question about agreement is not read as disagreement', () => {
    const facts: Facts = {
      nation: 'england',
      stage: 'replied',
      route: 'advice',
      urgency: 'routine',
      requesterRole: 'gp',
      requesterAvailable: 'yes',
      replyAsks: ['manage'],
      competence: 'within',
      resources: 'available',
      newInformation: 'none',
    };
    const row = rowsOf(facts).find(({ action }) => action === 'decideOnAdvice');
    expect(row && doWords(row, facts)).toBe('Decide how far to follow the advice.');
  });
  test('a rule that is read out before it is known to decide is noticed', () => {
    const words = bundle<Record<string, ActionWords>>('rules').decideOnAdvice as unknown as {
      either: Record<string, { do: string }>;
      rules: Record<string, { do: string }>;
    };
    const before = words.either.settled;
    words.either.settled = { do: words.rules.theRequesterDisagreesInPartOrWhole?.do ?? '' };
    const faults = realistic(300).flatMap((facts, n) => wordsOfUnknownAnswers(partly(facts, n)));
    words.either.settled = before as { do: string };
    expect(faults.length).toBeGreaterThan(0);
  }, 120_000);
});
