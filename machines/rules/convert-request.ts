// Who holds "turn the advice request into a referral".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const theConversionIsUnconfirmed = [
  { route: ['adviceConvertible'], replyAsks: { includes: ['referHere'] }, conversion: ['assumed', 'notDone'] },
  { route: ['adviceConvertible'], stage: ['converted'], conversion: ['assumed', 'notDone'] },
] as const satisfies readonly Condition[];

export const convertRequest: Table = {
  action: 'convertRequest',
  subject: 'referral',
  rules: [
    {
      id: 'theConversionIsUnconfirmed',
      when: theConversionIsUnconfirmed,
      unless: [],
      holder: 'specialist',
      standing: 'confirmNow',
      claims: ['C-223', 'C-225', 'C-226', 'C-227', 'C-337', 'C-361'],
    },
    {
      id: 'thereIsNothingToConvert',
      when: [{}],
      unless: theConversionIsUnconfirmed,
      holder: null,
      standing: 'notNeeded',
      claims: ['C-009', 'C-229', 'C-231'],
    },
  ],
  notes: [
    {
      id: 'theConversionIsConfirmed',
      when: [{ conversion: ['confirmed'] }],
      unless: [],
      claims: ['C-214', 'C-223'],
    },
    {
      id: 'nobodyHasSaidToRefer',
      when: [{ route: ['adviceConvertible'] }],
      unless: theConversionIsUnconfirmed,
      claims: ['C-223', 'C-226'],
    },
    {
      id: 'plainAdviceCannotBeConverted',
      when: [{ route: ['advice'] }],
      unless: [],
      claims: ['C-222', 'C-225'],
    },
    {
      id: 'theRequesterChecksAndRefers',
      party: 'requester',
      when: [{}],
      unless: [],
      claims: ['C-227', 'C-361'],
    },
    {
      id: 'theSpecialistConverts',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-223'],
    },
    {
      id: 'theProviderSaysItHasConverted',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-214'],
    },
    {
      id: 'thePracticeChecksTheStatus',
      party: 'practice',
      when: [{}],
      unless: [],
      claims: ['C-227'],
    },
  ],
  background: [
    'C-009',
    'C-015',
    'C-016',
    'C-080',
    'C-214',
    'C-222',
    'C-223',
    'C-224',
    'C-225',
    'C-226',
    'C-227',
    'C-228',
    'C-229',
    'C-231',
    'C-337',
    'C-361',
  ],
};
