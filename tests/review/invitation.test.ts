// A convener's link: it comes back as it was written, and anybody may have written it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewerRoles } from '#machines/review/blocks.ts';
import { readRatings } from '#machines/review/panel.ts';
import { readInvitation, writeInvitation } from '#src/features/review/convener-link.ts';

test('what is written is read', () => {
  for (const role of reviewerRoles) {
    const invitation = { panel: 'Gogledd & De, 2026', block: 'wales-answers-2', round: 2, role } as const;
    expect(readInvitation(writeInvitation(invitation))).toEqual(invitation);
  }
});
test.each([
  'panel=%00%1b&block=england-0&round=9&role=__proto__',
  `panel=${'x'.repeat(61)}&block=%3Cscript%3E&role=GP`,
  'panel=%E2%80%AEdlof&block=constructor',
  'panel=%20%20',
  '%',
])('what does not fit is left out: %s', (fragment) => expect(readInvitation(fragment)).toEqual({}));
test('no text of a file is more than a reason to leave it out', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readRatings(text)).toBe('damaged');
    }),
    { seed: 18, numRuns: 200 },
  ));
