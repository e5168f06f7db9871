// The review sheet: one line for each row of the tables, for a spreadsheet. The last two columns are the reviewer's.

import backgroundClaims from '#content/background-claims.json' with { type: 'json' };
import { yieldsTo } from '#machines/decide/reading-down.ts';
import type { Action, ClaimId } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import type { ClaimFacts } from '#machines/rules/rule.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { inWords, labels, nameOf, tableWords, titleOf } from './words-for-reviewers.ts';

/** Every claim that the rulebook lists under an action. */
const background = backgroundClaims as Readonly<Record<Action, readonly ClaimId[]>>;

export const columns = [
  'Action',
  'Row',
  'Holds when',
  'Yields to the rows above numbered',
  'Holder',
  'Standing',
  'Asked to take it on',
  'What the holder does',
  'Why',
  'Claims: nation, kind, how read, confidence',
  'Check first: only remembered, behind this action',
  'Reviewer',
  'Date',
] as const;

/** The lines of the sheet. */
export function reviewLines(claims: ReadonlyMap<ClaimId, ClaimFacts>): string[][] {
  const remembered = (id: ClaimId) => claims.get(id)?.read === 'recalled';
  const claimWords = (id: ClaimId) => {
    const claim = claims.get(id);
    return claim
      ? `${id} (${labels.nations[claim.nation]?.label}; ${labels.ranks[claim.rank]?.label}; ${labels.reads[claim.read]?.label}; ${claim.confidence})`
      : id;
  };
  const body = Object.values(tables).flatMap((table) =>
    table.rules.map((rule, n) => {
      const said = tableWords(table.action).rules[rule.id];
      return [
        titleOf(table.action),
        `${table.action}.${rule.id}`,
        rule.when.map(inWords).join('\nor: '),
        yieldsTo(table.rules, n)
          .map((above) => above + 1)
          .join(', '),
        nameOf(rule.holder),
        labels.standings[shownStanding({ status: rule.standing })]?.label ?? rule.standing,
        nameOf(rule.proposed),
        said?.do ?? '',
        said?.why ?? '',
        rule.claims.map(claimWords).join('\n'),
        [...new Set([...rule.claims, ...background[table.action]])].filter(remembered).join(', '),
        '',
        '',
      ];
    }),
  );
  return [[...columns], ...body];
}
