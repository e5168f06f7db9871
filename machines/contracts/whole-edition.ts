// A whole edition as data: tables, claims, sources, and the words that go with them.
import * as v from 'valibot';
import type { Condition } from '#machines/facts/condition-sets.ts';
import { actions, facts } from '#machines/facts/vocabulary.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { givenFacts } from './given-facts.ts';
import { groups, moments } from './question-groups.ts';
import { action, byFact, claimId, day, eachOnce, fact, type Of, party, subject, nation as ukNation, underEach } from './terms.ts';

/** Every fact that is named must fit: it is one of these, or none of those; for a fact with many values, among them or not. */
export const condition = byFact((option, many) => {
  const some = v.pipe(v.array(option), v.minLength(1));
  return many
    ? v.strictObject({ includes: v.exactOptional(some), excludes: v.exactOptional(some) })
    : v.union([v.array(option), v.strictObject({ not: some })]);
}) as unknown as v.GenericSchema<Condition>;

const when = v.pipe(v.array(condition), v.minLength(1));
const claims = eachOnce(claimId);
const row = { id: v.string(), when, claims };
/** Only what was not accepted is proposed to somebody, and only what is contested has positions. */
export const rule = v.variant('standing', [
  v.strictObject({ ...row, holder: party, standing: v.picklist(['settled', 'byAgreement', 'confirmNow']) }),
  v.strictObject({ ...row, holder: party, standing: v.literal('contested'), positions: v.array(v.strictObject({ claims })) }),
  v.strictObject({ ...row, holder: party, standing: v.literal('notAccepted'), proposed: party }),
  v.strictObject({ ...row, holder: v.null(), standing: v.literal('notNeeded') }),
]) satisfies v.GenericSchema<Rule>;
export const note = v.strictObject({ ...row, party });
export const table = v.strictObject({
  action,
  subject,
  rules: v.pipe(v.array(rule), v.minLength(1)),
  notes: v.array(note),
}) satisfies v.GenericSchema<Table>;

const nation = v.picklist([...ukNation.options, 'uk', 'other']);
const rank = v.picklist(['L', 'P', 'C', 'N', 'K', 'U', 'I']);
const read = v.picklist(['full', 'excerpt', 'secondhand', 'located', 'recalled']);
/** As much of a day as is known. */
const yearOrDay = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/));
const month = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}/));

export const claim = v.strictObject({
  id: claimId,
  nation,
  rank,
  read,
  confidence: v.picklist(['high', 'medium-high', 'medium', 'low', 'unverified']),
  from: v.exactOptional(yearOrDay),
  until: v.exactOptional(yearOrDay),
  sources: v.array(v.strictObject({ id: v.string(), at: v.exactOptional(v.string()) })),
  conflictsWith: v.exactOptional(claims),
  inferredFrom: v.exactOptional(claims),
  /** Remembered, not read: never shown as a citation until checked. */
  checkFirst: v.exactOptional(v.boolean()),
  group: v.number(),
});

/** A source as CSL-JSON, with what this tool says of it under `custom`. */
export const source = v.looseObject({
  id: v.string(),
  type: v.string(),
  title: v.string(),
  publisher: v.string(),
  issued: v.exactOptional(
    v.looseObject({ 'date-parts': v.exactOptional(v.array(v.array(v.number()))), literal: v.exactOptional(v.string()) }),
  ),
  URL: v.exactOptional(v.string()),
  custom: v.looseObject({ nation, rank, read, status: v.picklist(['current', 'superseded', 'historic']) }),
});

/** One question of the rulebook: its subject, and what its answer rests on. */
export const question = v.strictObject({
  id: v.string(),
  slug: v.string(),
  group: v.picklist(groups),
  stage: v.picklist(moments),
  actions: v.array(action),
  /** Fixed texts that it rests on, the same for everyone. */
  notices: v.exactOptional(v.array(v.string())),
  facts: v.array(v.strictObject({ fact, options: v.exactOptional(v.array(v.string())) })),
  claims,
  /** What the question itself says of an exchange. */
  start: givenFacts,
  /** It informs about law, cover, data or contract, and says nothing of who acts next. */
  bearing: v.exactOptional(v.picklist(['liability', 'indemnity', 'dataProtection', 'contract'])),
});

/** What an edition changed. A rule may have gone since. */
export const loggedEdition = v.strictObject({
  edition: v.string(),
  released: day,
  changes: v.array(
    v.strictObject({
      id: v.string(),
      /** The rules that it changed; each is the one that decides from this edition on. */
      rules: v.exactOptional(v.array(v.strictObject({ action, rule: v.string() }))),
    }),
  ),
});

const words = v.record(v.string(), v.unknown());
const atLeastOne = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.minLength(1));
export const wholeEdition = v.strictObject({
  $schema: v.string(),
  edition: v.looseObject({
    id: v.string(),
    released: day,
    readTo: month,
    reviewBy: underEach(ukNation.options, v.nullable(day)),
    signatories: v.array(v.unknown()),
    draft: v.string(),
  }),
  vocabulary: v.strictObject({
    parties: v.array(party),
    facts: underEach(facts, v.strictObject({ many: v.boolean(), options: v.array(v.string()) })),
  }),
  tables: underEach(actions, table),
  background: underEach(actions, claims),
  claims: atLeastOne(claim),
  sources: atLeastOne(source),
  questions: v.array(question),
  changes: atLeastOne(loggedEdition),
  words: v.looseObject({
    en: underEach(['parties', 'labels', 'actions', 'questions', 'tables', 'claims', 'faqs', 'answers'], words),
  }),
});

export type Claim = Of<typeof claim>;
/** What a claim must say of itself for a verdict to rest on it. The words stand apart. */
export type ClaimFacts = Pick<Claim, 'id' | 'nation' | 'rank' | 'read' | 'confidence' | 'from' | 'until'>;
export type Source = Of<typeof source>;
export type Faq = Of<typeof question>;
export type LoggedEdition = Of<typeof loggedEdition>;
