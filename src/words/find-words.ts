// Where words stand under a key, which form a number takes, and what fills their gaps. The files keep the form that translators' tools know (i18next's).

type Words = Readonly<Record<string, unknown>>;
/** What fills the gaps of a text; `count` also chooses its form. */
export type Filling = Readonly<Record<string, unknown>> & { readonly count?: number };

/** An entry with parts, or a list: its places are names too. */
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** What stands under a path such as `docs.privacy.title` or `edition.months.0`: an entry's own name may hold stops. Undefined where nothing does. */
export function under(words: unknown, path: string): unknown {
  if (!isWords(words)) return undefined;
  for (let at = path.indexOf('.'); at > 0; at = path.indexOf('.', at + 1)) {
    const found = under(own(words, path.slice(0, at)), path.slice(at + 1));
    if (found !== undefined) return found;
  }
  return own(words, path);
}
const own = (words: Words, name: string): unknown => (Object.hasOwn(words, name) ? words[name] : undefined);

const rules = new Map<string, Intl.PluralRules>();
function ruleOf(language: string): Intl.PluralRules {
  const before = rules.get(language);
  if (before) return before;
  const made = new Intl.PluralRules(language);
  rules.set(language, made);
  return made;
}

/** The paths under which the words of a number may stand, the best first: none at all, the form that the language has for it, the same for all. */
export const formsOf = (path: string, language: string, count: number | undefined): string[] =>
  count === undefined ? [path] : [...(count === 0 ? [`${path}_zero`] : []), `${path}_${ruleOf(language).select(count)}`, path];

/** A text with its gaps filled. A gap of which nothing is said stays: people are named later. */
export const fill = (text: string, filling: Filling): string =>
  text.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => (name in filling ? String(filling[name] ?? '') : gap));

/** The same for every text of an entry. */
export function fillAll<T>(words: T, filling: Filling): T {
  if (typeof words === 'string') return fill(words, filling) as T;
  if (Array.isArray(words)) return words.map((one) => fillAll(one, filling)) as T;
  if (!isWords(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, fillAll(one, filling)])) as T;
}
