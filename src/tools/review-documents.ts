// Writes what reviewers and other programs read into a finished build: `npm run review`, as part of `npm run build`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import claimList from '#content/claims.json' with { type: 'json' };
import documents from '#content/en/documents.json' with { type: 'json' };
import flowWords from '#content/en/flows.json' with { type: 'json' };
import review from '#content/en/review.json' with { type: 'json' };
import ui from '#content/en/ui.json' with { type: 'json' };
import sources from '#content/sources.json' with { type: 'json' };
import { flows } from '#machines/flows/registry.ts';
import type { ClaimFacts } from '#machines/rules/rule.ts';
import type { Case } from '#machines/teaching/case.ts';
import { consensusFiles, reviewsFrom } from '#src/tools/build/reviews.ts';
import { caseTable } from '#src/tools/review/case-table.ts';
import { certificatePage, certify } from '#src/tools/review/certificate.ts';
import { editionData } from '#src/tools/review/edition-data.ts';
import { reviewLines } from '#src/tools/review/review-sheet.ts';
import { csv } from '#src/words/spreadsheet.ts';

const [out = 'dist'] = process.argv.slice(2);
const folder = join(out, 'review');
mkdirSync(folder, { recursive: true });
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const claims = new Map((claimList as unknown as ClaimFacts[]).map((claim) => [claim.id, claim]));
const certificate = certify(flows, claims, reviewsFrom(consensusFiles()));
write('review-sheet.csv', csv(reviewLines(claims)));
write('certificate.json', `${JSON.stringify(certificate, null, 2)}\n`);
write('certificate.html', certificatePage(certificate, { ...ui.flows, ...ui.nationNames, ...flowWords.flows, ...review }, ui.draft));
write('edition.json', `${JSON.stringify(editionData(claimList, sources, ui.draft))}\n`);
write(
  'sources.csl.json',
  `${JSON.stringify(
    sources.filter((source) => source.custom.read !== 'recalled'),
    null,
    1,
  )}\n`,
);
const written = readdirSync('content/en/cases')
  .sort()
  .map((name) => JSON.parse(readFileSync(join('content/en/cases', name), 'utf8')) as Case);
write('teaching-cases.csv', csv(caseTable(written)));
write(
  'crosswalk.csv',
  csv([
    ['Document', 'What is reported', 'Claims', 'Questions', 'Part of the check', 'Status'],
    ...documents.crosswalk.map((line) => [
      line.document,
      line.reported,
      line.claims.join(' '),
      line.questions.join(' '),
      line.flow,
      line.status,
    ]),
  ]),
);
