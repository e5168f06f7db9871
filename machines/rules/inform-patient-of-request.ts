// Who holds "tell the patient about the advice request".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const theRequestMayHaveBeenAnswered = [
  { stage: ['replied', 'converted', 'returned', 'accepted', 'notSure'] },
] as const satisfies readonly Condition[];

export const informPatientOfRequest: Table = {
  action: 'informPatientOfRequest',
  subject: 'patientContact',
  rules: [
    {
      id: 'theRequestMayHaveBeenAnswered',
      when: theRequestMayHaveBeenAnswered,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theRequesterAsksForAdvice',
      when: [{}],
      unless: theRequestMayHaveBeenAnswered,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-205', 'C-206', 'C-209', 'C-210', 'C-211', 'C-336'],
    },
  ],
  notes: [
    {
      id: 'thePatientObjects',
      when: [{ patientStance: { includes: ['objects'] } }],
      unless: theRequestMayHaveBeenAnswered,
      claims: ['C-207'],
    },
    {
      id: 'thePatientIsAChildOrLacksCapacity',
      when: [{ patientStance: { includes: ['lacksCapacity', 'child'] } }],
      unless: theRequestMayHaveBeenAnswered,
      claims: ['C-207', 'C-291'],
    },
    {
      id: 'theRequestMayBeConverted',
      when: [{ route: ['adviceConvertible'] }],
      unless: theRequestMayHaveBeenAnswered,
      claims: ['C-212', 'C-224'],
    },
    {
      id: 'theSpecialistUsesItForCareOnly',
      party: 'specialist',
      when: [{}],
      unless: theRequestMayHaveBeenAnswered,
      claims: ['C-206', 'C-219'],
    },
    {
      id: 'thePracticeKeepsAPrivacyNotice',
      party: 'practice',
      when: [{}],
      unless: theRequestMayHaveBeenAnswered,
      claims: ['C-209'],
    },
  ],
  background: ['C-205', 'C-206', 'C-207', 'C-208', 'C-209', 'C-210', 'C-211', 'C-212', 'C-219', 'C-224', 'C-291', 'C-293', 'C-336'],
};
