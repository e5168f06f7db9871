// Who holds "order a test that the reply advises".
import type { Condition } from '../boxes.ts';
import { providerTreats } from '../coherence.ts';
import type { Table } from '../rule.ts';
import { theRequesterDisagrees, theRequesterOrderedTheTest, theServiceHasAnOpenEpisode, theSpecialistOrderedTheTest, theTestIsInTheOthersName } from './situations.ts';

const noTestIsAsked = [{ stage: ['drafting', 'awaiting', 'moreInfo'] }, { replyAsks: { excludes: ['test'] } }] as const satisfies readonly Condition[];
const theSpecialistSideRaisedItInTheRequestersName = [{ testOrderedBy: ['inOthersName'], orderRaisedBy: ['specialistSide'] }] as const satisfies readonly Condition[];
const theRequesterCannotArrangeIt = [{ testAccess: ['unavailable'] }, { testCompetence: ['outside'] }, { resources: ['unavailable'] }] as const satisfies readonly Condition[];
const theRequesterIsUnsureHere = [{ testCompetence: ['unsure'] }] as const satisfies readonly Condition[];
const thePurposeIsUnclear = [{ testPurpose: ['unclear'] }] as const satisfies readonly Condition[];
const theRequesterAgreedToOrderIt = [{ testPurpose: ['specialistDecision'], orderAgreed: ['yes'] }] as const satisfies readonly Condition[];
const theSpecialistWantsItForTheirOwnDecision = [{ testPurpose: ['specialistDecision'] }] as const satisfies readonly Condition[];

export const orderTest: Table = {
  action: 'orderTest',
  subject: 'tests',
  rules: [
    {
      id: 'noTestIsAsked',
      when: noTestIsAsked,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: [],
    },
    {
      id: 'theRequesterOrderedTheTest',
      when: theRequesterOrderedTheTest,
      unless: noTestIsAsked,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-155', 'C-157'],
    },
    {
      id: 'theSpecialistOrderedTheTest',
      when: theSpecialistOrderedTheTest,
      unless: noTestIsAsked,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-157', 'C-319'],
    },
    {
      id: 'theSpecialistSideRaisedItInTheRequestersName',
      when: theSpecialistSideRaisedItInTheRequestersName,
      unless: noTestIsAsked,
      holder: 'specialist',
      standing: 'confirmNow',
      claims: ['C-176', 'C-177', 'C-360'],
    },
    {
      id: 'theTestIsInAnothersName',
      when: theTestIsInTheOthersName,
      unless: [...noTestIsAsked, ...theSpecialistSideRaisedItInTheRequestersName],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-176', 'C-177', 'C-337', 'C-360'],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-018', 'C-135', 'C-143', 'C-163', 'C-319', 'C-321', 'C-326'],
    },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName, providerTreats],
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-019'] }, { claims: ['C-135', 'C-143'] }, { claims: [] }],
      claims: ['C-019', 'C-135', 'C-143', 'C-364'],
    },
    {
      id: 'theRequesterDisagrees',
      when: theRequesterDisagrees,
      unless: [...noTestIsAsked, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName, providerTreats, ...theServiceHasAnOpenEpisode],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-235', 'C-237'],
    },
    {
      id: 'theRequesterCannotArrangeIt',
      when: theRequesterCannotArrangeIt,
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterDisagrees],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-163', 'C-167', 'C-175', 'C-237', 'C-358'],
    },
    {
      id: 'theRequesterIsUnsure',
      when: theRequesterIsUnsureHere,
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterDisagrees, ...theRequesterCannotArrangeIt],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-069', 'C-337', 'C-359'],
    },
    {
      id: 'thePurposeIsUnclear',
      when: thePurposeIsUnclear,
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterDisagrees, ...theRequesterCannotArrangeIt],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-165', 'C-169', 'C-337', 'C-359'],
    },
    {
      id: 'theRequesterAgreedToOrderIt',
      when: theRequesterAgreedToOrderIt,
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterDisagrees, ...theRequesterCannotArrangeIt, ...theRequesterIsUnsureHere],
      holder: 'requester',
      standing: 'byAgreement',
      claims: ['C-084', 'C-085', 'C-156', 'C-164', 'C-321'],
    },
    {
      id: 'theSpecialistWantsItForTheirOwnDecision',
      when: theSpecialistWantsItForTheirOwnDecision,
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterDisagrees, ...theRequesterIsUnsureHere, ...theRequesterAgreedToOrderIt],
      holder: 'requester',
      standing: 'notAccepted',
      proposed: 'specialist',
      claims: ['C-085', 'C-164', 'C-165', 'C-358'],
    },
    {
      id: 'anOrdinaryTestOnAdvice',
      when: [{  }],
      unless: [...noTestIsAsked, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName, providerTreats, ...theServiceHasAnOpenEpisode, ...theRequesterCannotArrangeIt, ...theRequesterIsUnsureHere, ...thePurposeIsUnclear, ...theRequesterAgreedToOrderIt, ...theSpecialistWantsItForTheirOwnDecision],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-005', 'C-162', 'C-085', 'C-164', 'C-165', 'C-178', 'C-314', 'C-321', 'C-332'],
    },
  ],
  notes: [
    {
      id: 'aPrivateSpecialistWantsIt',
      when: [{ route: ['private'], testPurpose: ['specialistDecision'] }],
      unless: [...noTestIsAsked, ...theRequesterOrderedTheTest, ...theSpecialistOrderedTheTest, ...theSpecialistSideRaisedItInTheRequestersName, ...theTestIsInTheOthersName, providerTreats, ...theRequesterDisagrees, ...theRequesterIsUnsureHere, ...theRequesterAgreedToOrderIt],
      claims: ['C-294', 'C-295', 'C-358'],
    },
    {
      id: 'theSpecialistSaysWhatItIsFor',
      party: 'specialist',
      when: [{  }],
      unless: noTestIsAsked,
      claims: ['C-084', 'C-169', 'C-175'],
    },
    {
      id: 'theProviderOrdersForItsOwnPatients',
      party: 'provider',
      when: [{  }],
      unless: noTestIsAsked,
      claims: ['C-135', 'C-163'],
    },
    {
      id: 'anEntitledClinicianDecides',
      party: 'practice',
      when: [{  }],
      unless: noTestIsAsked,
      claims: ['C-174', 'C-270'],
    },
    {
      id: 'theRequesterAnswersForTheirName',
      party: 'requester',
      when: [{ testOrderedBy: ['inOthersName'], orderRaisedBy: ['specialistSide'] }],
      unless: noTestIsAsked,
      claims: ['C-177', 'C-360'],
    },
    {
      id: 'thePracticeOrdersSafely',
      party: 'practice',
      when: [{  }],
      unless: noTestIsAsked,
      claims: ['C-160'],
    },
  ],
  background: ['C-005', 'C-018', 'C-019', 'C-027', 'C-069', 'C-084', 'C-085', 'C-135', 'C-143', 'C-155', 'C-156', 'C-157', 'C-160', 'C-162', 'C-163', 'C-164', 'C-165', 'C-166', 'C-167', 'C-169', 'C-172', 'C-173', 'C-174', 'C-175', 'C-176', 'C-177', 'C-178', 'C-235', 'C-237', 'C-270', 'C-294', 'C-295', 'C-314', 'C-319', 'C-321', 'C-326', 'C-332', 'C-337', 'C-358', 'C-359', 'C-360', 'C-364'],
};
