// What a clinician would type, and the page that must come first.
import { beforeAll, expect, test } from 'vitest';
import faqs from '#content/faqs.json' with { type: 'json' };
import { type Search, searchIn, widened } from '#src/search.ts';
import { searchEntries } from '#src/search-entries.ts';
import { setUpWords } from '#src/words.ts';

const table: readonly (readonly [typed: string, first: string])[] = [
  ['2WW', 'Q-39'],
  ['two-week wait', 'Q-39'],
  ['USC referral', 'Q-39'],
  ['suspected cancr', 'Q-39'],
  ['RAS', 'Q-30'],
  ['what is different about RAS', 'Q-30'],
  ['CAS accepted', 'Q-31'],
  ['Med3', 'Q-58'],
  ['sick note', 'Q-58'],
  ['who does the fit note', 'Q-58'],
  ['shared care not agreed', 'Q-20'],
  ['DMARD bloods', 'Q-20'],
  ['chase results', 'Q-15'],
  ['abnormal result who acts', 'Q-15'],
  ['who orders the MRI', 'Q-14'],
  ['IR(ME)R', 'Q-17'],
  ['please prescribe', 'Q-18'],
  ['hospital only drug refuse', 'Q-19'],
  ['urgent prescripton', 'Q-21'],
  ['locum left the practice', 'Q-45'],
  ['registrar reply', 'Q-44'],
  ['Jess’s rule', 'Q-41'],
  ['DVLA', 'Q-60'],
  ['duty of candour', 'Q-56'],
  ['Datix', 'Q-56'],
  ['CNSGP', 'Q-49'],
  ['CNST', 'Q-50'],
  ['GDPR', 'Q-51'],
  ['Gillick', 'Q-52'],
  ['crisis team', 'Q-53'],
  ['private clinic wants bloods', 'Q-54'],
  ['RTT clock', 'Q-32'],
  ['patient deteriorating while waiting', 'Q-38'],
  ['rejected referral', 'Q-10'],
  ['outside my competance', 'Q-11'],
  ['disagree with the consultant', 'Q-09'],
  ['who tells the patient', 'Q-23'],
  ['DNA', 'Q-24'],
  ['is A&G mandatory', 'Q-26'],
  ['authorise conversion', 'Q-28'],
  ['advice and refer', 'Q-25'],
  ['no reply chase', 'Q-37'],
  ['how long should a reply take', 'Q-36'],
  ['WhatsApp', 'Q-46'],
  ['what to write in the notes', 'Q-47'],
  ['dermoscopy photos', 'Q-48'],
  ['incidental finding', 'Q-59'],
  ['ACRT opt-in', 'Q-62'],
  ['WCCG', 'Q-63'],
  ['northern ireland', 'Q-64'],
  ['blood test ordered in my name', 'Q-66'],
  ['red flags safety netting', 'Q-70'],
  ['cross border', 'Q-73'],
  ['who gets sued', 'Q-03'],
  ['wrong specialty', 'Q-34'],
  ['Medium Term Planning Framework', 'nhse-planning-2025'],
  ['Good medical practice domain 3', 'gmc-gmp-2024-d3'],
  ['order a test', 'orderTest'],
  ['close the conversation', 'closeConversation'],
];

let search: Search;
beforeAll(async () => {
  await setUpWords('en');
  const { entries, synonyms } = await searchEntries();
  search = searchIn(entries, synonyms);
});

test('the right page comes first', () => {
  expect(table.length).toBeGreaterThanOrEqual(40);
  const wrong = table.flatMap(([typed, first]) => {
    const found = search.find(typed).map((one) => one.id);
    return found[0] === first ? [] : [`${typed}: wanted ${first}, found ${found.slice(0, 4).join(', ')}`];
  });
  expect(wrong).toEqual([]);
});

test('every question is found first by its own words, and by each of its phrases among the first five', async () => {
  const { entries } = await searchEntries();
  for (const faq of faqs) {
    const one = entries.find((entry) => entry.id === faq.id);
    expect(search.find(one?.title ?? '')[0]?.id).toBe(faq.id);
    expect(one?.phrases.length, faq.id).toBeGreaterThan(3);
    for (const phrase of one?.phrases ?? [])
      expect(
        search
          .find(phrase)
          .slice(0, 5)
          .map((found) => found.id),
        phrase,
      ).toContain(faq.id);
  }
});

test('nothing typed, or nonsense, finds nothing and breaks nothing', () => {
  expect(search.find('')).toEqual([]);
  expect(search.find('   & ? ')).toEqual([]);
  expect(search.find('zxqvvkj')).toEqual([]);
  expect(search.find('<script>alert(1)</script> ../../'.repeat(50))).toBeInstanceOf(Array);
  expect(widened('2WW', { '2ww': 'suspected cancer' })).toBe('2WW suspected cancer');
});
