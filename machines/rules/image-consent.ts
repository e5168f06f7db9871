// Who holds "get consent for images and send them safely".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noImagesAreInvolved = [{ images: ['none'] }] as const satisfies readonly Condition[];

export const imageConsent: TableOf<'imageConsent'> = {
  action: 'imageConsent',
  subject: 'general',
  rules: [
    { id: 'noImagesAreInvolved', when: noImagesAreInvolved, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'thePatientObjects',
      when: [{ patientStance: { includes: ['objects'] } }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-207', 'C-283'],
    },
    {
      id: 'thePatientIsAChild',
      when: [{ patientStance: { includes: ['child'] } }],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-285'],
    },
    { id: 'theImagesSortAReferral', when: [{ route: ['triage'] }], holder: 'requester', standing: 'settled', claims: ['C-284'] },
    { id: 'imagesWithAnAdviceRequest', when: otherwise, holder: 'requester', standing: 'settled', claims: ['C-207', 'C-283', 'C-284'] },
  ],
  notes: [
    { id: 'theSpecialistSaysIfInadequate', party: 'specialist', when: always, claims: ['C-283'] },
    { id: 'thePracticeFilesThem', party: 'practice', when: always, claims: ['C-283'] },
  ],
};
