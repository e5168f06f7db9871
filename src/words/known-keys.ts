// The keys of words, as they are written in English: a key that is written in code and has no words does not compile.

/** The words of each namespace. */
export interface Written {
  readonly ui: typeof import('#content/en/ui.json');
  readonly parties: typeof import('#content/en/parties.json');
  readonly words: typeof import('#content/en/words.json');
  readonly notices: typeof import('#content/en/notices.json');
  readonly actions: typeof import('#content/en/actions.json');
  readonly rules: typeof import('#content/en/rules.json');
  readonly claims: typeof import('#content/en/claims.json');
  readonly sources: typeof import('#content/en/sources.json');
  readonly about: typeof import('#content/en/about.json');
  readonly tables: typeof import('#content/en/tables.json');
  readonly embed: typeof import('#content/en/embed.json');
  readonly faqs: typeof import('#content/en/faqs.json');
  readonly 'faq-answers': typeof import('#content/en/faq-answers.json');
  readonly library: typeof import('#content/en/library.json');
  readonly search: typeof import('#content/en/search.json');
  readonly documents: typeof import('#content/en/documents.json');
  readonly changes: typeof import('#content/en/changes.json');
  readonly governance: typeof import('#content/en/governance.json');
  readonly teach: typeof import('#content/en/teach.json');
  readonly record: typeof import('#content/en/record.json');
  readonly letters: typeof import('#content/en/letters.json');
  readonly agree: typeof import('#content/en/agree.json');
  readonly messages: typeof import('#content/en/messages.json');
  readonly agreement: typeof import('#content/en/agreement.json');
  readonly report: typeof import('#content/en/report.json');
  readonly flows: typeof import('#content/en/flows.json');
  readonly map: typeof import('#content/en/map.json');
  readonly matrix: typeof import('#content/en/matrix.json');
  readonly workbench: typeof import('#content/en/workbench.json');
  readonly board: typeof import('#content/en/board.json');
  readonly chips: typeof import('#content/en/chips.json');
  readonly answering: typeof import('#content/en/answering.json');
  readonly compare: typeof import('#content/en/compare.json');
  readonly home: typeof import('#content/en/home.json');
  readonly express: typeof import('#content/en/express.json');
  readonly exchanges: typeof import('#content/en/exchanges.json');
  readonly 'questions/opening': typeof import('#content/en/questions/opening.json');
  readonly 'questions/further': typeof import('#content/en/questions/further.json');
}
export type Namespace = keyof Written;

/** Is there an entry under this path? With a number in it, one for each form. */
type Has<Words, Path extends string> = Path extends keyof Words
  ? true
  : `${Path}_other` extends keyof Words
    ? true
    : Path extends `${infer Head}.${infer Rest}`
      ? Head extends keyof Words
        ? Has<Words[Head], Rest>
        : false
      : false;
type HasKey<Key extends string> = Key extends `${infer N}:${infer Path}`
  ? N extends Namespace
    ? Has<Written[N], Path>
    : false
  : Has<Written['ui'], Key>;
/** Has this key a part that is only known when it is asked for? */
type IsOpen<Key extends string> = string extends Key ? true : Record<never, never> extends Record<Key, 1> ? true : false;

/** Those of some keys that are written out and have no words. */
export type Wordless<Key extends string> = Key extends unknown
  ? IsOpen<Key> extends true
    ? never
    : HasKey<Key> extends true
      ? never
      : Key
  : never;
