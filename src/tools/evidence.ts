// Prints what the edition rests on: `npm run evidence`.
import { evidenceFigures } from '#src/tools/review/evidence-figures.ts';

const line = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
const { edition, readTo, sources, claims, rows, changed, reviews } = evidenceFigures();
process.stdout.write(
  `${[
    `Edition ${edition}, sources read to ${readTo}`,
    `Sources by how they were read: ${line(sources)}`,
    `Claims by rank: ${line(claims)}`,
    ...Object.entries(rows).map(([nation, counts]) => `Rows of ${nation} by what carries them: ${line(counts)}`),
    ...Object.entries(changed).map(([name, count]) => `Rows changed in edition ${name}: ${count}`),
    `Rows that a panel has rated: ${reviews.reviewed} of ${reviews.of}, agreed ${reviews.agreed}, changed since ${reviews.changed}`,
  ].join('\n')}\n`,
);
