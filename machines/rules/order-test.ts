// Who holds "order a test that the reply advises".
import type { Condition } from '#machines/facts/condition-sets.ts';
import {
  always,
  noReplyYet,
  otherwise,
  providerTreats,
  theRequesterDisagrees,
  theRequesterOrderedTheTest,
  theServiceHasAnOpenEpisode,
  theSpecialistOrderedTheTest,
  theTestIsInTheOthersName,
} from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noTestIsAsked = [{ stage: noReplyYet }, { replyAsks: { excludes: ['test'] } }] as const satisfies readonly Condition[];
const theSpecialistSideRaisedItInTheRequestersName = [
  { testOrderedBy: ['inOthersName'], orderRaisedBy: ['specialistSide'] },
] as const satisfies readonly Condition[];
const aPrivateSpecialistWantsIt = [
  { route: ['private'], testPurpose: ['specialistDecision'], orderAgreed: { not: ['yes'] } },
] as const satisfies readonly Condition[];
const theRequesterCannotArrangeIt = [
  { testAccess: ['unavailable'] },
  { testCompetence: ['outside'] },
  { resources: ['unavailable'] },
] as const satisfies readonly Condition[];
const theRequesterIsUnsureHere = [{ testCompetence: ['unsure'] }] as const satisfies readonly Condition[];
const thePurposeIsUnclear = [{ testPurpose: ['unclear'] }] as const satisfies readonly Condition[];
const theRequesterAgreedToOrderIt = [{ testPurpose: ['specialistDecision'], orderAgreed: ['yes'] }] as const satisfies readonly Condition[];
const theSpecialistWantsItForTheirOwnDecision = [{ testPurpose: ['specialistDecision'] }] as const satisfies readonly Condition[];

export const orderTest: TableOf<'orderTest'> = {
  action: 'orderTest',
  subject: 'tests',
  rules: [
    { id: 'noTestIsAsked', when: noTestIsAsked, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'theRequesterOrderedTheTest',
      when: theRequesterOrderedTheTest,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-155', 'C-157'],
    },
    {
      id: 'theSpecialistOrderedTheTest',
      when: theSpecialistOrderedTheTest,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-157', 'C-319'],
    },
    {
      id: 'theSpecialistSideRaisedItInTheRequestersName',
      when: theSpecialistSideRaisedItInTheRequestersName,
      holder: 'specialist',
      standing: 'confirmNow',
      claims: ['C-176', 'C-177', 'C-360'],
    },
    {
      id: 'theTestIsInAnothersName',
      when: theTestIsInTheOthersName,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-176', 'C-177', 'C-337', 'C-360'],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-018', 'C-135', 'C-143', 'C-163', 'C-319', 'C-321', 'C-326'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-135', 'C-143'] }, { claims: [] }],
      claims: ['C-019', 'C-135', 'C-143', 'C-364'],
    },
    {
      id: 'aPrivateSpecialistWantsIt',
      when: aPrivateSpecialistWantsIt,
      holder: 'specialist',
      standing: 'contested',
      positions: [{ claims: ['C-294'] }, { claims: ['C-295'] }, { claims: ['C-368'] }, { claims: [] }],
      claims: ['C-294', 'C-295', 'C-368', 'C-376'],
    },
    { id: 'theRequesterDisagrees', when: theRequesterDisagrees, holder: 'requester', standing: 'settled', claims: ['C-235', 'C-237'] },
    {
      id: 'theRequesterCannotArrangeIt',
      when: theRequesterCannotArrangeIt,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-163', 'C-167', 'C-175', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsureHere,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-337', 'C-359'],
    },
    {
      id: 'thePurposeIsUnclear',
      when: thePurposeIsUnclear,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-165', 'C-169', 'C-337', 'C-359'],
    },
    {
      id: 'theRequesterAgreedToOrderIt',
      when: theRequesterAgreedToOrderIt,
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-084', 'C-085', 'C-156', 'C-164', 'C-321'],
    },
    {
      id: 'theSpecialistWantsItForTheirOwnDecision',
      when: theSpecialistWantsItForTheirOwnDecision,
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-085', 'C-164', 'C-165', 'C-358'],
    },
    {
      id: 'anOrdinaryTestOnAdvice',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-005', 'C-162', 'C-085', 'C-164', 'C-165', 'C-178', 'C-314', 'C-321', 'C-332'],
    },
  ],
  notes: [
    { id: 'theSpecialistSaysWhatItIsFor', party: 'specialist', when: always, claims: ['C-084', 'C-169', 'C-175'] },
    { id: 'theProviderOrdersForItsOwnPatients', party: 'provider', when: always, claims: ['C-135', 'C-163'] },
    { id: 'anEntitledClinicianDecides', party: 'practice', when: always, claims: ['C-174', 'C-270'] },
    {
      id: 'theRequesterAnswersForTheirName',
      party: 'requester',
      when: [{ testOrderedBy: ['inOthersName'], orderRaisedBy: ['specialistSide'] }],
      claims: ['C-177', 'C-360'],
    },
    { id: 'thePracticeOrdersSafely', party: 'practice', when: always, claims: ['C-160'] },
  ],
};
