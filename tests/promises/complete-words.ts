// 12. Complete in words: every id has words in a language, and no words are left over.
import { readFileSync } from 'node:fs';
import { type Action, actions, facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import type { Flow } from '#machines/flows/flow.ts';
import { tables } from '#machines/rules/index.ts';

type Words = Record<string, unknown>;
export interface Book {
  readonly questions: Record<
    string,
    { ask: string; label: string; options: Record<string, { label: string; said: string; if: string; ifNot?: string; chip?: string }> }
  >;
  readonly chips: Record<string, Record<string, string>>;
  readonly actions: Record<string, { title: string; short: string }>;
  readonly rules: Record<
    string,
    {
      why: string;
      rules: Record<string, { do: string; short?: string; why: string }>;
      notes: Record<string, { why: string; do?: string }>;
      positions: Record<string, readonly unknown[]>;
    }
  >;
}
const read = (language: string, file: string): Words =>
  JSON.parse(readFileSync(new URL(`../../content/${language}/${file}.json`, import.meta.url), 'utf8')) as Words;

/** The words of one language, as the promises read them. */
export const book = (language: string): Book => ({
  questions: { ...read(language, 'questions/opening'), ...read(language, 'questions/further') } as Book['questions'],
  chips: read(language, 'chips').lists as Book['chips'],
  actions: read(language, 'actions') as Book['actions'],
  rules: read(language, 'rules') as Book['rules'],
});

/** What is missing or left over in a language. */
export function wordsAreComplete(language: string, change: (words: Book) => unknown = (words) => words): string[] {
  const words = change(book(language)) as Book;
  const at = (file: string, text: string) => `content/${language}/${file}: ${text}`;
  const problems: string[] = [];
  for (const fact of facts) {
    const entry = words.questions[fact];
    if (!entry?.ask || !entry.label) problems.push(at('questions', `"${fact}" has no words`));
    for (const option of options[fact]) {
      const said = entry?.options[option];
      if (!said?.label || !said.said || !said.if || (takesMany(fact) && !said.ifNot))
        problems.push(at('questions', `"${fact}" has no words for option "${option}"`));
      // Who is looking is no answer, and stands in no chip; a nation goes by its name.
      if (fact !== 'seat' && fact !== 'nation' && !said?.chip && !words.chips[fact]?.[option])
        problems.push(at('questions', `"${fact}" has no chip for option "${option}"`));
    }
    for (const option of Object.keys(entry?.options ?? {}))
      if (!(options[fact] as readonly string[]).includes(option))
        problems.push(at('questions', `"${fact}.${option}" belongs to no option`));
  }
  for (const fact of Object.keys(words.questions))
    if (!(facts as string[]).includes(fact)) problems.push(at('questions', `"${fact}" belongs to no fact`));
  for (const action of actions) problems.push(...ofAction(action, words, at));
  const shorts = actions.flatMap((action) => [
    words.actions[action]?.short,
    ...new Set(Object.values(words.rules[action]?.rules ?? {}).flatMap((rule) => rule.short ?? [])),
  ]);
  for (const short of new Set(shorts.filter((short, n) => shorts.indexOf(short) !== n)))
    problems.push(at('rules.json', `"${short}" stands for more than one action`));
  for (const action of Object.keys(words.rules))
    if (!(actions as string[]).includes(action)) problems.push(at('rules.json', `"${action}" belongs to no action`));
  return problems;
}

function ofAction(action: Action, words: Book, at: (file: string, text: string) => string): string[] {
  const problems: string[] = [];
  const table = tables[action];
  const entry = words.rules[action];
  if (!words.actions[action]?.title || !words.actions[action]?.short)
    problems.push(at('actions.json', `"${action}" has no title or short form`));
  for (const rule of table.rules) {
    const said = entry?.rules[rule.id];
    if (!said?.why || (rule.holder !== null && !said.do)) problems.push(at('rules.json', `"${action}" has no words for rule "${rule.id}"`));
    // What is to be confirmed is never written as though it would be done; what nobody has taken on is named as it was asked.
    if (rule.standing === 'confirmNow' && !said?.short)
      problems.push(at('rules.json', `"${action}.${rule.id}" is to be confirmed, and has no short form of its own`));
    if (said?.short && (rule.holder === null || rule.standing === 'notAccepted'))
      problems.push(at('rules.json', `"${action}.${rule.id}" has a short form that is never read`));
    if ((rule.positions?.length ?? 0) !== (entry?.positions[rule.id]?.length ?? 0))
      problems.push(at('rules.json', `"${action}.${rule.id}": its positions and their words differ in number`));
  }
  for (const note of table.notes)
    if (!entry?.notes[note.id]?.why) problems.push(at('rules.json', `"${action}" has no words for note "${note.id}"`));
  for (const id of Object.keys(entry?.rules ?? {}))
    if (!table.rules.some((r) => r.id === id)) problems.push(at('rules.json', `"${action}.${id}" belongs to no rule`));
  for (const id of Object.keys(entry?.notes ?? {}))
    if (!table.notes.some((r) => r.id === id)) problems.push(at('rules.json', `"${action}.${id}" belongs to no note`));
  return problems;
}

interface Titles {
  readonly flows: Record<string, string>;
  readonly pages: Record<string, Record<string, string>>;
}
/** The titles of flows and pages: the opening's from the interface, all others from a file of their own. */
export function flowTitles(language: string): Titles {
  const [ui, flows] = [read(language, 'ui'), read(language, 'flows')] as unknown as [Titles, Titles];
  return { flows: { ...ui.flows, ...flows.flows }, pages: { ...ui.pages, ...flows.pages } };
}

/** Every page of every flow has a title, and no title is left over. */
export function pagesAreWorded(language: string, flows: readonly Flow[]): string[] {
  const titles = flowTitles(language);
  return [
    ...flows.flatMap((flow) => [
      ...(titles.flows[flow.id] ? [] : [`content/${language}/flows.json: flow "${flow.id}" has no title`]),
      ...Object.keys(flow.pages)
        .filter((page) => !titles.pages[flow.id]?.[page])
        .map((page) => `content/${language}/flows.json: page "${flow.id}/${page}" has no title`),
    ]),
    ...Object.entries(titles.pages).flatMap(([id, pages]) =>
      Object.keys(pages)
        .filter((page) => !flows.some((f) => f.id === id && page in f.pages))
        .map((page) => `content/${language}/flows.json: "${id}/${page}" belongs to no page`),
    ),
  ];
}

/** Every claim that is shown somewhere has words. */
export function claimsAreWorded(language: string, ids: Iterable<string>): string[] {
  const claims = read(language, 'claims') as Record<string, { title: string; text: string }>;
  const wanted = new Set(ids);
  return [
    ...[...wanted]
      .filter((id) => !claims[id]?.text || !claims[id]?.title)
      .map((id) => `content/${language}/claims.json: ${id} has no words`),
    ...Object.keys(claims)
      .filter((id) => !wanted.has(id))
      .map((id) => `content/${language}/claims.json: "${id}" belongs to no claim`),
  ];
}
