// The review documents: what they count is counted again here another way, and what they hold fits its schema.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import claimList from '#content/claims.json' with { type: 'json' };
import { edition } from '#content/edition.ts';
import review from '#content/en/review.json' with { type: 'json' };
import ui from '#content/en/ui.json' with { type: 'json' };
import sources from '#content/sources.json' with { type: 'json' };
import { allocate } from '#machines/decide/allocate.ts';
import { about, placesRead, situationsOf } from '#machines/decide/count-situations.ts';
import { liveRules } from '#machines/decide/possible-rules.ts';
import { type Box, boxesOf } from '#machines/facts/condition-sets.ts';
import { actions, facts, nations } from '#machines/facts/vocabulary.ts';
import { incoherent } from '#machines/facts/what-follows.ts';
import { flowIds, flows } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import { jsonSchema } from '#src/tools/build/json-schemas.ts';
import { type Certificate, certificatePage, certify } from '#src/tools/review/certificate.ts';
import { editionData } from '#src/tools/review/edition-data.ts';
import { columns, reviewLines } from '#src/tools/review/review-sheet.ts';
import { csv, field } from '#src/words/spreadsheet.ts';
import { partialExchange } from '../coherent.ts';
import { evidence } from '../promises/evidence.ts';

const all = Object.values(tables);
const rules = all.flatMap((table) => table.rules);
const kebab = (id: string) => id.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
let certificate: Certificate;
beforeAll(async () => {
  certificate = certify(flows, evidence.claims, {});
});

/** A spreadsheet's own reading of comma-separated values. */
function read(text: string): string[][] {
  const lines: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        value += text[at];
      }
      at++;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') value += text[at++];
    lines.at(-1)?.push(value);
    if (text[at] === ',') at++;
    else {
      at += 2;
      if (at < text.length) lines.push([]);
    }
  }
  return lines;
}

test('the review sheet has one line for each row of the tables, and reads back as it was written', () => {
  const lines = reviewLines(evidence.claims);
  const text = csv(lines);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(read(text.slice(1))).toEqual(lines);
  expect(lines[0]).toEqual([...columns]);
  expect(lines.slice(1).map((line) => line[1])).toEqual(all.flatMap((table) => table.rules.map((rule) => `${table.action}.${rule.id}`)));
  for (const line of lines.slice(1)) {
    expect(line).toHaveLength(columns.length);
    expect(line.slice(-2)).toEqual(['', '']);
    expect(line[2]?.length, line[1]).toBeGreaterThan(3);
    const checkFirst = line[10] ?? '';
    for (const id of checkFirst.split(', ').filter(Boolean)) expect(evidence.claims.get(id as 'C-001')?.read).toBe('recalled');
  }
  expect(lines.some((line, n) => n > 0 && line[10] !== '')).toBe(true);
});

test('a field that a spreadsheet would take for a formula, or split, is kept as text', () => {
  expect(field('=1+1')).toBe('" =1+1"');
  expect(field('a "b", c')).toBe('"a ""b"", c"');
  expect(field('two\nlines')).toBe('"two\nlines"');
});

/** Counts by trying each value in turn: what no box rules out. It shares no step with counting by subtraction. */
function byTrying(places: readonly number[], region: Box, avoid: readonly Box[]): number {
  const memo = new Map<string, number>();
  const everything = boxesOf({})[0] as Box;
  const from = (n: number, left: readonly number[]): number => {
    if (left.some((box) => places.slice(n).every((i) => avoid[box]?.[i] === everything[i]))) return 0;
    const place = places[n];
    if (place === undefined) return 1;
    const key = `${n}:${left.join()}`;
    const before = memo.get(key);
    if (before !== undefined) return before;
    let count = 0;
    for (let bit = 1; bit <= (everything[place] as number); bit <<= 1)
      if ((region[place] as number) & bit)
        count += from(
          n + 1,
          left.filter((box) => ((avoid[box]?.[place] as number) & bit) !== 0),
        );
    memo.set(key, count);
    return count;
  };
  return from(0, [...avoid.keys()]);
}

test('the situations of the certificate equal a count made by trying each value', () => {
  for (const one of certificate.nations) {
    const region = boxesOf({ nation: [one.nation] })[0] as Box;
    const counts = all.map((table) => {
      const places = placesRead(table);
      return byTrying(places, region, about(places, incoherent));
    });
    expect(counts).toEqual(all.map((table) => situationsOf(table, one.nation)));
    expect(one.situations).toBe(counts.reduce((a, b) => a + b, 0));
    expect(one.situations).toBeGreaterThan(10_000);
  }
});

test('rows, contested, not accepted, inferred and walks of the certificate equal an independent recount', () => {
  expect(certificate.rows).toBe(rules.length);
  expect(certificate.actions).toBe(actions.length);
  expect(certificate.claims).toBe(claimList.length);
  expect(certificate.signatories).toBe(edition.signatories.length);
  expect(certificate.unreachable).toBe(0);
  for (const one of certificate.nations) {
    const live = all.flatMap((table) => liveRules(table.rules, { nation: one.nation }).map(({ rule }) => rule));
    expect(one.rows).toBe(live.length);
    expect(one.deadEnds).toBe(0);
    expect(one.unsourced).toBe(live.filter((rule) => rule.holder && rule.claims.length === 0).length);
    expect(one.unsourced).toBe(0);
    expect(one.contested).toBe(live.filter((rule) => rule.standing === 'contested').length);
    expect(one.notAccepted).toBe(live.filter((rule) => rule.proposed).length);
    const carried = (id: string) => {
      const claim = claimList.find((c) => c.id === id) as { nation: string; rank: string; read: string; until?: string } | undefined;
      return (
        claim !== undefined &&
        ['uk', one.nation].includes(claim.nation) &&
        !['U', 'I'].includes(claim.rank) &&
        ['full', 'excerpt'].includes(claim.read) &&
        (claim.until ?? '9999') >= edition.readTo
      );
    };
    expect(one.inferred).toBe(live.filter((rule) => rule.holder && !rule.claims.some(carried)).length);
  }
  expect(certificate.flows.map((one) => one.flow)).toEqual(flowIds);
  // Only the first flow asks the nation, and nothing that is asked depends on it.
  const within = ({ flow, walks }: { flow: string; walks: string }) =>
    BigInt(walks) / (flow === 'opening' ? BigInt(nations.length + 1) : 1n);
  for (const one of certificate.nations) expect(one.walks).toBe(String(certificate.flows.reduce((sum, flow) => sum + within(flow), 0n)));
  for (const one of certificate.flows) {
    const chart = readFileSync(new URL(`../../machines/flows/${kebab(one.flow)}.chart.md`, import.meta.url), 'utf8');
    expect(/Walks: ([\d,]+)/.exec(chart)?.[1]?.replaceAll(',', ''), one.flow).toBe(one.walks);
  }
});

test('the certificate as a page says the same, is a draft, and runs nothing', () => {
  const page = certificatePage(certificate, review, ui.draft);
  expect(page).toContain(ui.draft);
  for (const one of certificate.nations) expect(page).toContain(one.situations.toLocaleString('en-GB'));
  expect(page).not.toMatch(/<script|style=|undefined|NaN/);
});

test('the edition fits its schema, and a broken one does not', () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(jsonSchema('edition'));
  const data = JSON.parse(JSON.stringify(editionData(claimList, sources, ui.draft)));
  validate(data);
  expect((validate.errors ?? []).slice(0, 3)).toEqual([]);
  expect(Object.keys(data.tables)).toEqual(Object.keys(tables));
  expect(Object.keys(data.vocabulary.facts)).toEqual(facts);
  data.tables.prescribe.rules[0].holder = 'shared';
  expect(validate(data)).toBe(false);
});

test('what the allocate command prints fits its schema, and a broken one does not', () => {
  const validate = new Ajv({ allErrors: true }).compile(jsonSchema('allocate'));
  for (const given of [{}, { nation: nations[0] }, ...fc.sample(partialExchange, { numRuns: 6, seed: 7 })]) {
    const printed = JSON.parse(JSON.stringify(allocate(tables, given, evidence)));
    validate(printed);
    expect((validate.errors ?? []).slice(0, 2), JSON.stringify(given)).toEqual([]);
  }
  expect(validate({ error: 'No such fact' })).toBe(true);
  const broken = JSON.parse(JSON.stringify(allocate(tables, {}, evidence)));
  broken.allocations[0].holder = 'shared';
  expect(validate(broken)).toBe(false);
});
