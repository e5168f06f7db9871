// When each action falls due, as a reader of a map sees it: now, when the reply or the result comes, or later.

import { noReplyYet } from '#machines/facts/situations.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';

export const phases = ['now', 'whenItComes', 'later'] as const;
export type Phase = (typeof phases)[number];

/** They begin with a result. */
const withTheResult: readonly Action[] = ['actOnResult', 'interpretResult', 'tellPatientResult', 'unexpectedFinding'];
/** They begin with the reply: due now once it is here. */
const withTheReply: readonly Action[] = [
  'replyInTime',
  'giveSoundAdvice',
  'makeReplyUsable',
  'supplyThresholds',
  'readReply',
  'fileReply',
  'decideOnAdvice',
  'answerChallenge',
  'explainAndConsent',
  'tellPatientOutcome',
];
/** They begin after everything else has been done, or if something changes. */
const afterwards: readonly Action[] = [
  'triageAndBook',
  'handleDeterioration',
  'monitorDrug',
  'changeOrStopDrug',
  'conditionRecall',
  'reviewPlan',
  'closeConversation',
];

/** When an action falls due in this exchange. It moves nothing: who holds it comes from the tables alone. */
export function phaseOf(action: Action, facts: Facts): Phase {
  if (withTheResult.includes(action)) return facts.newInformation === 'result' ? 'now' : 'whenItComes';
  const waiting = facts.stage !== undefined && (noReplyYet as readonly string[]).includes(facts.stage);
  if (withTheReply.includes(action)) return waiting ? 'whenItComes' : 'now';
  return afterwards.includes(action) ? 'later' : 'now';
}
