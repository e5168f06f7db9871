// The way through an exchange: which page is next, and what a page shows. The opening's chart and the tables are fetched with the first answer.

import { type Answers, facts as allFacts, type Fact } from '#machines/facts/vocabulary.ts';
import { arising, type Page } from '#machines/flows/flow.ts';
import { furtherWords, loadWords } from '#src/words/words.ts';
import { firstFlow } from './flows-at-hand.ts';
import type { Journey } from './walk/by-tables.ts';

let last: { readonly key: string; readonly way: Promise<Journey> } | undefined;

/** Where everybody starts, as the chart of the opening begins: known without it, so that the first page waits for no statechart. */
const start: Promise<Journey> = Promise.resolve({ passed: [], next: { flow: firstFlow.id, page: firstFlow.initial } });

/** The walk that these answers make. The last whole walk is kept: a page asks for it twice. */
export function journey(answers: Answers): Promise<Journey> {
  const key = JSON.stringify(allFacts.map((fact) => answers[fact] ?? null));
  if (last?.key === key) return last.way;
  const way = Object.keys(answers).length === 0 ? start : walked({ ...answers });
  last = { key, way };
  // A flow that could not be loaded is asked for again.
  way.catch(() => {
    if (last?.way === way) last = undefined;
  });
  return way;
}

/** The opening by its own chart; what comes after it by the chart of the whole check. The words of later pages come meanwhile. */
async function walked(answers: Answers): Promise<Journey> {
  loadWords(furtherWords).catch(() => {
    // The page that needs them asks again, and says what is missing.
  });
  return (await import('./walk/opening.ts')).walkOpening(answers) ?? (await import('./walk/whole.ts')).walk(answers);
}

/** The questions that a page shows: on the very first, before anything is answered, all of them; then what can still move a row. */
export async function shownOn(page: Page, answers: Answers): Promise<readonly Fact[]> {
  if (Object.keys(answers).length === 0) return arising(page, answers);
  const shown = (await import('./walk/opening.ts')).shownOn(page, answers);
  // Somebody came to this page by name: it shows what it asks, though nothing may move by it.
  return shown.length > 0 ? shown : arising(page, answers);
}
