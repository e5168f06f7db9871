// What a convener sends: panel, block, round and role, in the fragment, which a browser never sends.
import * as v from 'valibot';
import { block, panelName } from '#machines/contracts/ratings-file.ts';
import { type ReviewerRole, reviewerRoles } from '#machines/review/blocks.ts';

export interface Invitation {
  readonly panel?: string;
  readonly block?: string;
  readonly round?: 1 | 2;
  readonly role?: ReviewerRole;
}

/** What a fragment invites to. What does not fit is left out: anybody may write a link. */
export function readInvitation(fragment: string): Invitation {
  const given = new URLSearchParams(fragment);
  const panel = given.get('panel')?.trim();
  const asked = given.get('block');
  const role = reviewerRoles.find((one) => one === given.get('role'));
  return {
    ...(v.is(panelName, panel) ? { panel } : {}),
    ...(v.is(block, asked) ? { block: asked } : {}),
    ...(given.get('round') === '2' ? { round: 2 as const } : {}),
    ...(role ? { role } : {}),
  };
}

export const writeInvitation = ({ panel, block: asked, round, role }: Invitation): string =>
  new URLSearchParams({
    ...(panel ? { panel } : {}),
    ...(asked ? { block: asked } : {}),
    ...(round === 2 ? { round: '2' } : {}),
    ...(role ? { role } : {}),
  }).toString();
