// Every question page as it is drawn: its answer first, its lists with subjects, and short.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import welsh from '#content/cy/faq-answers.json' with { type: 'json' };
import list from '#content/faqs.json' with { type: 'json' };
import { nations } from '#machines/facts/vocabulary.ts';
import type { Place } from '#src/app/location.ts';
import type { Faq, FaqAnswer, FaqWords } from '#src/data/faqs.ts';
import QuestionPage, { load } from '#src/features/reading/Question.tsx';
import { bundle, loadWords, setUpWords, t } from '#src/words/words.ts';

const faqs = list as unknown as readonly Faq[];
const MOST_WORDS = 700;

beforeAll(async () => {
  setUpWords('en', true);
  await loadWords([
    ...(['ui', 'parties', 'words', 'notices', 'actions', 'rules', 'claims', 'faqs', 'faq-answers', 'library', 'tables'] as const),
    ...(['flows', 'questions/opening', 'questions/further'] as const),
  ]);
});

/** What is seen of a page before its sources: of what is folded only the line that opens it. */
async function seen(faq: Faq, nation: string | undefined): Promise<string> {
  const place: Place = { language: 'en', path: `/questions/${faq.slug}`, answers: nation ? `nation=${nation}` : '' } as Place;
  const at = { place, params: { slug: faq.slug } };
  const html = renderToStaticMarkup(createElement(QuestionPage, { ...at, data: await load(at), ahead: async () => undefined }));
  const [before = ''] = html.split(`<h2>${t('library:question.sources')}</h2>`);
  return before.replace(/<\/summary>.*?<\/details>/gs, ' ').replace(/<[^>]+>/g, ' ');
}
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test(`no page has more than ${MOST_WORDS} words before its sources, each in England, which has most to say, and every third in another nation`, async () => {
  const long: string[] = [];
  for (const [n, faq] of faqs.entries())
    for (const nation of ['england' as const, ...(n % 3 === 0 ? [nations[1 + ((n / 3) % 3)]] : [])]) {
      const count = wordsIn(await seen(faq, nation));
      if (count > MOST_WORDS) long.push(`${faq.id} in ${nation}: ${count}`);
    }
  expect(long).toEqual([]);
});

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);

describe('the answer is in the first sentence', () => {
  const people = /\b(GP|specialist|practice|service|board|provider|whoever|person|clinician|organisation|prescriber|side|nobody)\b/i;
  const verdicts =
    /^(Yes|No|Not|Only|Both|Either|Work on the basis that you do|Who holds what stays|On one LMC's view, no|In England,? (no|yes|advice alone does not)|In advice only|Within the employed role|To a large extent|It makes a difference|The general law|The GP tells|Deciding to refer is for the GP|Whatever the specialist did)\b/;
  /** What is wrong with the first sentence of an answer. */
  function fault({ question, short }: FaqWords): string | null {
    const [first = ''] = sentencesOf(short);
    const asked = question.split(/(?<=[.?!])\s+/).find((part) => part.endsWith('?')) ?? question;
    if (/^(Do|Does|Did|Is|Are|Am|Can|May|Has|Have)\b|, (am|do|is|are)\b/.test(asked)) return verdicts.test(first) ? null : first;
    if (/\b(Who|Whose)\b/i.test(asked)) return people.test(first) ? null : first;
    return first.split(/\s+/).length > 2 ? null : first;
  }
  test('of each of the 74', () => {
    const words = bundle<Record<string, FaqWords>>('faqs');
    expect(Object.entries(words).flatMap(([id, one]) => (fault(one) ? [`${id}: ${one.question} ${fault(one)}`] : []))).toEqual([]);
  });
  test('one that does not answer is noticed', () => {
    expect(fault({ question: 'Is the advice still valid?', short: 'It was given for one moment.' } as FaqWords)).not.toBeNull();
    expect(fault({ question: 'Who orders it?', short: 'Not settled nationally. The GP does.' } as FaqWords)).not.toBeNull();
  });
});

describe('lists have subjects', () => {
  const begins =
    /^(The|A|An|By|Whoever|Nobody|This|That|It|They|Follow-up|LMC|If|In|On|For|Where|Wherever|When|Once|While|Until|As|After|Better)\b/;
  const without = (answers: Readonly<Record<string, FaqAnswer>>): string[] =>
    Object.entries(answers).flatMap(([id, { holds }]) =>
      holds.flatMap(({ text }) =>
        sentencesOf(text)
          .filter((sentence) => !begins.test(sentence))
          .map((sentence) => `${id}: ${sentence}`),
      ),
    );
  test('every sentence of every list', () => expect(without(bundle<Record<string, FaqAnswer>>('faq-answers'))).toEqual([]));
  test('in Welsh every line names whose it is in its first sentence', () => {
    const named = /meddyg teulu|practis|arbenigwr|gwasanaeth|bwrdd iechyd|a ofynnodd/;
    const nameless = Object.entries(welsh as unknown as Readonly<Record<string, FaqAnswer>>).flatMap(([id, { holds }]) =>
      holds.filter(({ text }) => !named.test(sentencesOf(text)[0] ?? '')).map(({ text }) => `${id}: ${text}`),
    );
    expect(nameless).toEqual([]);
  });
  test('one without is noticed', () =>
    expect(without({ x: { holds: [{ party: 'requester', text: 'Goes to the crisis route.' }] } as unknown as FaqAnswer })).toHaveLength(1));
});

test('a page about liability says what each side may be asked about, and points to who acts', async () => {
  for (const faq of faqs.filter(({ bearing }) => bearing === 'liability'))
    for (const nation of [undefined, 'england']) {
      const text = await seen(faq, nation);
      expect(text, faq.id).toContain(t('library:question.asked'));
      expect(text, faq.id).toContain(t('library:question.whoActs'));
      expect(text, faq.id).not.toContain(t('library:question.tables'));
    }
});
