// Every contract that is published beside the site as JSON Schema. The address of each is fixed: files name it.
import * as v from 'valibot';
import { agreementFile } from './agreement-file.ts';
import { caseFile } from './case-file.ts';
import { consensusFile } from './consensus-file.ts';
import { given, givenFacts } from './given-facts.ts';
import { progressFile } from './kept-on-device.ts';
import { ratingsFile } from './ratings-file.ts';
import { recordFile } from './record-file.ts';
import { reviewCertificate } from './review-certificate.ts';
import { action, claimId, fact, nation, party, side, standing } from './terms.ts';
import { allocation, failure, outcome, verdict } from './verdict-given.ts';
import { condition, note, rule, table, wholeEdition } from './whole-edition.ts';

/** What stands once in each schema, by name. */
export const definitions = {
  claim: claimId,
  party,
  nation,
  action,
  fact,
  side,
  standing,
  facts: givenFacts,
  outcome,
  allocation,
  condition,
  rule,
  note,
  table,
} satisfies Record<string, v.GenericSchema>;

const titled = (schema: v.GenericSchema, title: string, description: string) => ({ schema, title, description });

/** By the name of the file: `schema/NAME.schema.json`. */
export const published = {
  facts: titled(given, 'The facts of one exchange', 'What the allocate command reads. A fact that is missing is unknown.'),
  allocate: titled(
    v.union([verdict, failure]),
    'What the allocate command prints',
    'Who holds each next action after one exchange. With --lines, a line that fails prints an object with an error instead.',
  ),
  edition: titled(
    wholeEdition,
    'One edition of who holds what',
    'Tables, claims, sources and words. A draft for comment while it has no signatory.',
  ),
  overlay: titled(
    agreementFile,
    'Local agreement',
    'What two named sides have agreed for actions that national sources leave to agreement or on which bodies differ. It stands beside the national answer and changes nothing in it. Organisations only: no people, no patients. Which rules of which action may be decided is checked against the tables of the edition.',
  ),
  record: titled(
    recordFile,
    'Record of one Advice and Guidance exchange',
    'Who holds each next action after one exchange, as one side writes it down. It holds no patient data, and none may be added outside the record.',
  ),
  review: titled(
    reviewCertificate,
    'What an edition covers',
    'The certificate that reviewers are given with an edition: what its tables and flows cover, counted.',
  ),
  ratings: titled(
    ratingsFile,
    'Ratings of one member of a panel',
    'What one person has rated of a block, by the RAND/UCLA appropriateness method: rows, duties, pages on liability or hazards. No patients.',
  ),
  consensus: titled(
    consensusFile,
    'What a panel came to',
    'How a panel rated each item, and what follows: agreed, uncertain, rejected, or too few ratings. Under content/reviews it stands beside each row that it is about.',
  ),
  case: titled(caseFile, 'Teaching case', 'One written exchange, its facts, and who holds what. Invented: no patient stands in it.'),
  progress: titled(progressFile, "A learner's progress", 'What a learner predicted, by case, with how sure they were. It names nobody.'),
} as const;
export type PublishedName = keyof typeof published;
