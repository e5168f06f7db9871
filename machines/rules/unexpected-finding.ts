// Who holds "act on an unexpected serious finding".

import {
  theRequesterOrderedTheTest,
  theRequesterSideRaisedItInTheSpecialistsName,
  theSpecialistOrderedTheTest,
  theTestIsInTheOthersName,
} from '#machines/facts/situations.ts';
import { providerTreats } from '#machines/facts/what-follows.ts';
import type { Table } from './rule.ts';

export const unexpectedFinding: Table = {
  action: 'unexpectedFinding',
  subject: 'general',
  rules: [
    {
      id: 'theRequesterSideRaisedItInTheSpecialistsName',
      when: theRequesterSideRaisedItInTheSpecialistsName,
      unless: [],
      holder: 'specialist',
      standing: 'confirmNow',
      claims: ['C-177', 'C-179', 'C-360'],
    },
    {
      id: 'theTestIsInTheOthersName',
      when: theTestIsInTheOthersName,
      unless: theRequesterSideRaisedItInTheSpecialistsName,
      holder: 'requester',
      standing: 'confirmNow',
      claims: ['C-153', 'C-177', 'C-179', 'C-360'],
    },
    {
      id: 'theSpecialistOrderedTheTest',
      when: theSpecialistOrderedTheTest,
      unless: [],
      holder: 'specialist',
      standing: 'settled',
      claims: ['C-091', 'C-157', 'C-179'],
    },
    {
      id: 'theRequesterOrderedTheTest',
      when: theRequesterOrderedTheTest,
      unless: [],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-179'],
    },
    {
      id: 'theProviderIsTreating',
      when: [providerTreats],
      unless: [
        ...theRequesterSideRaisedItInTheSpecialistsName,
        ...theTestIsInTheOthersName,
        ...theSpecialistOrderedTheTest,
        ...theRequesterOrderedTheTest,
      ],
      holder: 'provider',
      standing: 'settled',
      claims: ['C-092', 'C-134', 'C-135'],
    },
    {
      id: 'aFindingThatReachesTheRequester',
      when: [{}],
      unless: [
        ...theRequesterSideRaisedItInTheSpecialistsName,
        ...theTestIsInTheOthersName,
        ...theSpecialistOrderedTheTest,
        providerTreats,
      ],
      holder: 'requester',
      standing: 'settled',
      claims: ['C-092', 'C-153', 'C-157', 'C-179'],
    },
  ],
  notes: [
    {
      id: 'theSpecialistRaisesWhatTheyNotice',
      party: 'specialist',
      when: [{}],
      unless: [],
      claims: ['C-091', 'C-180'],
    },
    {
      id: 'theProviderActsOnWhatItSees',
      party: 'provider',
      when: [{}],
      unless: [],
      claims: ['C-092'],
    },
    {
      id: 'thePracticeLooksAtWhatReachesIt',
      party: 'practice',
      when: [{}],
      unless: [],
      claims: ['C-153'],
    },
  ],
  background: ['C-019', 'C-091', 'C-092', 'C-134', 'C-135', 'C-153', 'C-157', 'C-159', 'C-161', 'C-177', 'C-179', 'C-180', 'C-360'],
};
