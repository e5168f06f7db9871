// The documents of governance are honest about gaps, and each control names a test that exists.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import governance from '#content/en/governance.json' with { type: 'json' };
import partyWords from '#content/en/parties.json' with { type: 'json' };
import kept from '#content/governance-tests.json' with { type: 'json' };
import keeping from '#content/hazard-tests.json' with { type: 'json' };
import { parties } from '#machines/facts/vocabulary.ts';
import { routeOf } from '#src/app/routes.ts';
import { documentIds } from '#src/features/reading/Governance.tsx';
import { shapes } from '#src/ui/matrix/token-shapes.ts';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);

test('every document has a page and words, and says what has not been done or who has not signed', () => {
  expect([...Object.keys(governance.docs), 'hazard-log'].sort()).toEqual([...documentIds].sort());
  for (const id of documentIds) expect(routeOf(`/governance/${id}`)).toMatchObject({ name: 'governance', params: { doc: id } });
  for (const [id, doc] of Object.entries(governance.docs)) {
    if (id === 'licences' || id === 'contributing') continue;
    expect(JSON.stringify(doc), id).toMatch(
      /[Nn]obody|not been done|unassigned|[Nn]o \w+ (has|test|audit|independent|data protection)|has not/,
    );
  }
  expect(JSON.stringify(governance)).not.toMatch(/compliant|NHS-approved|legally safe|safe default|settled in law/);
});

test('the hazard log has H1 to H18 and more, each with a cause, a control, and tests that exist', () => {
  const ids = governance.hazards.map((one) => one.id);
  expect(ids).toEqual(Array.from({ length: ids.length }, (_, n) => `H${n + 1}`));
  expect(ids.length).toBeGreaterThanOrEqual(18);
  expect(Object.keys(keeping)).toEqual(ids);
  for (const one of governance.hazards)
    expect(Math.min(one.hazard.length, one.cause.length, one.control.length), one.id).toBeGreaterThan(5);
  for (const [id, tests] of Object.entries(keeping)) {
    expect(tests.length, id).toBeGreaterThan(0);
    for (const path of tests) {
      expect(existsSync(at(path)), `${id}: ${path}`).toBe(true);
      expect(readFileSync(at(path), 'utf8'), path).toMatch(/\b(test|it)(\.each)?\(/);
    }
  }
  expect(governance.hazardLog.unassigned).toBe('unassigned');
});

test('each claim that the documents make of the tool names a test that exists, and none is made that no document says', () => {
  const claims: Readonly<Record<string, readonly string[]>> = kept;
  const of = (doc: keyof typeof governance.docs, title: string) =>
    (governance.docs[doc].sections as readonly { title: string; list?: readonly string[] }[]).find((one) => one.title === title)?.list ??
    [];
  const made = [...of('safety-case', 'Evidence there is'), ...of('accessibility', 'What is checked'), ...of('security', 'Controls')];
  expect(made.length).toBeGreaterThan(12);
  expect(made.filter((text) => !claims[text])).toEqual([]);
  const said = JSON.stringify(governance.docs);
  for (const [text, tests] of Object.entries(claims)) {
    expect(said, text).toContain(JSON.stringify(text).slice(1, -1));
    for (const path of tests) expect(readFileSync(at(path), 'utf8'), path).toMatch(/\b(test|it)(\.each)?\(/);
  }
});

test('no meaning by colour alone: each party has a shape of its own in every form, and a name', () => {
  for (const form of ['whole', 'ring', 'small', 'half', 'outline'] as const)
    expect(new Set(parties.map((party) => shapes[party][form])).size, form).toBe(parties.length);
  expect(new Set(parties.map((party) => partyWords[party].name)).size).toBe(parties.length);
});

test('the licence of the code stands beside it', () => {
  expect(readFileSync(at('LICENSE'), 'utf8')).toMatch(/^MIT License/);
  expect(JSON.stringify(governance.docs.licences)).toContain('CC BY 4.0');
});
