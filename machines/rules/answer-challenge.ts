// Who holds "answer a challenge or follow-up question".
import type { Condition } from '#machines/facts/condition-sets.ts';
import { always, otherwise, theServiceHasAnOpenEpisode } from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

const noReplyIsOpenToChallenge = [
  { stage: ['drafting', 'awaiting', 'moreInfo', 'converted', 'accepted'] },
] as const satisfies readonly Condition[];
const noQuestionIsOutstanding = [
  {
    agreesWithAdvice: ['yes'],
    replyAsks: { excludes: ['unclear'] },
    newInformation: { not: ['result', 'worse', 'preference'] },
    informationSent: { not: ['omission'] },
    competence: { not: ['outside', 'unsure'] },
    testCompetence: { not: ['outside', 'unsure'] },
    drugCompetence: { not: ['outside', 'unsure'] },
    testPurpose: { not: ['unclear'] },
  },
] as const satisfies readonly Condition[];
const nobodyIsNamedOnTheReply = [{ specialistRole: ['unnamed'] }] as const satisfies readonly Condition[];

export const answerChallenge: TableOf<'answerChallenge'> = {
  action: 'answerChallenge',
  subject: 'general',
  rules: [
    { id: 'noReplyIsOpenToChallenge', when: noReplyIsOpenToChallenge, holder: null, standing: 'notNeeded', claims: [] },
    { id: 'noQuestionIsOutstanding', when: noQuestionIsOutstanding, holder: null, standing: 'notNeeded', claims: [] },
    {
      id: 'thePatientIsAlreadyUnderCare',
      when: theServiceHasAnOpenEpisode,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-006'] }, { claims: ['C-019'] }, { claims: [] }],
      claims: ['C-006', 'C-019', 'C-364'],
    },
    {
      id: 'nobodyIsNamedOnTheReply',
      when: nobodyIsNamedOnTheReply,
      holder: 'provider',
      standing: 'contested',
      positions: [{ claims: ['C-075'] }, { claims: ['C-273'] }, { claims: [] }],
      claims: ['C-075', 'C-273'],
    },
    {
      id: 'aQuestionForTheSpecialist',
      when: otherwise,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-074', 'C-075', 'C-076', 'C-031', 'C-171', 'C-182', 'C-238'],
    },
  ],
  notes: [
    { id: 'theRequesterSaysWhatIsWrong', party: 'requester', when: always, claims: ['C-236', 'C-238'] },
    { id: 'theProviderCoversOffDuty', party: 'provider', when: always, claims: ['C-075'] },
  ],
};
