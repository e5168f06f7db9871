// Who holds "turn the advice request into a referral".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theConversionIsUnconfirmed = [
  { route: ['adviceConvertible'], replyAsks: { includes: ['referHere'] }, conversion: ['assumed', 'notDone'] },
  { route: ['adviceConvertible'], stage: ['converted'], conversion: ['assumed', 'notDone'] },
] as const satisfies readonly Condition[];

export const convertRequest: TableOf<'convertRequest'> = {
  action: 'convertRequest',
  subject: 'referral',
  rules: [
    {
      id: 'theConversionIsConfirmed',
      when: [{ conversion: ['confirmed'] }],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-214', 'C-223'],
    },
    {
      id: 'theConversionIsUnconfirmed',
      when: theConversionIsUnconfirmed,
      holder: 'specialist',
      standing: 'confirmNow',
      claims: ['C-223', 'C-225', 'C-226', 'C-227', 'C-337', 'C-361'],
    },
    {
      id: 'nobodyHasSaidToRefer',
      when: [{ route: ['adviceConvertible'] }],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-223', 'C-226'],
    },
    { id: 'plainAdviceCannotBeConverted', when: [{ route: ['advice'] }], holder: null, standing: 'notNeeded', claims: ['C-222', 'C-225'] },
    { id: 'thereIsNothingToConvert', when: otherwise, holder: null, standing: 'notNeeded', claims: ['C-009', 'C-229', 'C-231'] },
  ],
  notes: [
    { id: 'theRequesterChecksAndRefers', party: 'requester', when: always, claims: ['C-227', 'C-361'] },
    { id: 'theSpecialistConverts', party: 'specialist', when: always, claims: ['C-223'] },
    { id: 'theProviderSaysItHasConverted', party: 'provider', when: always, claims: ['C-214'] },
    { id: 'thePracticeChecksTheStatus', party: 'practice', when: always, claims: ['C-227'] },
  ],
};
