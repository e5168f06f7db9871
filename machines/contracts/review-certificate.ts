// What the tables and flows of an edition cover, counted, as reviewers are given it.
import * as v from 'valibot';
import { day, nation, type Of } from './terms.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A whole number that may be longer than a number of JSON can be. */
const long = v.pipe(v.string(), v.regex(/^[0-9]+$/));

const ofNation = v.strictObject({
  nation,
  situations: v.pipe(
    count,
    v.description('Combinations of the facts that each table reads, those that cannot be left out, over all actions.'),
  ),
  rows: v.pipe(count, v.description('Rows that can hold here.')),
  deadEnds: v.pipe(count, v.description('Actions with a situation that no row decides.')),
  unsourced: v.pipe(count, v.description('Rows with a holder and no claim at all.')),
  contested: count,
  notAccepted: count,
  inferred: v.pipe(count, v.description('Rows with a holder that no source read for this nation carries: shown as our reading.')),
  reviewed: v.pipe(count, v.description('Rows that a panel has rated as they stand.')),
  walks: v.pipe(long, v.description('Ways through every flow, this nation given.')),
});
export const reviewCertificate = v.strictObject({
  edition: v.string(),
  released: day,
  readTo: v.string(),
  signatories: count,
  actions: count,
  rows: count,
  claims: count,
  unreachable: v.pipe(count, v.description('Rows that can hold in no nation.')),
  nations: v.array(ofNation),
  flows: v.array(v.strictObject({ flow: v.string(), pages: count, questions: count, walks: long })),
});
export type CertifiedNation = Of<typeof ofNation>;
export type Certificate = Of<typeof reviewCertificate>;
