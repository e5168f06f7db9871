// @vitest-environment happy-dom
// What devices keep, and files that are read back, load in every later edition: nothing is set aside, nothing refused.
import { beforeAll, expect, test } from 'vitest';
import { readOverlay } from '#machines/agreement/overlay-read.ts';
import { tables } from '#machines/rules/index.ts';
import { caseIdNow } from '#src/data/cases.ts';
import { classKeeper } from '#src/data/class-storage.ts';
import { agreementKeeper } from '#src/data/device-agreement.ts';
import type { Keeper } from '#src/data/device-storage.ts';
import { lessonKeeper, progressKeeper } from '#src/data/progress.ts';
import { keptOnDevice, savedFiles, savedText } from './kept.ts';

const keepers: Readonly<Record<string, Keeper<unknown>>> = {
  'teach.progress': progressKeeper as Keeper<unknown>,
  'teach.lessons': lessonKeeper as Keeper<unknown>,
  'teach.class': classKeeper as Keeper<unknown>,
  agreement: agreementKeeper as Keeper<unknown>,
};
const stored = keptOnDevice.filter((one) => one.key !== 'seat');
beforeAll(() => {
  for (const one of stored) window.localStorage.setItem(one.key, JSON.stringify(one.value));
});

test.each(stored.map((one) => [one.kind, one] as const))('%s', (_, one) => {
  // A case that has another name by now takes its results along.
  const renamed = JSON.stringify(one.value).replace(/"([a-z-]+)":/g, (_, id: string) => `"${caseIdNow(id)}":`);
  expect(keepers[one.key]?.get()).toEqual({ value: JSON.parse(renamed), trouble: null });
});

test.each(savedFiles.filter((one) => one.kind === 'agreement').map((one) => [one.file, one] as const))('%s', (_, one) => {
  const read = readOverlay(savedText(one), { tables, day: '2026-11-24' });
  expect(read.problems).toEqual([]);
  expect(read.overlay).toEqual(JSON.parse(savedText(one)));
});

test("a learner's saved copy is what the device keeps", () => {
  for (const one of savedFiles.filter((file) => file.kind === 'progress'))
    expect(JSON.parse(savedText(one))).toEqual(keptOnDevice.find((kept) => kept.key === 'teach.progress')?.value);
});

test('there is one of each kind', () => {
  expect(stored.map((one) => one.key).sort()).toEqual(Object.keys(keepers).sort());
  expect(new Set(savedFiles.map((one) => one.kind))).toEqual(new Set(['progress', 'agreement', 'record', 'letter', 'report']));
});
