// Each contract stands once: what the build publishes of it takes what we write, and what was ever saved.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type PublishedName, published } from '#machines/contracts/published.ts';
import { facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { jsonSchema, publishedNames } from '#src/tools/build/json-schemas.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { keptOnDevice } from '../links/kept.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const compiled = Object.fromEntries(publishedNames.map((name) => [name, ajv.compile(jsonSchema(name))])) as Record<
  PublishedName,
  ReturnType<Ajv['compile']>
>;
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
/** What is wrong with something by the published schema, and by our own reading of the same contract. */
const wrong = (name: PublishedName, value: unknown) => {
  compiled[name](value);
  const read = v.safeParse(published[name].schema, value);
  return [
    ...(compiled[name].errors ?? []).slice(0, 2).map((error) => `${error.instancePath} ${error.message}`),
    ...(read.issues ?? []).slice(0, 2).map((issue) => `${v.getDotPath(issue)} ${issue.message}`),
  ];
};

test('no JSON Schema stands in the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z', '*.json'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  const schemas = files.filter((file) =>
    /"\$schema": "https?:\/\/json-schema\.org|"additionalProperties"/.test(readFileSync(file, 'utf8')),
  );
  expect(schemas).toEqual([]);
});

const saved = 'tests/links/2026-11/saved';
const kindOf = (file: string): PublishedName =>
  file.startsWith('record') ? 'record' : file.startsWith('local-agreement') ? 'overlay' : 'progress';
test.each(readdirSync(saved).filter((file) => file.endsWith('.json')))('the files of edition 2026-11 fit: %s', (file) => {
  expect(wrong(kindOf(file), json(`${saved}/${file}`))).toEqual([]);
});
test('what devices kept in edition 2026-11 fits', () => {
  for (const { key, value } of keptOnDevice) {
    if (key === 'teach.progress') expect(wrong('progress', value)).toEqual([]);
    if (key === 'agreement') expect(wrong('overlay', value)).toEqual([]);
  }
});
test('every teaching case fits', () => {
  for (const file of readdirSync('content/en/cases')) expect(wrong('case', json(`content/en/cases/${file}`)), file).toEqual([]);
});
test('every exchange fits, and a fact, an option or a list that is none does not', () => {
  fc.assert(
    fc.property(fc.oneof(completeExchange, partialExchange), (given) => {
      expect(wrong('facts', { facts: given })).toEqual([]);
    }),
    { numRuns: 40, seed: 16 },
  );
  for (const fact of facts) {
    const [first] = options[fact];
    expect(wrong('facts', { facts: { [fact]: 'bread' } }), fact).not.toEqual([]);
    expect(wrong('facts', { facts: { [fact]: takesMany(fact) ? first : [first] } }), fact).not.toEqual([]);
    expect(wrong('facts', { facts: { [`${fact}s`]: first } }), fact).not.toEqual([]);
  }
});
test('a contract that is broken is told at its place', () => {
  const record = json(`${saved}/record-en-requesterSide.json`) as { holders: { party: string }[] };
  (record.holders[0] as { party: string }).party = 'everybody';
  expect(wrong('record', record).join('\n')).toMatch(/\/holders\/0\/party[\s\S]*holders\.0\.party/);
});
