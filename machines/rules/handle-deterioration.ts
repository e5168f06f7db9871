// Who holds "assess the patient who gets worse, and act".

import { always, otherwise, theReferralIsLive } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

export const handleDeterioration: TableOf<'handleDeterioration'> = {
  action: 'handleDeterioration',
  subject: 'general',
  rules: [
    {
      id: 'thisIsAnEmergency',
      when: [{ urgency: ['emergency'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-258', 'C-263', 'C-264'],
    },
    { id: 'theReferralIsLive', when: theReferralIsLive, holder: 'requester', standing: 'settled', claims: ['C-016', 'C-018', 'C-258'] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: [{ route: ['underCare'] }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-019', 'C-258'],
    },
    { id: 'theReplyIsOverdue', when: [{ overdue: ['yes'] }], holder: 'requester', standing: 'settled', claims: ['C-257'] },
    {
      id: 'theRequesterHasThePatient',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-258', 'C-020', 'C-096', 'C-025', 'C-263', 'C-264'],
    },
  ],
  notes: [
    { id: 'theSpecialistActsOnNewInformation', party: 'specialist', when: always, claims: ['C-258'] },
    { id: 'theProviderReprioritisesOrTakesOver', party: 'provider', when: always, claims: ['C-018', 'C-023'] },
    { id: 'thePracticeSeesItsPatient', party: 'practice', when: always, claims: ['C-025'] },
  ],
};
