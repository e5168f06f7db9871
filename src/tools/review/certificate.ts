// What the tables and flows of an edition cover, counted: nothing here is estimated.
import { edition } from '#content/edition.ts';
import type { Certificate, CertifiedNation } from '#machines/contracts/review-certificate.ts';
import type { Reviews } from '#machines/contracts/row-review.ts';
import { carries } from '#machines/decide/allocate.ts';
import { situationsOf } from '#machines/decide/count-situations.ts';
import { decidedBy, takenAbove } from '#machines/decide/reading-down.ts';
import { type Box, boxesOf, leftOver } from '#machines/facts/condition-sets.ts';
import { type ClaimId, type Nation, nations } from '#machines/facts/vocabulary.ts';
import { incoherent } from '#machines/facts/what-follows.ts';
import { countWalks } from '#machines/flows/count-walks.ts';
import { asksOf, type Flow, type Page } from '#machines/flows/flow.ts';
import { countReviews } from '#machines/review/consensus.ts';
import { tables } from '#machines/rules/index.ts';
import type { ClaimFacts, Rule, Table } from '#machines/rules/rule.ts';

export type { Certificate };

/** The rows of a table that can decide something in a nation. */
const live = (table: Table, nation: Nation): Rule[] =>
  table.rules.filter((_, n) => decidedBy(table.rules, n, boxesOf({ nation: [nation] })) !== null);

/** Counts an edition. */
export function certify(flows: readonly Flow[], claims: ReadonlyMap<ClaimId, ClaimFacts>, reviews: Reviews): Certificate {
  const all = Object.values(tables);
  const rules = all.flatMap((table) => table.rules);
  const ofNation = (nation: Nation): CertifiedNation => {
    const rows = all.flatMap((table) => live(table, nation));
    const held = rows.filter((rule) => rule.holder !== null);
    const [here] = boxesOf({ nation: [nation] });
    return {
      nation,
      situations: all.reduce((sum, table) => sum + situationsOf(table, nation), 0),
      rows: rows.length,
      deadEnds: all.filter((table) => {
        return leftOver(here as Box, [...incoherent, ...takenAbove(table.rules, table.rules.length)]) !== null;
      }).length,
      unsourced: held.filter((rule) => rule.claims.length === 0).length,
      contested: rows.filter((rule) => rule.standing === 'contested').length,
      notAccepted: rows.filter((rule) => rule.standing === 'notAccepted').length,
      inferred: held.filter((rule) => !rule.claims.some((id) => carries(claims.get(id) as ClaimFacts, nation, edition.readTo))).length,
      reviewed: countReviews({ [nation]: reviews[nation] ?? {} }).reviewed,
      walks: String(flows.reduce((sum, flow) => sum + countWalks(flow, nation), 0n)),
    };
  };
  return {
    edition: edition.id,
    released: edition.released,
    readTo: edition.readTo,
    signatories: edition.signatories.length,
    actions: all.length,
    rows: rules.length,
    claims: claims.size,
    unreachable: rules.length - new Set(all.flatMap((table) => nations.flatMap((nation) => live(table, nation)))).size,
    nations: nations.map(ofNation),
    flows: flows.map((flow) => ({
      flow: flow.id,
      pages: Object.keys(flow.pages as Record<string, Page>).length,
      questions: new Set(asksOf(flow)).size,
      walks: String(countWalks(flow)),
    })),
  };
}

const row = (cells: readonly (string | number)[], tag = 'td'): string =>
  `<tr>${cells.map((cell, n) => (n === 0 ? `<th scope="row">${cell}</th>` : `<${tag}>${cell}</${tag}>`)).join('')}</tr>`;
const number = (value: number | string): string => BigInt(value).toLocaleString('en-GB');

/** The certificate as a page without scripts or styles. */
export function certificatePage(certificate: Certificate, words: Readonly<Record<string, string>>, draft: string): string {
  const heads = ['situations', 'rows', 'deadEnds', 'unsourced', 'contested', 'notAccepted', 'inferred', 'reviewed', 'walks'] as const;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<title>${words.title} ${certificate.edition}</title>
</head>
<body>
<main>
<h1>${words.title} ${certificate.edition}</h1>
<p><strong>${draft}</strong></p>
<p>${words.lead}</p>
<ul>
<li>${words.actions}: ${certificate.actions}</li>
<li>${words.allRows}: ${certificate.rows}</li>
<li>${words.claims}: ${certificate.claims}</li>
<li>${words.unreachable}: ${certificate.unreachable}</li>
<li>${words.signatories}: ${certificate.signatories}</li>
</ul>
<table>
<caption>${words.byNation}</caption>
<thead>${row([words.nation ?? '', ...heads.map((head) => words[head] ?? head)], 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</thead>
<tbody>
${certificate.nations.map((one) => row([words[one.nation] ?? one.nation, ...heads.map((head) => number(one[head]))])).join('\n')}
</tbody>
</table>
<table>
<caption>${words.byFlow}</caption>
<thead>${row([words.flow ?? '', words.pages ?? '', words.questions ?? '', words.walks ?? ''], 'th scope="col"').replaceAll('</th scope="col">', '</th>')}</thead>
<tbody>
${certificate.flows.map((one) => row([words[one.flow] ?? one.flow, one.pages, one.questions, number(one.walks)])).join('\n')}
</tbody>
</table>
<p>${words.meaning}</p>
</main>
</body>
</html>
`;
}
