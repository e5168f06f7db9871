// What can be searched for: the pages of questions, actions, sources and cases, in the words of the current language.
import { actions } from '#machines/facts/vocabulary.ts';
import { loadCases } from '#src/data/cases.ts';
import { loadLibrary, showable } from '#src/data/evidence.ts';
import { type FaqWords, loadFaqs } from '#src/data/faqs.ts';
import { entry, loadWords, t } from '#src/words/words.ts';
import type { Entry, Synonyms } from './search-index.ts';

/** Everything that has a page. Loads the words that it needs. */
export async function searchEntries(): Promise<{ readonly entries: readonly Entry[]; readonly synonyms: Synonyms }> {
  const [faqs, library, cases] = await Promise.all([
    loadFaqs(),
    loadLibrary(),
    loadCases(),
    loadWords(['faqs', 'actions', 'search', 'sources']),
  ]);
  const entries: Entry[] = [
    ...faqs.map((faq): Entry => {
      const words = entry<FaqWords>('faqs', faq.id);
      return {
        id: faq.id,
        kind: 'question',
        path: `/questions/${faq.slug}`,
        title: words?.question ?? faq.slug,
        phrases: entry<readonly string[]>('search', `phrases.${faq.id}`) ?? [],
        text: words?.short ?? '',
      };
    }),
    ...actions.map(
      (action): Entry => ({
        id: action,
        kind: 'action',
        path: `/actions/${action}`,
        title: t(`actions:${action}.title`),
        phrases: [t(`actions:${action}.short`)],
        text: '',
      }),
    ),
    ...Array.from(library.sources.values())
      .filter(showable)
      .map(
        (source): Entry => ({
          id: source.id,
          kind: 'source',
          path: `/sources/${source.id}`,
          title: source.title,
          phrases: [],
          text: source.publisher,
        }),
      ),
    ...cases.map(
      (one): Entry => ({ id: `case ${one.id}`, kind: 'case', path: `/teach/case/${one.id}`, title: one.title, phrases: [], text: '' }),
    ),
  ];
  return { entries, synonyms: entry<Synonyms>('search', 'synonyms') ?? {} };
}
