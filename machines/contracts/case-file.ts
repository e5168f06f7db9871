// A teaching case as a file: one written exchange, its facts, and who holds what, worked out by hand.
import * as v from 'valibot';
import { type Action, actions } from '#machines/facts/vocabulary.ts';
import { givenFacts } from './given-facts.ts';
import { eachOnce, nation, type Of, party, standing } from './terms.ts';

const text = v.pipe(v.string('is no text'), v.regex(/\S/, 'is empty'));
const asked = v.picklist(actions, ({ received }) => `no such action ${received}`);
const texts = v.array(text);

export const caseFile = v.strictObject({
  id: text,
  title: text,
  specialty: text,
  nation,
  /** Whose moment it is. */
  seat: v.picklist(['requester', 'specialist']),
  /** The request and the reply as they were written, by paragraph. No reply yet is an empty list. */
  request: texts,
  reply: texts,
  facts: givenFacts,
  /** The actions to predict, in the order in which they are asked. */
  asks: v.pipe(eachOnce(asked), v.minLength(1)),
  expected: v.strictObject(
    Object.fromEntries(actions.map((name) => [name, v.exactOptional(v.strictObject({ holder: v.nullable(party), standing }))])),
  ) as unknown as v.GenericSchema<
    Partial<Record<Action, { holder: v.InferOutput<typeof party> | null; standing: v.InferOutput<typeof standing> }>>
  >,
  lesson: text,
  trap: text,
  discussion: texts,
  /** For whoever presents it. */
  notes: texts,
  capabilities: texts,
});
export type Case = Of<typeof caseFile>;
