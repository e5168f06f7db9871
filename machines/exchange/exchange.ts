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

/** The stops on the way of any request, in order: what people see of the stage. */
export const stops = ['written', 'sent', 'answered', 'takenOn', 'seen'] as const;
export type Stop = (typeof stops)[number];

/** A state's only link to the vocabulary: the facts that it stands for; and of a stage that somebody is sure of, its stop. */
interface Meta {
  readonly facts: Facts;
  readonly stop?: Stop;
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
        drafting: { meta: { facts: { stage: 'drafting' }, stop: 'written' }, on: { ask: 'awaiting' } },
        awaiting: { meta: { facts: { stage: 'awaiting' }, stop: 'sent' }, on: stageEvents },
        moreInfo: {
          meta: { facts: { stage: 'moreInfo' }, stop: 'sent' },
          on: { supplyMore: 'awaiting', replyWithAdvice: 'replied', returnWithAdvice: 'returned' },
        },
        replied: {
          meta: { facts: { stage: 'replied' }, stop: 'answered' },
          on: {
            convert: 'reportedAsConverted',
            confirmConversion: 'convertedAndWaiting',
            askAgain: 'awaiting',
            accept: 'acceptedAndWaiting',
          },
        },
        reportedAsConverted: {
          meta: { facts: { stage: 'converted' }, stop: 'answered' },
          on: { confirmConversion: 'convertedAndWaiting' },
        },
        convertedAndWaiting: {
          meta: { facts: { stage: 'converted', conversion: 'confirmed', seenYet: 'no' }, stop: 'takenOn' },
          on: { seeThePatient: 'convertedAndSeen', returnWithAdvice: 'returned' },
        },
        convertedSeenOrNot: {
          meta: { facts: { stage: 'converted', conversion: 'confirmed' }, stop: 'takenOn' },
          on: { seeThePatient: 'convertedAndSeen', returnWithAdvice: 'returned' },
        },
        convertedAndSeen: { meta: { facts: { stage: 'converted', conversion: 'confirmed', seenYet: 'yes' }, stop: 'seen' } },
        returned: {
          meta: { facts: { stage: 'returned' }, stop: 'answered' },
          on: { referAgain: 'awaiting', accept: 'acceptedAndWaiting' },
        },
        acceptedAndWaiting: {
          meta: { facts: { stage: 'accepted', seenYet: 'no' }, stop: 'takenOn' },
          on: { seeThePatient: 'acceptedAndSeen', returnWithAdvice: 'returned' },
        },
        acceptedSeenOrNot: {
          meta: { facts: { stage: 'accepted' }, stop: 'takenOn' },
          on: { seeThePatient: 'acceptedAndSeen', returnWithAdvice: 'returned' },
        },
        acceptedAndSeen: { meta: { facts: { stage: 'accepted', seenYet: 'yes' }, stop: 'seen' } },
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
