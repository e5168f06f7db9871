// Mistakes that the compiler refuses. Each is compiled once, all in one program outside the tree, beside the same without the mistake.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
interface Fault {
  readonly right: string;
  /** What stands there instead. */
  readonly wrong: string;
}
const imports = `
import type { TableOf, Rule } from '${root}/machines/rules/rule.ts';
import { otherwise } from '${root}/machines/facts/situations.ts';
import type { Flow, FlowName, StatesWhatItAsks } from '${root}/machines/flows/flow.ts';
import { orderTest } from '${root}/machines/rules/order-test.ts';
import type { Page } from '${root}/machines/flows/flow.ts';
import { go } from '${root}/src/app/location.ts';
import { t } from '${root}/src/words/words.ts';
const sound = <const F extends Flow>(flow: F & StatesWhatItAsks<F>): Flow => flow;
`;
const rule = (rest: string, of = 'Rule'): string =>
  `export const rule: ${of} = { id: 'x', when: otherwise, holder: 'requester', ${rest} };`;
const page = (next: string): string => `export const page: Page<'a'> = { asks: ['mode'], next: ${next} };`;
const usual = (stated: string): string =>
  `export const flow = sound({ id: 'x', settles: [], initial: 'a', pages: { a: { asks: ['mode'], next: [{ to: 'done' }], usual: ${stated} } } });`;
const table = (of: string, rules: string): string => `export const table: TableOf<'${of}'> = { ...orderTest, rules: ${rules} };`;

const faults: Readonly<Record<string, Fault>> = {
  'a mistyped claim id': {
    right: rule(`standing: 'settled', claims: ['C-018']`),
    wrong: rule(`standing: 'settled', claims: ['C-0188']`),
  },
  'notAccepted without proposed': {
    right: rule(`standing: 'notAccepted', proposed: 'provider', claims: []`),
    wrong: rule(`standing: 'notAccepted', claims: []`),
  },
  'a rule without words': {
    right: table('orderTest', `[{ ...orderTest.rules[0]!, id: 'theRequesterOrderedTheTest' }]`),
    wrong: table('orderTest', `[{ ...orderTest.rules[0]!, id: 'theRequesterOrderedTheTset' }]`),
  },
  'a wrong table.action': {
    right: table('orderTest', 'orderTest.rules'),
    wrong: table('prescribe', '[]'),
  },
  'an unknown flow id': {
    right: `export const name: FlowName = 'opening';`,
    wrong: `export const name: FlowName = 'openign';`,
  },
  'a guard on the last way on': {
    right: page(`[{ when: 'itIsAnEmergency', to: 'done' }, { to: 'a' }]`),
    wrong: page(`[{ to: 'a' }, { when: 'itIsAnEmergency', to: 'done' }]`),
  },
  'an unknown word key': {
    right: "export const said = (seat: string): string => t('home:urgent.link') + t('home.title' as string) + t('map:' + seat);",
    wrong: "export const said = (): string => t('home:urgent.lnik');",
  },
  'a mistyped link path': {
    right: "export const follow = (): void => go({ path: '/verdict' });",
    wrong: "export const follow = (): void => go({ path: '/verdcit' });",
  },
  'a usual that states what its page does not ask': {
    right: usual(`{ mode: 'phone' }`),
    wrong: usual(`{ mode: 'phone', recorded: 'both' }`),
  },
};

test('each mistake is an error where it stands, and the same without it is none', () => {
  const house = mkdtempSync(join(tmpdir(), 'faults-'));
  try {
    for (const [n, { right, wrong }] of Object.values(faults).entries()) {
      writeFileSync(join(house, `right${n}.ts`), imports + right);
      writeFileSync(join(house, `wrong${n}.ts`), imports + wrong);
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    const config = {
      extends: `${root}/tsconfig.json`,
      include: ['*.ts'],
      compilerOptions: { noUnusedLocals: false },
    };
    writeFileSync(join(house, 'tsconfig.json'), JSON.stringify(config));
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--noEmit', '-p', house], { cwd: root, encoding: 'utf8' });
    const errors = [...stdout.matchAll(/^\S*?(\w+)\.ts\(\d+,\d+\): error (TS\d+)/gm)].map(([, file, code]) => `${file} ${code}`);
    expect(
      errors.filter((error) => !error.startsWith('wrong')),
      stdout,
    ).toEqual([]);
    expect(Object.keys(faults).filter((_, n) => !errors.some((error) => error.startsWith(`wrong${n} `)))).toEqual([]);
  } finally {
    rmSync(house, { recursive: true });
  }
});
