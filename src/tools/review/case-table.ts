// Every written case on one line: for whoever plans teaching, and for a test that counts.

import { decide } from '#machines/decide/decide.ts';
import { tables } from '#machines/rules/index.ts';
import type { Case } from '#machines/teaching/case.ts';

export const caseColumns = ['Case', 'Moment', 'Asked by', 'Urgency', 'Nation', 'Rows taught', 'Capabilities'] as const;

/** One line a case. The rows taught are `action.rule`, as the tables decide them. */
export const caseTable = (cases: readonly Case[]): string[][] => [
  [...caseColumns],
  ...cases.map((one) => [
    one.id,
    one.seat,
    one.facts.requesterRole ?? '',
    one.facts.urgency ?? '',
    one.nation,
    one.asks
      .flatMap((action) => {
        const decision = decide(tables[action].rules, one.facts);
        return decision.status === 'settled' && decision.rules[0] ? [`${action}.${decision.rules[0].id}`] : [];
      })
      .join(' '),
    one.capabilities.join('; ') || 'none that could be confirmed',
  ]),
];
