// Who holds "tell the patient about the advice request".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise, replyMayBeHere } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const theRequestMayHaveBeenAnswered = [{ stage: replyMayBeHere }] as const satisfies readonly Condition[];

export const informPatientOfRequest: TableOf<'informPatientOfRequest'> = {
  action: 'informPatientOfRequest',
  subject: 'patientContact',
  rules: [
    { id: 'theRequestMayHaveBeenAnswered', when: theRequestMayHaveBeenAnswered, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'thePatientObjects',
      when: [{ patientStance: { includes: ['objects'] } }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-207'],
    },
    {
      id: 'thePatientIsAChildOrLacksCapacity',
      when: [{ patientStance: { includes: ['lacksCapacity', 'child'] } }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-207', 'C-291'],
    },
    {
      id: 'theRequestMayBeConverted',
      when: [{ route: ['adviceConvertible'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-212', 'C-224'],
    },
    {
      id: 'theRequesterAsksForAdvice',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-205', 'C-206', 'C-209', 'C-210', 'C-211', 'C-336'],
    },
  ],
  notes: [
    { id: 'theSpecialistUsesItForCareOnly', party: 'specialist', when: always, claims: ['C-206', 'C-219'] },
    { id: 'thePracticeKeepsAPrivacyNotice', party: 'practice', when: always, claims: ['C-209'] },
  ],
};
