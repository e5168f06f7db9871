// The record of one exchange as a file: what one side writes down. Its words are in the language of whoever wrote it.
import * as v from 'valibot';
import { action, day, fact, nation, type Of, party, side, written } from './terms.ts';

const voice = v.pipe(
  v.picklist(['will', 'pleaseConfirm']),
  v.description('The writer speaks for their own side alone; the other side is asked to confirm.'),
);
const recordedClaim = v.pipe(v.string(), v.regex(/^C-[0-9]+$/));
const recorded = {
  action,
  title: v.string(),
  step: v.pipe(
    v.string(),
    v.description('What the holder does, as a clause: the action, or the check, question or refusal that it is here.'),
  ),
  status: v.picklist(['settled', 'byAgreement', 'contested', 'confirmNow', 'notAccepted']),
  basis: v.picklist(['source', 'reading']),
  rule: v.nullable(v.string()),
  claims: v.array(recordedClaim),
};
const recordedAction = v.strictObject(recorded);
const holder = v.strictObject({ party, voice, actions: v.pipe(v.array(recordedAction), v.minLength(1)) });
const source = v.strictObject({
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  date: v.nullable(v.string()),
  url: v.nullable(v.string()),
});
const agreement = v.strictObject({
  name: written,
  agreedBy: v.pipe(v.array(written), v.length(2)) as unknown as v.GenericSchema<[string, string]>,
  from: day,
  until: v.nullable(day),
  names: v.pipe(v.array(v.strictObject({ action, title: v.string(), holder: party, national: v.nullable(party) })), v.minLength(1)),
});

export const recordFile = v.strictObject({
  $schema: v.string(),
  edition: v.string(),
  readTo: v.pipe(v.string(), v.description('The last month of the evidence, as YYYY-MM.')),
  draft: v.pipe(
    v.nullable(v.string()),
    v.description('The banner that must open every showing of this record while nobody has signed the edition.'),
  ),
  nation: v.nullable(nation),
  writtenBy: side,
  facts: v.pipe(
    v.record(v.string(), v.union([v.string(), v.array(v.string())])),
    v.check((facts) => !('seat' in facts)),
    v.metadata({ not: { required: ['seat'] } }),
    v.description('The answers given, in the vocabulary of the tool. A missing one is unknown.'),
  ),
  done: v.array(v.strictObject({ by: side, voice: v.picklist(['done', 'pleaseConfirm']), says: written })),
  holders: v.array(holder),
  notAccepted: v.pipe(
    v.array(v.strictObject({ ...recorded, status: v.literal('notAccepted'), keptBy: v.nullable(party), asked: v.nullable(party) })),
    v.description('Asked by one side and taken on by nobody: the keeper keeps the patient, and hands back or refers today.'),
  ),
  open: v.array(v.strictObject({ action, title: v.string(), needs: v.array(fact) })),
  standing: v.array(holder),
  because: v.pipe(v.array(written), v.description('Clauses of the answers, those that most rows rest on first.')),
  sources: v.array(source),
  agreement: v.pipe(
    v.nullable(agreement),
    v.description('The local agreement that names who holds some of these, beside the national answer; null where there is none.'),
  ),
  link: v.string(),
  note: v.string(),
});

export type ExchangeRecord = Of<typeof recordFile>;
export type RecordedAction = Of<typeof recordedAction>;
export type RecordedHolder = Of<typeof holder>;
export type RecordedAgreement = Of<typeof agreement>;
export type RecordedSource = Of<typeof source>;
