// Who holds "act on an unexpected serious finding".

import {
  always,
  otherwise,
  providerTreats,
  theRequesterOrderedTheTest,
  theRequesterSideRaisedItInTheSpecialistsName,
  theSpecialistOrderedTheTest,
  theTestIsInTheOthersName,
} from '#machines/facts/situations.ts';
import type { TableOf } from './rule.ts';

export const unexpectedFinding: TableOf<'unexpectedFinding'> = {
  action: 'unexpectedFinding',
  subject: 'general',
  rules: [
    {
      id: 'theRequesterSideRaisedItInTheSpecialistsName',
      when: theRequesterSideRaisedItInTheSpecialistsName,
      holder: 'specialist',
      standing: 'confirmNow',
      claims: ['C-177', 'C-179', 'C-360'],
    },
    {
      id: 'theTestIsInTheOthersName',
      when: theTestIsInTheOthersName,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-153', 'C-177', 'C-179', 'C-360'],
    },
    {
      id: 'theSpecialistOrderedTheTest',
      when: theSpecialistOrderedTheTest,
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-091', 'C-157', 'C-179'],
    },
    { id: 'theRequesterOrderedTheTest', when: theRequesterOrderedTheTest, holder: 'requester', standing: 'settled', claims: ['C-179'] },
    { id: 'theProviderIsTreating', when: [providerTreats], holder: 'provider', standing: 'settled', claims: ['C-092', 'C-134', 'C-135'] },
    {
      id: 'aFindingThatReachesTheRequester',
      when: otherwise,
      holder: 'requester',
      standing: 'settled',
      claims: ['C-092', 'C-153', 'C-157', 'C-179'],
    },
  ],
  notes: [
    { id: 'theSpecialistRaisesWhatTheyNotice', party: 'specialist', when: always, claims: ['C-091', 'C-180'] },
    { id: 'theProviderActsOnWhatItSees', party: 'provider', when: always, claims: ['C-092'] },
    { id: 'thePracticeLooksAtWhatReachesIt', party: 'practice', when: always, claims: ['C-153'] },
  ],
};
