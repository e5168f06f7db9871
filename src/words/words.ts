// The words of the interface: i18next with one language at a time, each namespace loaded when a page needs it.
import i18next, { type i18n, type TOptions } from 'i18next';
import type { Namespace, Wordless } from './known-keys.ts';

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Every file of words under content/<language>/, by namespace. Teaching cases are found by `cases.ts`. */
const files = import.meta.glob<{ default: Record<string, unknown> }>(['../../content/*/**/*.json', '!../../content/*/cases/*.json']);

/** What stands in English in every language, marked as English: the evidence in our own words. Teaching cases do too (`cases.ts`). */
export const inEnglishOnly: readonly string[] = ['claims'];

/** The languages that have words. */
export const languagesWritten: readonly Language[] = languages.filter((l) => files[`../../content/${l}/ui.json`]);

let instance: i18n | undefined;

/** The language in which a namespace's words stand on a page of the current language. */
export const languageOf = (ns: string): Language =>
  inEnglishOnly.includes(ns) || !languagesWritten.includes(language()) ? 'en' : language();

/**
 * Sets up i18next for one language, with no words yet.
 * @param strict at build time: a word that is missing throws, and so fails the build
 */
export async function setUpWords(language: Language, strict = false): Promise<void> {
  instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: false,
    ns: [],
    defaultNS: 'ui',
    resources: {},
    interpolation: { escapeValue: false },
    returnObjects: true,
    nsSeparator: ':',
    keySeparator: '.',
    ...(strict ? { saveMissing: true, missingKeyHandler } : {}),
  });
}

const missingKeyHandler = ([language]: readonly string[], ns: string, key: string): never => {
  throw new Error(`content/${language}/${ns}.json: no words for "${key}"`);
};

export const language = (): Language => (instance?.language ?? 'en') as Language;

/** Loads namespaces of the current language. Throws where a language lacks one: missing words fail the build. */
export async function loadWords(namespaces: readonly string[]): Promise<void> {
  const i18 = instance as i18n;
  await Promise.all(
    namespaces.map(async (ns) => {
      if (i18.hasResourceBundle(i18.language, ns)) return;
      const file = files[`../../content/${languageOf(ns)}/${ns}.json`];
      if (!file) throw new Error(`content/${i18.language}/${ns}.json: no such words`);
      // Nothing changes words once they are loaded: they need no copy.
      i18.addResourceBundle(i18.language, ns, (await file()).default, false, true, { skipCopy: true });
    }),
  );
}

/** What the questions after the opening are worded with. */
export const furtherWords: readonly Namespace[] = ['flows', 'parties', 'questions/further'];

/** The namespaces loaded so far. */
export const loadedWords = (): string[] => Object.keys(instance?.store.data[instance.language] ?? {});

/**
 * The words under a key: `t('home.title')`, `t('claims:C-001.text')`. Of several keys, the first that has words.
 * A key that is written out and has no words does not compile.
 */
export const t = <const Key extends string>(
  key: Key | readonly string[],
  ...[filled]: [Wordless<Key>] extends [never] ? [filled?: TOptions] : [noWordsFor: Wordless<Key>]
): string => (instance as i18n).t(key as string, filled as TOptions);

/** Words as data, for parts that show a whole entry. */
export function entry<T>(namespace: string, key: string): T | undefined {
  return instance?.getResource(instance.language, namespace, key) as T | undefined;
}
/** A whole namespace as data. */
export function bundle<T>(namespace: string): T {
  return instance?.getResourceBundle(instance.language, namespace) as T;
}
