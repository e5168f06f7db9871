// The lifecycle of one exchange, as a statechart: what has happened to the request, to the time, to the requester's view and to the patient.
import { setup } from 'xstate';
import type { Facts } from '#machines/facts/vocabulary.ts';

/** What can happen to an exchange. */
export type ExchangeEvent = {
  type:
    | 'ask'
    | 'askForMore'
    | 'supplyMore'
    | 'replyWithAdvice'
    | 'convert'
    | 'confirmConversion'
    | 'returnWithAdvice'
    | 'accept'
    | 'seeThePatient'
    | 'askAgain'
    | 'referAgain'
    | 'passTheExpectedTime'
    | 'agree'
    | 'agreeInPart'
    | 'disagree'
    | 'tellFromThePractice'
    | 'tellFromTheService';
};

/** A state's only link to the vocabulary: the facts that it stands for. */
interface Meta {
  readonly facts: Facts;
}

const stageEvents = {
  askForMore: 'moreInfo',
  replyWithAdvice: 'replied',
  convert: 'reportedAsConverted',
  returnWithAdvice: 'returned',
  accept: 'acceptedAndWaiting',
} as const;

export const exchange = setup({ types: {} as { events: ExchangeEvent; meta: Meta } }).createMachine({
  id: 'exchange',
  type: 'parallel',
  states: {
    stage: {
      initial: 'unknown',
      states: {
        unknown: { meta: { facts: {} } },
        drafting: { meta: { facts: { stage: 'drafting' } }, on: { ask: 'awaiting' } },
        awaiting: { meta: { facts: { stage: 'awaiting' } }, on: stageEvents },
        moreInfo: {
          meta: { facts: { stage: 'moreInfo' } },
          on: { supplyMore: 'awaiting', replyWithAdvice: 'replied', returnWithAdvice: 'returned' },
        },
        replied: {
          meta: { facts: { stage: 'replied' } },
          on: {
            convert: 'reportedAsConverted',
            confirmConversion: 'convertedAndWaiting',
            askAgain: 'awaiting',
            accept: 'acceptedAndWaiting',
          },
        },
        reportedAsConverted: { meta: { facts: { stage: 'converted' } }, on: { confirmConversion: 'convertedAndWaiting' } },
        convertedAndWaiting: {
          meta: { facts: { stage: 'converted', conversion: 'confirmed', seenYet: 'no' } },
          on: { seeThePatient: 'convertedAndSeen', returnWithAdvice: 'returned' },
        },
        convertedSeenOrNot: {
          meta: { facts: { stage: 'converted', conversion: 'confirmed' } },
          on: { seeThePatient: 'convertedAndSeen', returnWithAdvice: 'returned' },
        },
        convertedAndSeen: { meta: { facts: { stage: 'converted', conversion: 'confirmed', seenYet: 'yes' } } },
        returned: { meta: { facts: { stage: 'returned' } }, on: { referAgain: 'awaiting', accept: 'acceptedAndWaiting' } },
        acceptedAndWaiting: {
          meta: { facts: { stage: 'accepted', seenYet: 'no' } },
          on: { seeThePatient: 'acceptedAndSeen', returnWithAdvice: 'returned' },
        },
        acceptedSeenOrNot: {
          meta: { facts: { stage: 'accepted' } },
          on: { seeThePatient: 'acceptedAndSeen', returnWithAdvice: 'returned' },
        },
        acceptedAndSeen: { meta: { facts: { stage: 'accepted', seenYet: 'yes' } } },
        notSure: { meta: { facts: { stage: 'notSure' } } },
      },
    },
    time: {
      initial: 'unknown',
      states: {
        unknown: { meta: { facts: {} }, on: { passTheExpectedTime: 'overdue' } },
        inTime: { meta: { facts: { overdue: 'no' } }, on: { passTheExpectedTime: 'overdue' } },
        overdue: { meta: { facts: { overdue: 'yes' } } },
      },
    },
    view: {
      initial: 'unknown',
      states: {
        unknown: { meta: { facts: {} }, on: { agree: 'agrees', agreeInPart: 'agreesInPart', disagree: 'disagrees' } },
        agrees: { meta: { facts: { agreesWithAdvice: 'yes' } }, on: { disagree: 'disagrees', agreeInPart: 'agreesInPart' } },
        agreesInPart: { meta: { facts: { agreesWithAdvice: 'partly' } }, on: { agree: 'agrees', disagree: 'disagrees' } },
        disagrees: { meta: { facts: { agreesWithAdvice: 'no' } }, on: { agree: 'agrees', agreeInPart: 'agreesInPart' } },
      },
    },
    patient: {
      initial: 'unknown',
      states: {
        unknown: { meta: { facts: {} }, on: { tellFromThePractice: 'toldByPractice', tellFromTheService: 'toldByProvider' } },
        nobodyHasTold: {
          meta: { facts: { patientTold: 'nobody' } },
          on: { tellFromThePractice: 'toldByPractice', tellFromTheService: 'toldByProvider' },
        },
        nobodyKnows: {
          meta: { facts: { patientTold: 'unknown' } },
          on: { tellFromThePractice: 'toldByPractice', tellFromTheService: 'toldByProvider' },
        },
        toldByPractice: { meta: { facts: { patientTold: 'byPractice' } } },
        toldByProvider: { meta: { facts: { patientTold: 'byProvider' } } },
      },
    },
  },
});
