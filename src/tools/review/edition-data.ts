// The whole edition as data for other programs: tables, claims, sources and the words that go with them.
import background from '#content/background-claims.json' with { type: 'json' };
import changes from '#content/changes.json' with { type: 'json' };
import { edition } from '#content/edition.ts';
import actions from '#content/en/actions.json' with { type: 'json' };
import claimWords from '#content/en/claims.json' with { type: 'json' };
import answers from '#content/en/faq-answers.json' with { type: 'json' };
import faqWords from '#content/en/faqs.json' with { type: 'json' };
import parties from '#content/en/parties.json' with { type: 'json' };
import further from '#content/en/questions/further.json' with { type: 'json' };
import opening from '#content/en/questions/opening.json' with { type: 'json' };
import ruleWords from '#content/en/rules.json' with { type: 'json' };
import words from '#content/en/words.json' with { type: 'json' };
import faqs from '#content/faqs.json' with { type: 'json' };
import { facts, options, parties as partyIds, takesMany } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { inGeneral } from './words-for-reviewers.ts';

/** Everything that an edition says, in one object. `schema/edition.schema.json` describes it. */
export function editionData(claims: readonly object[], sources: readonly { readonly custom: { readonly read: string } }[], draft: string) {
  return {
    $schema: '../schema/edition.schema.json',
    edition: { ...edition, draft },
    vocabulary: {
      parties: partyIds,
      facts: Object.fromEntries(facts.map((fact) => [fact, { many: takesMany(fact), options: options[fact] }])),
    },
    tables,
    background,
    claims,
    sources: sources.filter((source) => source.custom.read !== 'recalled'),
    questions: faqs,
    changes,
    words: {
      en: {
        parties,
        labels: words,
        actions,
        questions: inGeneral({ ...opening, ...further }),
        tables: inGeneral(ruleWords),
        claims: claimWords,
        faqs: faqWords,
        answers,
      },
    },
  };
}
