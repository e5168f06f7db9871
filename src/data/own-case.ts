// An exchange that somebody built: its wording by name, its facts from the address, and what it can ask about.

import { alreadyDone, standingDuties } from '#machines/facts/sides.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { type TemplateId, templateIds } from '#machines/teaching/templates.ts';
import { entry } from '#src/words/words.ts';
import type { Guidance } from './guidance.ts';

interface TemplateWords {
  readonly title: string;
  readonly request: readonly string[];
  readonly reply: readonly string[];
}
export const templateWords = (id: TemplateId): TemplateWords => {
  const words = entry<TemplateWords>('teach', `own.templates.${id}`);
  if (!words) throw new Error(`content/en/teach.json: no words for the template "${id}"`);
  return words;
};
export const templateOf = (id: string | undefined): TemplateId | undefined => templateIds.find((one) => one === id);

const MOST_ASKS = 6;
const FEWEST = 3;

/** What can be asked of these facts: what this exchange raised and the facts settle, then standing duties where that is little. */
export function asksOf({ verdictOn }: Guidance, facts: Facts): Action[] {
  const settled = verdictOn(facts).allocations.filter((row) => row.status !== 'open' && row.status !== 'notNeeded');
  const raised = settled.filter((row) => !standingDuties.includes(row.action) && !alreadyDone.includes(row.action));
  const standing = settled.filter((row) => standingDuties.includes(row.action));
  const rows = raised.length >= FEWEST ? raised : [...raised, ...standing.slice(0, FEWEST - raised.length)];
  return rows.slice(0, MOST_ASKS).map((row) => row.action);
}

export type OwnCase = Pick<Case, 'id' | 'title' | 'request' | 'reply' | 'facts' | 'asks'>;
export const ownCase = (guidance: Guidance, template: TemplateId, facts: Facts, address: string): OwnCase => ({
  ...templateWords(template),
  id: `own:${template}:${address}`,
  facts,
  asks: asksOf(guidance, facts),
});
