// An agreement that ships with the site: the build takes it by the same checks as a device, and says where it refuses it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { areaAgreement } from '#src/tools/build/area-agreement.ts';
import { valley } from './valley.ts';

const folder = mkdtempSync(join(tmpdir(), 'area-'));
afterAll(() => rmSync(folder, { recursive: true }));
const shipped = (value: object, day = '2026-11-25') => {
  const file = join(folder, 'agreement.json');
  writeFileSync(file, JSON.stringify(value));
  return areaAgreement(file, day);
};

it('is taken as it is, and refused with the place and the reason where a device would refuse it', () => {
  expect(JSON.parse(shipped(valley))).toEqual(valley);
  expect(() => shipped({ ...valley, until: '2026-11-24' })).toThrow('until: expired');
  expect(() =>
    shipped({ ...valley, decides: [{ action: 'makeReferral', rule: 'theConversionIsUnconfirmed', holder: 'specialist' }] }),
  ).toThrow('decides[0].rule: notMarked');
  expect(() => areaAgreement(join(folder, 'nowhere.json'), '2026-11-25')).toThrow('nowhere.json');
});
