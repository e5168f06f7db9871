import { useState } from 'react';
import type { Action } from '#machines/facts/vocabulary.ts';
import { type Faq, type FaqWords, loadFaqs } from '#src/data/faqs.ts';
import { Link } from '#src/ui/Link.tsx';
import { bullets } from '#src/ui/text.ts';
import { entry, loadWords, t } from '#src/words/words.ts';

/** The questions that ask about an action, loaded when somebody wants them. Those on law, cover, data and contract come last, and say so. */
export function QuestionsOn({ action, answers }: { readonly action: Action; readonly answers: string }) {
  const [found, setFound] = useState<readonly Faq[]>([]);
  const load = async () => {
    if (found.length > 0) return;
    const [faqs] = await Promise.all([loadFaqs(), loadWords(['faqs', 'library'])]);
    setFound(faqs.filter((faq) => faq.actions.includes(action)));
  };
  const line = (faq: Faq) => (
    <li key={faq.id}>
      <Link to={{ path: `/questions/${faq.slug}`, answers }}>{entry<FaqWords>('faqs', faq.id)?.question}</Link>
    </li>
  );
  return (
    <details onToggle={() => load().catch(() => undefined)}>
      <summary className="flex min-h-row items-center text-15 text-accent underline underline-offset-3 max-desk:min-h-hit">
        {t('verdict.questions')} <span className="sr-only">: {t(`actions:${action}.title`)}</span>
      </summary>
      {found.length > 0 && <ul className={bullets}>{found.filter((faq) => !faq.bearing).map(line)}</ul>}
      {found.some((faq) => faq.bearing) && (
        <>
          <p>{t('library:question.background')}</p>
          <ul className={bullets}>{found.filter((faq) => faq.bearing).map(line)}</ul>
        </>
      )}
    </details>
  );
}
