// Packages for learning platforms: the manifest is valid against the published schemas, a package is the same each time, and what is kept fits.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Commitment, LessonKept, LessonStepKept } from '#machines/contracts/kept-on-device.ts';
import { facts, parties } from '#machines/facts/vocabulary.ts';
import { scoreOf } from '#machines/teaching/score.ts';
import { MOST_CHARACTERS, packLessons, unpackLessons } from '#machines/teaching/suspended.ts';
import { timespan } from '#src/app/platform/scorm.ts';
import { manifestOf, packageOf, schemaFiles } from '#src/tools/scorm/package.ts';
import { writtenCases } from './written-cases.ts';

const path = { id: 'path', title: 'Teach & learn: "all" <cases>', cases: writtenCases.map((one) => one.id) };
/** The schemas of packages and of what ADL adds to them, as one: a manifest is written to both. */
const both = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;
// `ims_xml.xsd` makes the namespace of XML itself its default one, which XML forbids and libxml refuses: nothing in it needs that.
const published = schemaFiles().map(({ name, text }) => ({
  fileName: name,
  contents: text.replace(' xmlns="http://www.w3.org/XML/1998/namespace"', ''),
}));
const faultsOf = async (manifest: string) =>
  (
    await validateXML({
      xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
      schema: [{ fileName: 'both.xsd', contents: both }],
      preload: published,
    })
  ).errors.map((one) => one.message);

test('the manifest is valid against the schemas of SCORM 1.2, and a fault in it is found', async () => {
  const manifest = manifestOf(path, '2026-12');
  expect(await faultsOf(manifest)).toEqual([]);
  expect((await faultsOf(manifest.replace('adlcp:scormtype="sco"', 'adlcp:scormtype="page"'))).join()).toContain('scormtype');
  expect((await faultsOf(manifest.replace('<resources>', '<sources>').replace('</resources>', '</sources>'))).join()).toContain('sources');
});

test('a package holds its manifest, the schemas and one page that is set on its cases; the same again byte for byte', () => {
  const made = () => packageOf('<html><head><title>Who</title></head></html>', { ...path, cases: ['a', 'b'] }, '2026-12');
  expect(made()).toEqual(made());
  const files = unzipSync(made());
  expect(Object.keys(files).sort()).toEqual([...schemaFiles().map(({ name }) => name), 'imsmanifest.xml', 'index.html'].sort());
  expect(strFromU8(files['index.html'] as Uint8Array)).toContain('<meta name="learning-path" content="a b" />');
});

const commitment = fc.record({
  holder: fc.constantFrom(...parties, null),
  confidence: fc.constantFrom('guess', 'fairly', 'sure'),
  because: fc.constantFrom(...facts, null),
}) as fc.Arbitrary<Omit<Commitment, 'action'>>;
const lessons = fc.tuple(
  ...writtenCases.map(({ id, asks }) =>
    fc
      .tuple(fc.array(commitment, { minLength: asks.length, maxLength: asks.length }), fc.constantFrom('reveal', 'debrief'))
      .map(([said, step]): [string, LessonKept] => [
        id,
        { step: step as LessonStepKept, asks, commitments: said.map((one, n) => ({ action: asks[n] ?? 'orderTest', ...one })) },
      ]),
  ),
);
const asksOf = (id: string) => writtenCases.find((one) => one.id === id)?.asks;

test('every case answered comes back as it was, and fits into 4,096 characters', () => {
  fc.assert(
    fc.property(lessons, (all) => {
      const kept = Object.fromEntries(all);
      const text = packLessons(kept);
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(unpackLessons(text, asksOf)).toEqual(kept);
    }),
    { numRuns: 20, seed: 17 },
  );
});

test('what cannot be read, or asks otherwise by now, is left out; the rest stays', () => {
  const [one, other] = writtenCases;
  if (!one || !other) throw new Error('content/en/cases is empty');
  const kept = { [one.id]: { step: 'predict' as const, asks: one.asks, commitments: [] } };
  const text = packLessons(kept);
  expect(unpackLessons(`${text} gone.1 ${other.id}.9 ${other.id}.1.99`, asksOf)).toEqual(kept);
  for (const hostile of ['', '2 x', '<script>', `${text}.00.00.00.00.00.00.00`]) expect(unpackLessons(hostile, asksOf)).toEqual({});
});

test('the score counts no row for discussion, and there is none where nothing else is', () => {
  const row = { action: 'orderTest', said: null, held: null, confidence: 'sure' } as const;
  expect(
    scoreOf([
      { ...row, mark: 'right' },
      { ...row, mark: 'forDiscussion' },
      { ...row, mark: 'wrong' },
      { ...row, mark: 'right' },
    ]),
  ).toBe(67);
  expect(scoreOf([{ ...row, mark: 'forDiscussion' }])).toBeNull();
});

test('time as the standard writes it', () => {
  expect(timespan(3_723_400)).toBe('0001:02:03.00');
  expect(timespan(-5)).toBe('0000:00:00.00');
});
