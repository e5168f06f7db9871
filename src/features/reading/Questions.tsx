import { useState } from 'react';
import type { PageProps } from '#src/app/page.ts';
import { type Faq, type FaqWords, faqsIfLoaded, groups, loadFaqs, moments } from '#src/data/faqs.ts';
import { Link } from '#src/ui/Link.tsx';
import { entry, t } from '#src/words/words.ts';

export async function load(): Promise<void> {
  await loadFaqs();
}

/** Every question of the rulebook, by subject or by the moment at which it comes up. */
export default function Questions({ place }: PageProps) {
  const [by, setBy] = useState<'group' | 'stage'>('group');
  const faqs = faqsIfLoaded();
  const heads: readonly string[] = by === 'group' ? groups : moments;
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('library:questions.title')}</h1>
      <p className="lead">{t('library:questions.lead')}</p>
      <p>{t('library:questions.notRead')}</p>
      <fieldset className="toggle">
        <legend>{t('library:questions.by')}</legend>
        {(['group', 'stage'] as const).map((way) => (
          <label key={way}>
            <input type="radio" name="by" id={`by-${way}`} checked={by === way} onChange={() => setBy(way)} />{' '}
            {t(`library:questions.${way}`)}
          </label>
        ))}
      </fieldset>
      {heads.map((head) => (
        <section key={head} aria-labelledby={head}>
          <h2 id={head}>{t(`library:${by === 'group' ? 'groups' : 'moments'}.${head}`)}</h2>
          <ul className="asked">
            {faqs
              .filter((faq) => faq[by] === head)
              .map((faq) => (
                <Line key={faq.id} faq={faq} answers={place.answers} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ faq, answers }: { readonly faq: Faq; readonly answers: string }) {
  const words = entry<FaqWords>('faqs', faq.id);
  return (
    <li>
      <Link to={{ path: `/questions/${faq.slug}`, answers }}>{words?.question}</Link>
      <span className="quiet">{words?.short}</span>
    </li>
  );
}
