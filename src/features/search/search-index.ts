// Search in the browser: an index made when somebody opens the page, tolerant of spelling and of the words that clinicians use.
import MiniSearch from 'minisearch';

export interface Entry {
  readonly id: string;
  readonly kind: 'question' | 'action' | 'source' | 'case';
  readonly path: string;
  readonly title: string;
  /** Other ways in which people ask for it. */
  readonly phrases: readonly string[];
  readonly text: string;
}
/** What people type, and the words that the pages use for it. */
export type Synonyms = Readonly<Record<string, string>>;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}&£]+/gu, ' ')
    .trim();
const stops = new Set(
  'a an and are be by can do does for from has have how i if in is it its my of on or our should so the this to was what with'.split(' '),
);
const stem = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/(ies)$/, 'y')
        .replace(/(ing|ed|es|s)$/, '')
        .replace(/(.)\1$/, '$1')
        .replace(/e$/, '');
const tokens = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word && !stops.has(word))
    .map(stem);

/** The words of a question, with what the pages call the same things after them. */
export function widened(query: string, synonyms: Synonyms): string {
  const said = ` ${plain(query)} `;
  const more = Object.entries(synonyms).flatMap(([from, to]) => (said.includes(` ${plain(from)} `) ? [to] : []));
  return [query, ...more].join(' ');
}

/** How near what was typed comes to one of the phrases of an entry: 1 where it is the same, 0 where it shares no word. */
function nearness(typed: readonly string[], phrases: readonly (readonly string[])[]): number {
  let best = 0;
  for (const phrase of phrases) {
    const shared = typed.filter((word) => phrase.includes(word)).length;
    best = Math.max(best, shared / (typed.length + phrase.length - shared || 1));
  }
  return best;
}

export interface Search {
  /** The entries that answer, best first. */
  readonly find: (query: string) => readonly Entry[];
}

/** Makes the index. */
export function searchIn(entries: readonly Entry[], synonyms: Synonyms): Search {
  const index = new MiniSearch<{ id: string; title: string; phrases: string; text: string }>({
    fields: ['title', 'phrases', 'text'],
    tokenize: tokens,
    processTerm: (term) => term,
  });
  index.addAll(entries.map(({ id, title, phrases, text }) => ({ id, title, phrases: phrases.join(' . '), text })));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const asked = new Map(entries.map((entry) => [entry.id, [...entry.phrases, entry.title].map(tokens)]));
  const weights = { question: 1.3, action: 1, source: 0.7, case: 0.7 } as const;
  return {
    find(query) {
      const typed = tokens(query);
      if (typed.length === 0) return [];
      const found = index.search(widened(query, synonyms), {
        boost: { title: 2, phrases: 3 },
        prefix: (term) => term.length > 3,
        fuzzy: (term) => (term.length > 4 ? 0.25 : false),
        weights: { fuzzy: 0.3, prefix: 0.5 },
        boostDocument: (id) => {
          const entry = byId.get(String(id));
          return entry ? weights[entry.kind] * (1 + 4 * nearness(typed, asked.get(entry.id) ?? [])) : 0;
        },
      });
      return found.slice(0, 20).flatMap((result) => byId.get(String(result.id)) ?? []);
    },
  };
}
