// What a clinician would type, and the page that must come first.
import { beforeAll, expect, test } from 'vitest';
import faqs from '#content/faqs.json' with { type: 'json' };
import { searchEntries } from '#src/features/search/search-entries.ts';
import { type Search, searchIn, widened } from '#src/features/search/search-index.ts';
import { setUpWords } from '#src/words/words.ts';

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

/** The same in Welsh. */
const welsh: readonly (readonly [typed: string, first: string])[] = [
  ['amheuaeth o ganser', 'Q-39'],
  ['amau canser', 'Q-39'],
  ['atgyfeiriad canser brys', 'Q-39'],
  ["pwy sy'n gwneud yr atgyfeiriad canser", 'Q-39'],
  ['nodyn ffitrwydd', 'Q-58'],
  ['nodyn salwch', 'Q-58'],
  ['papur doctor', 'Q-58'],
  ["i ffwrdd o'r gwaith", 'Q-58'],
  ['gofal a rennir heb ei gytuno', 'Q-20'],
  ['monitro gwaed', 'Q-20'],
  ["pwy sy'n mynd ar drywydd y canlyniad", 'Q-15'],
  ['canlyniad annormal', 'Q-15'],
  ['canlyniad ar goll', 'Q-15'],
  ["pwy sy'n archebu'r sgan", 'Q-14'],
  ["pwy sy'n gofyn am y prawf", 'Q-14'],
  ['atgyfeiriwr delweddu', 'Q-17'],
  ['rhagnodwch os gwelwch yn dda', 'Q-18'],
  ["pwy sy'n rhagnodi", 'Q-18'],
  ['gwrthod rhagnodi', 'Q-19'],
  ['meddyginiaeth ysbyty yn unig', 'Q-19'],
  ['presgripsiwn brys', 'Q-21'],
  ['locwm wedi gadael y practis', 'Q-45'],
  ['ateb gan gofrestrydd', 'Q-44'],
  ['gyrru', 'Q-60'],
  ['dyletswydd gonestrwydd', 'Q-56'],
  ['digwyddiad diogelwch cleifion', 'Q-56'],
  ['diogelu data', 'Q-51'],
  ['diogelu plant', 'Q-52'],
  ['tîm argyfwng', 'Q-53'],
  ['iechyd meddwl', 'Q-53'],
  ['clinig preifat eisiau gwaed', 'Q-54'],
  ['cloc rhestr aros', 'Q-32'],
  ['claf yn gwaethygu wrth aros', 'Q-38'],
  ['gwrthodwyd yr atgyfeiriad', 'Q-10'],
  ["y tu hwnt i'm cymhwysedd", 'Q-11'],
  ["anghytuno â'r arbenigwr", 'Q-09'],
  ["pwy sy'n dweud wrth y claf", 'Q-23'],
  ["claf heb ddod i'r apwyntiad", 'Q-24'],
  ['ydy cyngor ac arweiniad yn orfodol', 'Q-26'],
  ['awdurdodi trosi', 'Q-28'],
  ['pwynt mynediad sengl', 'Q-25'],
  ['dim ateb', 'Q-37'],
  ['ni ddaeth ateb', 'Q-37'],
  ['pa mor hir am ateb', 'Q-36'],
  ['neges WhatsApp', 'Q-46'],
  ['cyngor dros y ffôn', 'Q-46'],
  ["beth i'w ysgrifennu yn y nodiadau", 'Q-47'],
  ['lluniau dermosgopi', 'Q-48'],
  ['canfyddiad annisgwyl', 'Q-59'],
  ['Gogledd Iwerddon', 'Q-64'],
  ['safonau Cymru Gyfan', 'Q-63'],
  ['bwrdd iechyd', 'Q-63'],
  ["prawf wedi'i archebu yn fy enw i", 'Q-66'],
  ['rhwyd ddiogelwch', 'Q-70'],
  ['baneri coch', 'Q-70'],
  ["croesi'r ffin", 'Q-73'],
  ["pwy sy'n cael ei erlyn", 'Q-03'],
  ['esgeulustod', 'Q-03'],
  ['arbenigedd anghywir', 'Q-34'],
  ['cytundeb lleol', 'Q-71'],
  ['canlyniad ysbyty yn y mewnflwch', 'Q-72'],
  ['sgil-effaith', 'Q-68'],
  ['galw yn ôl blynyddol', 'Q-67'],
  ['rhagor o wybodaeth', 'Q-65'],
  ["cau'r sgwrs", 'closeConversation'],
  ['archebu prawf', 'orderTest'],
  ['indemniad meddyg teulu', 'Q-49'],
  ['indemniad meddyg ymgynghorol', 'Q-50'],
  ['cydsyniad claf', 'Q-22'],
  ['cydymaith meddygol', 'Q-42'],
  ['ysgrifenyddes', 'Q-43'],
  ['brysbennu gweithredol yr Alban', 'Q-62'],
  ['ail farn', 'Q-09'],
  ['cyngor aneglur', 'Q-12'],
  ['claf yn mynnu atgyfeiriad', 'Q-13'],
  ['dehongli canlyniad', 'Q-16'],
  ["wedi'i drosi'n atgyfeiriad", 'Q-29'],
  ['gwasanaeth asesu atgyfeiriadau', 'Q-30'],
  ['gwasanaeth asesu clinigol', 'Q-31'],
  ['cyflymu apwyntiad', 'Q-33'],
  ['hen gyngor', 'Q-35'],
  ['argyfwng heddiw', 'Q-40'],
  ['trydydd ymweliad', 'Q-41'],
  ['darparwr annibynnol', 'Q-55'],
  ['gwaith heb gyllid', 'Q-57'],
  ['pa reolau sydd yng Ngogledd Iwerddon', 'Q-64'],
  ['ni allaf drefnu hyn', 'Q-11'],
];

let search: Search;
beforeAll(async () => {
  setUpWords('en');
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

test('in Welsh the right page comes first too, and each phrase finds its page among the first five', async () => {
  setUpWords('cy');
  const { entries, synonyms } = await searchEntries();
  const inWelsh = searchIn(entries, synonyms);
  const ids = (typed: string) => inWelsh.find(typed).map((one) => one.id);
  expect(
    welsh.flatMap(([typed, first]) =>
      ids(typed)[0] === first ? [] : [`${typed}: wanted ${first}, found ${ids(typed).slice(0, 4).join(', ')}`],
    ),
  ).toEqual([]);
  for (const faq of faqs)
    for (const phrase of entries.find((entry) => entry.id === faq.id)?.phrases ?? [])
      expect(ids(phrase).slice(0, 5), phrase).toContain(faq.id);
});
