// The agreement of an area that ships with the site: read once more when it is built, by the same checks as a file on a device.
import { readFileSync } from 'node:fs';
import { readOverlay } from '#machines/agreement/overlay-read.ts';
import { tables } from '#machines/rules/index.ts';

/**
 * @param file where it stands
 * @param day the day of the build, as `YYYY-MM-DD`
 * @returns the agreement as JSON on one line
 * Throws a line for each trouble, with its place, where anything in it is wrong, or its last day is past.
 */
export function areaAgreement(file: string, day: string): string {
  const { overlay, problems } = readOverlay(readFileSync(file, 'utf8'), { tables, day });
  if (!overlay)
    throw new Error(`AGREEMENT=${file} is not taken:\n${problems.map(({ place, reason }) => `  ${place}: ${reason}`).join('\n')}`);
  return JSON.stringify(overlay);
}
