// 13. Links survive: every address round-trips; unknown or hostile input is dropped with a message, never a crash.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, type Fact, facts } from '#machines/facts/vocabulary.ts';
import { readAnswers, writeAnswers } from '#src/app/address.ts';
import { addressOf, placeOf } from '#src/app/location.ts';
import { completeExchange } from '../coherent.ts';

const answersOf: fc.Arbitrary<Answers> = fc
  .tuple(completeExchange, fc.array(fc.nat(facts.length - 1), { maxLength: 6 }))
  .map(([facts_, unknown]) => {
    const answers: Record<string, unknown> = { ...facts_ };
    for (const n of unknown) if (facts[n] !== 'seat' && facts[n] !== 'sector') answers[facts[n] as Fact] = '?';
    return answers as Answers;
  });

test('what is written is read back, whatever the exchange', () => {
  fc.assert(
    fc.property(answersOf, (answers) => {
      const { exchange } = readAnswers(writeAnswers({ answers }));
      expect(writeAnswers(exchange)).toBe(writeAnswers({ answers: exchange.answers }));
      for (const [fact, value] of Object.entries(exchange.answers))
        expect(JSON.stringify([...[value].flat()].sort())).toBe(JSON.stringify([...[answers[fact as Fact]].flat()].sort()));
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('one exchange has one address, in whatever order it was given', () => {
  const a = readAnswers('stage=replied&nation=england&replyAsks=test,manage').exchange;
  const b = readAnswers('replyAsks=manage,test&nation=england&stage=replied').exchange;
  expect(writeAnswers(a)).toBe(writeAnswers(b));
  expect(writeAnswers(a)).toBe('nation=england&stage=replied&replyAsks=manage,test');
});

test('both writers of an address are read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('/', '/check/opening/who', '/verdict', '/sources/bma-psc'),
      fc.constantFrom('', 'nation=england', 'nation=wales&replyAsks=test,manage&stage=?'),
      fc.constantFrom('en' as const, 'cy' as const),
      fc.boolean(),
      (path, answers, language, oneFile) => {
        const url = new URL(addressOf({ path, answers, language }, oneFile), 'https://example.org/');
        expect(placeOf(url, oneFile)).toEqual({ path, answers, language });
      },
    ),
  );
});

test.each([
  ['an unknown fact', 'nation=england&colour=blue', 'unknownFact'],
  ['an option of another fact', 'nation=replied', 'unknownOption'],
  ['a repeated key', 'nation=england&nation=wales', 'repeated'],
  ['%00', 'nation=%00', 'unknownOption'],
  ['a mangled escape', 'nation=%E0%A4%A', 'unreadable'],
  ['a script in a value', 'nation=<script>alert(1)</script>', 'unknownOption'],
  ['no value at all', 'nation', 'unreadable'],
  ['facts that contradict each other', 'stage=awaiting&replyAsks=test', 'contradiction'],
  ['the seat, which is never in a link', 'seat=specialist', 'unknownFact'],
  ['a thousand junk keys', Array.from({ length: 1000 }, (_, n) => `junk${n}=x`).join('&'), 'tooMany'],
  ['a prototype key', '__proto__=x&constructor=y&nation=england', 'unknownFact'],
])('%s is dropped and named', (_, text, kind) => {
  const { exchange, dropped } = readAnswers(text);
  expect(dropped.map((d) => d.kind)).toContain(kind);
  expect(Object.keys(exchange.answers).every((fact) => (facts as string[]).includes(fact))).toBe(true);
});

test('a repeated fact is left out altogether: neither value is guessed', () =>
  expect(readAnswers('nation=england&nation=wales').exchange.answers.nation).toBeUndefined());

test('nothing that anybody types throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc
          .array(fc.tuple(fc.constantFrom(...facts, 'edition', 'shown'), fc.string()), { maxLength: 20 })
          .map((pairs) => pairs.map(([k, v]) => `${k}=${v}`).join('&')),
      ),
      (text) => {
        readAnswers(text);
      },
    ),
    { numRuns: 3000, seed: 9 },
  );
});

test('a path that cannot be decoded is still a place', () => expect(placeOf({ pathname: '/%E0%A4%A', hash: '' }).path).toBe('/%E0%A4%A'));

test('a page by the name of its file is that page', () => {
  for (const [pathname, path] of [
    ['/about.html', '/about'],
    ['/cy/sources.html', '/sources'],
    ['/index.html', '/'],
    ['/teach/index.html', '/teach'],
  ] as const)
    expect(placeOf({ pathname, hash: '' }).path).toBe(path);
});
