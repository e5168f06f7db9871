// Who holds "get consent for images and send them safely".
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Table } from './rule.ts';

const noImagesAreInvolved = [{ images: ['none'] }] as const satisfies readonly Condition[];

export const imageConsent: Table = {
  action: 'imageConsent',
  subject: 'general',
  rules: [
    {
      id: 'noImagesAreInvolved',
      when: noImagesAreInvolved,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'imagesWithAnAdviceRequest',
      when: [{}],
      unless: noImagesAreInvolved,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-207', 'C-283', 'C-284'],
    },
  ],
  notes: [
    {
      id: 'thePatientObjects',
      when: [{ patientStance: { includes: ['objects'] } }],
      unless: noImagesAreInvolved,
      claims: ['C-207', 'C-283'],
    },
    {
      id: 'thePatientIsAChild',
      when: [{ patientStance: { includes: ['child'] } }],
      unless: noImagesAreInvolved,
      claims: ['C-285'],
    },
    {
      id: 'theImagesSortAReferral',
      when: [{ route: ['triage'] }],
      unless: noImagesAreInvolved,
      claims: ['C-284'],
    },
    {
      id: 'theSpecialistSaysIfInadequate',
      party: 'specialist',
      when: [{}],
      unless: noImagesAreInvolved,
      claims: ['C-283'],
    },
    {
      id: 'thePracticeFilesThem',
      party: 'practice',
      when: [{}],
      unless: noImagesAreInvolved,
      claims: ['C-283'],
    },
  ],
  background: ['C-207', 'C-208', 'C-283', 'C-284', 'C-285'],
};
