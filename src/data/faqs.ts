// The questions of the rulebook as data: what each is about, which actions, facts and claims it rests on. Words stand apart.

import { groups, moments } from '#machines/contracts/question-groups.ts';
import type { Faq } from '#machines/contracts/whole-edition.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import type { Answers, Fact, Party } from '#machines/facts/vocabulary.ts';
import { arising } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';

export { type Faq, groups, moments };
export interface FaqWords {
  readonly question: string;
  readonly short: string;
}
export interface FaqAnswer {
  readonly holds: readonly { readonly party: Party; readonly text: string }[];
  readonly plus: readonly string[];
  readonly differ: string;
  readonly nations: Readonly<Record<string, string>>;
  readonly confidence: string;
}

/** Loads the questions. */
export const loadFaqs = async (): Promise<readonly Faq[]> => (await import('#content/faqs.json')).default as unknown as readonly Faq[];

/** The answers to begin a check with: what the address says, and what the question says where the two agree. */
export function beginning(faq: Faq, answers: Answers): Answers {
  const both = { ...faq.start, ...answers };
  const known = Object.fromEntries(Object.entries(both).filter(([, value]) => value !== '?'));
  return readFacts(known).problems.length === 0 ? both : answers;
}

/** Where each fact is asked, for these answers: a page that shows it, or the next page of the check. */
export async function askedAt(facts: readonly Fact[], answers: Answers): Promise<ReadonlyMap<Fact, string>> {
  const found = new Map<Fact, string>();
  const { flows } = await import('#machines/flows/registry.ts');
  for (const flow of flows)
    for (const [name, page] of Object.entries(flow.pages)) {
      const shown = arising(page, answers);
      for (const fact of facts) if (shown.includes(fact) && !found.has(fact)) found.set(fact, `/check/${flow.id as FlowId}/${name}`);
    }
  return found;
}
