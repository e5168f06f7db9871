// The terms that every contract is made of: each id of the vocabulary as a schema, and how a type is read off a schema.
import * as v from 'valibot';
import {
  type Action,
  actions,
  type ClaimId,
  type Fact,
  facts,
  nations,
  type Option,
  options,
  parties,
  subjects,
  takesMany,
} from '#machines/facts/vocabulary.ts';
import { standings } from '#machines/rules/rule.ts';

/** What fits a schema, and may not be written to. */
export type Of<S extends v.GenericSchema> = ReadonlyAllThrough<v.InferOutput<S>>;
type ReadonlyAllThrough<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: ReadonlyAllThrough<T[K]> };

export const party = v.picklist(parties);
export const nation = v.picklist(nations);
export const subject = v.picklist(subjects);
export const action = v.picklist(actions) satisfies v.GenericSchema<Action>;
export const fact = v.picklist(facts) satisfies v.GenericSchema<Fact>;
export const standing = v.picklist(standings);
export const side = v.picklist(['requesterSide', 'specialistSide']);
export const claimId = v.pipe(v.string(), v.regex(/^C-[0-9]{3}$/)) as unknown as v.GenericSchema<ClaimId>;
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const written = v.pipe(v.string(), v.minLength(1));

/** A list that names nothing twice. */
export const eachOnce = <S extends v.GenericSchema>(item: S) =>
  v.pipe(
    v.array(item),
    v.check((list) => new Set(list).size === list.length),
    v.metadata({ uniqueItems: true }),
  );

/** One thing under every name of a list, all of them needed. */
export const underEach = <K extends string, S extends v.GenericSchema>(names: readonly K[], schema: S) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, schema])) as Record<K, S>);

/** A shape for each fact, none of them needed. */
export const byFact = (shape: (one: v.GenericSchema<Option>, many: boolean) => v.GenericSchema) =>
  v.strictObject(
    Object.fromEntries(
      facts.map((name) => [name, v.exactOptional(shape(v.picklist(options[name] as readonly Option[]), takesMany(name)))]),
    ),
  );
