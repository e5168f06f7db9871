// Who holds "make the referral".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { theReferralIsLive, theRequesterDisagreesInPartOrWhole } from '#machines/facts/situations.ts';
import type { Table } from './rule.ts';

const theProviderIsTreating = [
  { seenYet: ['yes'], testOrderedBy: { not: ['requester'] } },
  { seenYet: ['yes'], testCompetence: { not: ['outside'] } },
] as const satisfies readonly Condition[];
const theConversionIsUnconfirmed = [
  { route: ['adviceConvertible'], replyAsks: { includes: ['referHere'] }, conversion: ['assumed', 'notDone'] },
  { stage: ['converted'], conversion: ['assumed', 'notDone'] },
] as const satisfies readonly Condition[];
const somethingIsOutOfReach = [
  { competence: ['outside'] },
  { testCompetence: ['outside'] },
  { drugCompetence: ['outside'] },
  { resources: ['unavailable'] },
  { testAccess: ['unavailable'], testOrderedBy: ['nobody'] },
] as const satisfies readonly Condition[];
const aTestOrDrugHasNotBeenTakenOn = [
  { drugClass: ['hospitalOnly'] },
  { drugClass: ['sharedCare', 'unlicensed'], sharedCare: { not: ['agreed'] } },
  { testPurpose: ['specialistDecision'], testOrderedBy: ['nobody'], orderAgreed: { not: ['yes'] } },
  { route: ['private'], replyAsks: { includes: ['prescribe', 'monitor'] }, agreesWithAdvice: { not: ['yes'] } },
] as const satisfies readonly Condition[];
const theReplyIsOverdue = [{ overdue: ['yes'] }] as const satisfies readonly Condition[];
const thePatientWantsToBeSeen = [{ patientStance: { includes: ['wantsToBeSeen'] } }] as const satisfies readonly Condition[];
const theReplyAdvisesAReferral = [{ replyAsks: { includes: ['referHere'] } }] as const satisfies readonly Condition[];

export const makeReferral: Table = {
  action: 'makeReferral',
  subject: 'referral',
  rules: [
    {
      id: 'theProviderIsTreating',
      when: theProviderIsTreating,
      unless: [],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-015', 'C-214'],
    },
    {
      id: 'theConversionIsUnconfirmed',
      when: theConversionIsUnconfirmed,
      unless: [],
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-080', 'C-227', 'C-337', 'C-361'],
    },
    {
      id: 'somethingIsOutOfReach',
      when: somethingIsOutOfReach,
      unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-027', 'C-167', 'C-237', 'C-358'],
    },
    {
      id: 'aTestOrDrugHasNotBeenTakenOn',
      when: aTestOrDrugHasNotBeenTakenOn,
      unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-163', 'C-167', 'C-198', 'C-237', 'C-358'],
    },
    {
      id: 'theReferralIsLive',
      when: theReferralIsLive,
      unless: [...somethingIsOutOfReach, ...aTestOrDrugHasNotBeenTakenOn],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-015', 'C-214', 'C-228'],
    },
    {
      id: 'theReplyIsOverdue',
      when: theReplyIsOverdue,
      unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed, ...theReferralIsLive],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-167', 'C-257'],
    },
    {
      id: 'thePatientWantsToBeSeen',
      when: thePatientWantsToBeSeen,
      unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed, ...theReferralIsLive],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-221'],
    },
    {
      id: 'theReplyAdvisesAReferral',
      when: theReplyAdvisesAReferral,
      unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed, ...theReferralIsLive],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-222', 'C-228'],
    },
    {
      id: 'theRequesterDisagreesInPartOrWhole',
      when: theRequesterDisagreesInPartOrWhole,
      unless: [...theProviderIsTreating, ...theConversionIsUnconfirmed, ...theReferralIsLive],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-037', 'C-235', 'C-236'],
    },
    {
      id: 'noReferralIsCalledFor',
      when: [{}],
      unless: [
        ...theConversionIsUnconfirmed,
        ...somethingIsOutOfReach,
        ...aTestOrDrugHasNotBeenTakenOn,
        ...theReplyIsOverdue,
        ...thePatientWantsToBeSeen,
        ...theReplyAdvisesAReferral,
        ...theRequesterDisagreesInPartOrWhole,
      ],
      holder: null,
      standing: 'notNeeded',
      claims: ['C-037', 'C-235'],
    },
  ],
  notes: [
    {
      id: 'theProviderAcceptsOrAnswers',
      party: 'provider',
      when: [{}],
      unless: [...theProviderIsTreating, ...theReferralIsLive],
      claims: ['C-058', 'C-216'],
    },
    {
      id: 'thePracticeMakesCareAvailable',
      party: 'practice',
      when: [{}],
      unless: [...theProviderIsTreating, ...theReferralIsLive],
      claims: ['C-025'],
    },
    {
      id: 'theSpecialistSaysWhenToBeSeen',
      party: 'specialist',
      when: [{}],
      unless: [...theProviderIsTreating, ...theReferralIsLive],
      claims: ['C-241'],
    },
  ],
  background: [
    'C-007',
    'C-014',
    'C-015',
    'C-025',
    'C-027',
    'C-036',
    'C-037',
    'C-039',
    'C-052',
    'C-054',
    'C-058',
    'C-080',
    'C-086',
    'C-131',
    'C-163',
    'C-167',
    'C-198',
    'C-214',
    'C-216',
    'C-221',
    'C-222',
    'C-227',
    'C-228',
    'C-235',
    'C-236',
    'C-237',
    'C-241',
    'C-257',
    'C-313',
    'C-337',
    'C-358',
    'C-361',
  ],
};
