// Who holds "assess the patient who gets worse, and act".

import { theReferralIsLive } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

export const handleDeterioration: Table = {
  action: 'handleDeterioration',
  subject: 'general',
  rules: [
    {
      id: 'theRequesterHasThePatient',
      when: [{}],
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-258', 'C-020', 'C-096', 'C-025', 'C-263', 'C-264'],
    },
  ],
  notes: [
    {
      id: 'thisIsAnEmergency',
      when: [{ urgency: ['emergency'] }],
      unless: [],
      claims: ['C-258', 'C-263', 'C-264'],
    },
    {
      id: 'theReferralIsLive',
      when: theReferralIsLive,
      unless: [],
      claims: ['C-016', 'C-018', 'C-258'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: [{ route: ['underCare'] }],
      unless: [],
      claims: ['C-019', 'C-258'],
    },
    {
      id: 'theReplyIsOverdue',
      when: [{ overdue: ['yes'] }],
      unless: [],
      claims: ['C-257'],
    },
    {
      id: 'theSpecialistActsOnNewInformation',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-258'],
    },
    {
      id: 'theProviderReprioritisesOrTakesOver',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-018', 'C-023'],
    },
    {
      id: 'thePracticeSeesItsPatient',
      party: 'practice',
      when: [{}],
      unless: [],
      claims: ['C-025'],
    },
  ],
  background: [
    'C-016',
    'C-018',
    'C-019',
    'C-020',
    'C-023',
    'C-025',
    'C-089',
    'C-096',
    'C-257',
    'C-258',
    'C-259',
    'C-263',
    'C-264',
    'C-292',
  ],
};
