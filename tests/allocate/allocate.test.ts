// The door for other programs, as a program uses it.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { fourExchanges } from './four-exchanges.ts';

function allocate(input: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/library/allocate.mjs', '-', ...flags], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
interface Row {
  readonly action: string;
  readonly status: string;
  readonly holder: string | null;
  readonly proposed: string | null;
  readonly claims: readonly string[];
  readonly rule: string | null;
}
const rowsOf = (facts: Facts): Map<string, Row> => {
  const { status, stdout, stderr } = allocate(JSON.stringify({ facts }));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return new Map((JSON.parse(stdout) as { allocations: Row[] }).allocations.map((row) => [row.action, row]));
};

test.each(Object.entries(fourExchanges))('%s: the holders that the rulebook states, with claims', (_, { facts, expected }) => {
  const rows = rowsOf(facts);
  for (const [action, [holder, status, claim]] of Object.entries(expected)) {
    const row = rows.get(action);
    expect({ action, holder: row?.holder, status: row?.status }).toEqual({ action, holder, status });
    if (claim) expect(row?.claims, `${action} cites ${claim}`).toContain(claim);
  }
});

test('every row has exactly the shape that is promised', () => {
  const { stdout } = allocate(JSON.stringify({ facts: fourExchanges.a.facts }));
  const verdict = JSON.parse(stdout) as { edition: string; allocations: Record<string, unknown>[]; notices: unknown[] };
  expect(verdict.edition).toMatch(/^\d{4}-\d{2}/);
  expect(verdict.allocations).toHaveLength(39);
  for (const row of verdict.allocations)
    for (const key of ['action', 'status', 'basis', 'holder', 'proposed', 'also', 'rule', 'claims', 'needs', 'hinges'])
      expect(row, String(row.action)).toHaveProperty(key);
});

test('an unknown option: exit 2, and the nearest valid one is named', () => {
  const { status, stdout, stderr } = allocate(JSON.stringify({ facts: { testOrderedBy: 'requestor' } }));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('facts.testOrderedBy: no option "requestor". The nearest is "requester"');
});
test('an unknown fact: exit 2, and the nearest one is named', () => {
  const { status, stderr } = allocate(JSON.stringify({ facts: { testOrderdBy: 'nobody' } }));
  expect(status).toBe(2);
  expect(stderr).toContain('The nearest is "testOrderedBy"');
});
test('a contradiction: exit 2, and both facts are named', () => {
  const { status, stderr } = allocate(JSON.stringify({ facts: { stage: 'awaiting', replyAsks: ['test'] } }));
  expect(status).toBe(2);
  expect(stderr).toMatch(/facts\.stage and facts\.replyAsks contradict/);
});
test('lines: one answer a line, an error in its place, exit 2 at the end', () => {
  const { status, stdout } = allocate('{"facts":{"nation":"wales"}}\nnot json\n{"facts":{"nation":"scotland"}}\n', '--lines');
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { error?: string; allocations?: unknown[] });
  expect(status).toBe(2);
  expect(lines.map((line) => (line.error ? 'error' : line.allocations?.length))).toEqual([39, 'error', 39]);
});
test('nothing known: everything that could arise is open, and nothing is defaulted', () => {
  const rows = rowsOf({});
  expect(rows.get('orderTest')?.status).toBe('open');
  expect(rows.get('orderTest')?.holder).toBeNull();
});
