// 13, links that are sent: packed and read back whole, whatever the exchange; cut, altered or hostile ones are named, never guessed.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edition } from '#content/edition.ts';
import { shownOf } from '#machines/decide/what-changed.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { sides } from '#machines/facts/sides.ts';
import { type Answers, facts as allFacts, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { looksPacked } from '#src/app/location.ts';
import { pack, unpack, unpacked } from '#src/app/packed.ts';
import { joined } from '#src/app/two-accounts.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { completeExchange, partialExchange } from '../coherent.ts';

const guidance = await loadGuidance();

const sent = (answers: Answers, by?: (typeof sides)[number]): string =>
  writeAnswers({
    answers,
    shared: { edition: edition.id, shown: shownOf(guidance.verdictOn(knownFrom(answers)).allocations), ...(by ? { by } : {}) },
  });

const exchange = fc.oneof(completeExchange, partialExchange).map((facts): Answers => facts);

test('whatever is packed is read back whole, and in letters and digits alone', () => {
  fc.assert(
    fc.property(exchange, fc.constantFrom(undefined, ...sides), (answers, by) => {
      const text = sent(answers, by);
      const packed = pack(text);
      expect(packed).toMatch(/^1[0-9A-Za-z.]+$/);
      expect(looksPacked(packed)).toBe(true);
      const [given, back] = [text, unpack(packed) ?? ''].map((one) => readAnswers(one).exchange);
      expect(back?.answers).toEqual(readAnswers(writeAnswers({ answers: given?.answers ?? {} })).exchange.answers);
      expect({ ...back?.shared, shown: [...(back?.shared?.shown ?? [])].sort() }).toEqual({
        ...given?.shared,
        shown: [...(given?.shared?.shown ?? [])].sort(),
      });
    }),
    { numRuns: 50, seed: 15 },
  );
});

test('path and fragment of the longest kind of link take at most 80 characters', () => {
  const lengths = fc
    .sample(completeExchange, { numRuns: 40, seed: 16 })
    .map((facts) => `/verdict#${pack(sent(facts, 'specialistSide'))}`.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
});

test('every option of every fact has a place, "I do not know" and an empty list too', () => {
  for (const fact of allFacts.filter((one) => one !== 'seat'))
    for (const option of [...options[fact], '?']) {
      const text = `${fact}=${option}`;
      expect(unpack(pack(text)), `src/app/packed.ts: ${text} has no place in the format: add it at the end of its line`).toBe(text);
    }
  for (const fact of allFacts.filter((one) => takesMany(one as Fact))) expect(unpack(pack(`${fact}=`))).toBe(`${fact}=`);
});

const kept = readdirSync('tests/links/packed').map(
  (name) => [name, JSON.parse(readFileSync(`tests/links/packed/${name}`, 'utf8')) as { packed: string; says: string }] as const,
);
test.each(kept)('%s still says what it said', (_, { packed, says }) => expect(unpack(packed)).toBe(says));
test('packed links are kept', () => expect(kept.length).toBeGreaterThan(1));

test('two accounts in one address are read back', () => {
  const [a, b] = ['nation=england&stage=replied', 'nation=wales'];
  expect(unpacked(joined(pack(a), pack(b)))).toBe(joined(a, b));
  expect(unpacked(joined(a, pack(b)))).toBe(joined(a, b));
});

test('a link that was cut short or altered is not read, and is named', () => {
  const packed = pack('nation=england&stage=replied&replyAsks=test');
  const wrong = [packed.slice(0, -1), packed.slice(0, -4), packed.replace('1', '11'), packed.toLowerCase(), `${packed}x`];
  for (const text of wrong.filter((one) => one !== packed)) {
    expect(unpack(text)).toBeNull();
    expect(unpacked(text)).toBe(text);
    expect(readAnswers(text).dropped.map((d) => d.kind)).toEqual(['unreadable']);
  }
});

test('nothing that anybody types throws, and what is read is coherent or named', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^1[0-9A-Za-z]{0,60}\.[0-9A-Za-z]{0,60}\.[0-9A-Za-z]{0,9}$/)),
      (text) => {
        readAnswers(unpacked(text));
        pack(text);
      },
    ),
    { numRuns: 1000, seed: 17 },
  );
});

test('a part from a later format is dropped with its name', () => {
  const later = packedBy({ nation: 7 });
  expect(readAnswers(unpack(later) ?? '').dropped).toEqual([{ kind: 'unknownOption', part: 'nation=7' }]);
});

/** A packed link whose first fact has a digit that no option has yet: the letters of the check are found by trying. */
function packedBy({ nation }: { readonly nation: number }): string {
  const body = `1${nation}..`;
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  for (const a of signs) for (const b of signs) if (unpack(body + a + b) !== null) return body + a + b;
  throw new Error('tests/address/packed.test.ts: no check fits');
}
