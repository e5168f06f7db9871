import { useState } from 'react';
import type { PageProps } from '#src/app/page.ts';
import { type Faq, type FaqWords, groups, loadFaqs, moments } from '#src/data/faqs.ts';
import { pickButton } from '#src/ui/controls.ts';
import { lead, page, small } from '#src/ui/text.ts';
import { entry, language, t } from '#src/words/words.ts';
import { LongList } from './parts/LongList.tsx';

interface Data {
  readonly faqs: readonly Faq[];
}
export const load = async (): Promise<Data> => ({ faqs: await loadFaqs() });

const orders = ['group', 'letter'] as const;

/** Every question of the rulebook, by subject or from A to Z, narrowed by the moment at which it comes up. */
export default function Questions({ place, data: { faqs } }: PageProps<Data>) {
  const [by, setBy] = useState<(typeof orders)[number]>('group');
  const items = faqs.map((faq) => ({ faq, ...line(faq) }));
  const ordered = items.toSorted((a, b) => a.title.localeCompare(b.title, language()));
  const letters = [...new Set(ordered.map((item) => item.title.charAt(0).toUpperCase()))];
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('library:questions.title')}</h1>
      <p className={lead}>{t('library:questions.lead')}</p>
      <p className={small}>{t('library:questions.notRead')}</p>
      <fieldset className="mt-12 mb-16 flex flex-wrap items-center gap-4 text-15 print:hidden">
        <legend className="sr-only">{t('library:questions.by')}</legend>
        {orders.map((order) => (
          <button key={order} type="button" aria-pressed={by === order} className={pickButton} onClick={() => setBy(order)}>
            {t(`library:questions.${order}`)}
          </button>
        ))}
      </fieldset>
      <LongList
        key={by}
        find={t('library:questions.find')}
        fieldId="question-words"
        answers={place.answers}
        facets={[
          {
            id: 'stage',
            label: t('library:questions.moment'),
            options: moments.map((value) => ({ value, label: t(`library:moments.${value}`) })),
          },
        ]}
        groups={
          by === 'group'
            ? groups.map((group) => ({
                id: group,
                title: t(`library:groups.${group}`),
                items: items.filter(({ faq }) => faq.group === group),
              }))
            : letters.map((letter) => ({
                id: `letter-${letter}`,
                title: letter,
                items: ordered.filter(({ title }) => title.toUpperCase().startsWith(letter)),
              }))
        }
      />
    </div>
  );
}

function line(faq: Faq) {
  const words = entry<FaqWords>('faqs', faq.id);
  const title = words?.question ?? faq.slug;
  const second = words?.short ?? '';
  return {
    key: faq.id,
    path: `/questions/${faq.slug}`,
    title,
    second,
    words: `${title} ${second}`.toLowerCase(),
    facets: { stage: faq.stage },
  };
}
