// The words of the interface: one language at a time, each namespace loaded when a page needs it.
import { type Filling, fillAll, formsOf, under } from './find-words.ts';
import type { Namespace, Wordless } from './known-keys.ts';

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Every file of words under content/<language>/, by namespace. Teaching cases are found by `cases.ts`. */
const files = import.meta.glob<{ default: Record<string, unknown> }>(['../../content/*/**/*.json', '!../../content/*/cases/*.json']);

/** What stands in English in every language, marked as English: the evidence in our own words. Teaching cases do too (`cases.ts`). */
export const inEnglishOnly: readonly string[] = ['claims'];

/** The languages that have words. */
export const languagesWritten: readonly Language[] = languages.filter((l) => files[`../../content/${l}/ui.json`]);

/** The words of one language, by namespace. */
interface Spoken {
  readonly language: Language;
  readonly namespaces: Map<string, unknown>;
  /** At build time a word that is missing throws. */
  readonly strict: boolean;
}
let spoken: Spoken = { language: 'en', namespaces: new Map(), strict: false };

/** The language in which a namespace's words stand on a page of the current language. */
export const languageOf = (ns: string): Language =>
  inEnglishOnly.includes(ns) || !languagesWritten.includes(language()) ? 'en' : language();

/**
 * Begins with one language, with no words yet.
 * @param strict at build time: a word that is missing throws, and so fails the build
 */
export function setUpWords(language: Language, strict = false): void {
  spoken = { language, namespaces: new Map(), strict };
}

export const language = (): Language => spoken.language;

/** Loads namespaces of the current language. Throws where a language lacks one: missing words fail the build. */
export async function loadWords(namespaces: readonly string[]): Promise<void> {
  const now = spoken;
  await Promise.all(
    namespaces.map(async (ns) => {
      if (now.namespaces.has(ns)) return;
      const file = files[`../../content/${languageOf(ns)}/${ns}.json`];
      if (!file) throw new Error(`content/${now.language}/${ns}.json: no such words`);
      now.namespaces.set(ns, (await file()).default);
    }),
  );
}

/** What the questions after the first page are worded with. */
export const furtherWords: readonly Namespace[] = ['flows', 'parties', 'questions/further'];

/** The namespaces loaded so far. */
export const loadedWords = (): string[] => [...spoken.namespaces.keys()];

/** The namespace and the path of a key: `claims:C-001.text`. Without a namespace, the interface's own. */
function partsOf(key: string): readonly [namespace: string, path: string] {
  const at = key.indexOf(':');
  return at < 0 ? ['ui', key] : [key.slice(0, at), key.slice(at + 1)];
}

/**
 * The words under a key: `t('home.title')`, `t('claims:C-001.text')`. Of several keys, the first that has words; with a `count`, in its form.
 * A key that is written out and has no words does not compile.
 */
export const t = <const Key extends string>(
  key: Key | readonly string[],
  ...[filling]: [Wordless<Key>] extends [never] ? [filling?: Filling] : [noWordsFor: Wordless<Key>]
): string => wordsFor(typeof key === 'string' ? [key] : key, filling as Filling | undefined);

function wordsFor(keys: readonly string[], filling: Filling | undefined): string {
  for (const key of keys) {
    const [namespace, path] = partsOf(key);
    for (const form of formsOf(path, spoken.language, filling?.count)) {
      const found = entry<string>(namespace, form);
      if (found !== undefined) return filling ? fillAll(found, filling) : found;
    }
  }
  const [namespace, path] = partsOf(keys.at(-1) ?? '');
  if (spoken.strict) throw new Error(`content/${spoken.language}/${namespace}.json: no words for "${path}"`);
  return path;
}

/** Words as data, for parts that show a whole entry. */
export const entry = <T>(namespace: string, path: string): T | undefined => under(spoken.namespaces.get(namespace), path) as T | undefined;
/** A whole namespace as data. */
export const bundle = <T>(namespace: string): T => spoken.namespaces.get(namespace) as T;
