// Every link ever made still opens, and says what it said; every saved paper leads back.
import { rmSync } from 'node:fs';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFacts } from '#machines/facts/read-facts.ts';
import { readAnswers } from '#src/app/address.ts';
import { placeOf } from '#src/app/location.ts';
import { parted } from '#src/app/two-accounts.ts';
import { jsonSchema } from '#src/tools/build/json-schemas.ts';
import { buildServer } from '#src/tools/build/pages.ts';
import { addressIn, type KeptAddress, keptAddresses, type Read, savedFiles, savedText } from './kept.ts';

let server: Awaited<ReturnType<typeof buildServer>>;
const nowhere = new Set<string>();
const place = (url: string, oneFile = false) => placeOf(new URL(url, 'https://example.org/'), oneFile);
const heading = (html: string): string => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? '';

beforeAll(async () => {
  process.env.NODE_ENV = 'production';
  server = await buildServer({ root: process.cwd(), base: '/' });
  // What a page says where there is nothing of that name.
  for (const language of ['', '/cy'])
    for (const path of [
      '/nowhere',
      '/check/none/none',
      '/sources/none',
      '/questions/none',
      '/teach/case/none',
      '/teach/plans/none',
      '/teach/sent/none',
    ])
      nowhere.add(heading((await server.module.draw(place(language + path))).html));
});
afterAll(() => rmSync(server.folder, { recursive: true }));

async function opens(url: string, oneFile: boolean, language: string): Promise<void> {
  const at = place(url, oneFile);
  expect(at.language).toBe(language);
  const page = await server.module.draw(at);
  expect(page.name).not.toBe('notFound');
  expect(page.html).toContain('<main');
  // `/check` alone draws nothing by itself: it goes on to the next question, which the browser's sample follows.
  if (at.path !== '/check') expect(heading(page.html)).not.toBe('');
  expect(nowhere).not.toContain(heading(page.html));
}

function reads(half: string): Read {
  const { exchange, dropped } = readAnswers(half);
  const { answers, shared } = exchange;
  return {
    facts: answers as Read['facts'],
    ...(shared ? { edition: shared.edition, shown: shared.shown.length } : {}),
    leftOut: dropped.map((one) => `${one.kind}: ${one.part}`),
  };
}

describe('every kept link', () => {
  test.each(keptAddresses.map((one) => [one.url.slice(0, 120), one] as const))('%s', async (_, one: KeptAddress) => {
    await opens(one.url, one.form === 'oneFile', one.language);
    if (one.reads)
      expect(
        parted(place(one.url, one.form === 'oneFile').answers)
          .filter(Boolean)
          .map(reads),
      ).toEqual(one.reads);
  });
  test('they are of every form, of both languages, with and without edition and what was shown', () => {
    expect(keptAddresses.length).toBeGreaterThanOrEqual(300);
    for (const form of ['site', 'embed', 'oneFile'])
      for (const language of ['en', 'cy'])
        expect(keptAddresses.filter((one) => one.form === form && one.language === language).length).toBeGreaterThan(5);
    const halves = keptAddresses.flatMap((one) => one.reads ?? []);
    expect(halves.filter((half) => half.shown).length).toBeGreaterThan(15);
    expect(halves.filter((half) => half.edition && !half.shown).length).toBeGreaterThan(15);
    expect(halves.filter((half) => half.leftOut.length > 0).length).toBeGreaterThan(4);
  });
});

describe('every saved paper', () => {
  const papers = savedFiles.filter((one) => one.kind !== 'agreement' && one.kind !== 'progress');
  test.each(papers.map((one) => [one.file, one] as const))('%s', async (_, one) => {
    const text = savedText(one);
    const address = addressIn(text);
    if (one.kind === 'letter') return expect(text.length).toBeGreaterThan(200);
    await opens(address, false, one.file.includes('-cy-') ? 'cy' : 'en');
    if (/#./.test(address)) expect(reads(place(address).answers)).toMatchObject({ edition: '2026-11', leftOut: [] });
    if (!one.file.endsWith('.json')) return;
    const record = JSON.parse(text);
    expect(new Ajv({ allowUnionTypes: true }).compile(jsonSchema('record'))(record)).toBe(true);
    expect(readFacts(record.facts)).toEqual({ facts: record.facts, problems: [] });
  });
});
