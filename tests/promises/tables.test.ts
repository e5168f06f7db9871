import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Action } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { book } from './complete-words.ts';
import { checkFirst, evidence } from './evidence.ts';
import * as promise from './tables.ts';

const said = (action: Action, id: string) => book('en').rules[action]?.rules[id];
const exchanges = fc.sample(completeExchange, { numRuns: 200, seed: 11 });
const few = exchanges.slice(0, 40);
const partial = fc.sample(partialExchange, { numRuns: 200, seed: 12 });

test('no row says what the rows below it say for the same cases', () => expect(promise.everyRowSaysSomething(tables, said)).toEqual([]));
test('one row of every action always decides', () => expect(promise.total(tables)).toEqual([]));
test('every row is reached, and every note can stand', () => expect(promise.reachable(tables)).toEqual([]));
test('every outcome rests on a claim that may be shown', () => expect(promise.sourced(tables, evidence, checkFirst)).toEqual([]));
test('what is shown as carried by a source is', () => expect(promise.basisIsTrue(tables, few, evidence)).toEqual([]));
test('a row shows every claim of the row that decides it', () =>
  expect(promise.wholeEvidence(tables, exchanges.slice(0, 100), evidence).slice(0, 3)).toEqual([]));
test('every outcome names one party, or is not needed', () => expect(promise.oneHolder(tables)).toEqual([]));
test('what is settled stays settled as facts are added', () =>
  expect(promise.monotone(tables, exchanges.slice(0, 200)).slice(0, 3)).toEqual([]));
test('who is looking changes no allocation', () => expect(promise.symmetric(tables, few, evidence)).toEqual([]));
test('no claim of another nation is shown', () => expect(promise.oneNation(tables, few, evidence)).toEqual([]));
test('nothing passes in silence', () => expect(promise.nothingPassesInSilence(tables, exchanges)).toEqual([]));
test('every hinge brings the holder it promises, in 200 partial exchanges and 40 complete ones', () =>
  expect(promise.hingesHold(tables, [...partial, ...few])).toEqual([]));

test('every silent option of the vocabulary has been thought of', () => {
  const thought = new Set(promise.silences.map(({ fact, silent }) => `${fact}.${silent}`));
  const silent = Object.entries(promise.silentOptions()).flatMap(([fact, list]) => list.map((option) => `${fact}.${option}`));
  expect(silent.filter((option) => !thought.has(option))).toEqual([]);
});
