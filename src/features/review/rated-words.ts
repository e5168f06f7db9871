// What there is to rate, with the English words that its marks are made of: loaded by the pages of a panel alone.
import { type AllRated, allRated } from '#machines/review/mark.ts';
import { type Faq, loadFaqs } from '#src/data/faqs.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';

export interface Rating {
  readonly guidance: Guidance;
  readonly rated: AllRated;
  readonly faqs: readonly Faq[];
}

/** Loads the tables and what of them is rated. Rejects where the network fails and nothing is kept. */
export async function loadRating(): Promise<Rating> {
  const [guidance, rules, faqs, questions, answers, { hazards }] = await Promise.all([
    loadGuidance(),
    import('#content/en/rules.json').then((file) => file.default),
    loadFaqs(),
    import('#content/en/faqs.json').then((file) => file.default),
    import('#content/en/faq-answers.json').then((file) => file.default),
    import('#content/en/governance.json').then((file) => file.default),
  ]);
  return { guidance, faqs, rated: allRated(guidance.tables, { rules, faqs, questions, answers, hazards }) };
}
