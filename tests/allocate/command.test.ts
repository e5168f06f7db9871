// What the command refuses: with exit 2, in a few printable words that name the place, and nothing on standard output.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { badArguments, badInputs } from './bad-inputs.ts';

function allocate(args: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/library/allocate.mjs', ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr: stderr.replace(/\n$/, '') };
}
function refused({ status, stdout, stderr }: ReturnType<typeof allocate>, names: string): void {
  expect(stderr).toContain(names);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.length).toBeLessThanOrEqual(400);
  expect(stderr).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\n]/u);
}

test('the table holds at least 63 inputs', () => expect(badInputs.length).toBeGreaterThanOrEqual(63));
test.each(badInputs.map(([given, names]) => [given.toString('utf8').slice(0, 60), names, given] as const))('%j: %s', (_, names, given) =>
  refused(allocate(['-'], given), names),
);
test.each(badArguments)('arguments %j: %s', (args, names) => refused(allocate(args), names));

test('a byte order mark is passed over', () => {
  expect(allocate(['-'], '\uFEFF{"facts":{"nation":"wales"}}').status).toBe(0);
});
test('--help and --version say what they are asked', () => {
  expect(allocate(['--help'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('--lines') });
  expect(allocate(['--version'])).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^\d{4}-\d{2}\n$/) });
});

test('the README names it: npm run --silent allocate', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'allocate', '--', '-'], { input: '{"facts":{}}', encoding: 'utf8' });
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as { allocations: unknown[] }).allocations).toHaveLength(39);
});
