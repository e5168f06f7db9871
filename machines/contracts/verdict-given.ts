// What is decided of one exchange: who holds each next action.
import * as v from 'valibot';
import { actions } from '#machines/facts/vocabulary.ts';
import { standings } from '#machines/rules/rule.ts';
import { rowReview } from './row-review.ts';
import { action, claimId, eachOnce, fact, type Of, party, standing, subject } from './terms.ts';

/** Who holds an action, and how firmly. `holder` is null only where the action is not needed. */
export const outcome = v.strictObject({
  holder: v.nullable(party),
  standing,
  /** On `notAccepted` only: who is asked to take it on. */
  proposed: v.exactOptional(party),
});

export const hinge = v.strictObject({
  fact,
  option: v.string(),
  /** For a fact with many values: is the option added or taken away? */
  change: v.picklist(['becomes', 'adds', 'drops']),
  outcome,
});

/** Another party's own duty. It moves nothing. */
export const duty = v.strictObject({ party, note: v.string(), claims: eachOnce(claimId) });

const row = v.strictObject({
  action,
  status: v.picklist([...standings, 'open']),
  basis: v.pipe(
    v.picklist(['source', 'reading']),
    v.description('"source" where a claim above rank U and I that was read carries the row for this nation, else "reading".'),
  ),
  holder: v.nullable(party),
  proposed: v.nullable(party),
  /** Other parties' own duties. */
  also: v.array(duty),
  rule: v.pipe(v.nullable(v.string()), v.description('The rule that decides, or null while it is open.')),
  mayDecide: v.pipe(
    eachOnce(v.string()),
    v.description('Every rule that may decide: more than one where they agree and unknown facts leave the choice between them.'),
  ),
  claims: eachOnce(claimId),
  needs: v.pipe(v.array(fact), v.description('The facts that an open row waits on.')),
  outcomes: v.pipe(v.array(outcome), v.minLength(1), v.description('The outcomes that an open row may still have.')),
  hinges: v.array(hinge),
  covered: v.pipe(v.boolean(), v.description('True where the practice holds it because the requester is away.')),
  principleOnly: v.pipe(
    v.boolean(),
    v.description('True where no claim of the nation, and none that is UK-wide, carries the row: a principle only.'),
  ),
  review: v.exactOptional(
    v.pipe(rowReview, v.description('What a panel came to on the rule that decides. Absent where none has rated it.')),
  ),
});
/** Who else is named hangs on the status: nobody holds what is open or not needed, and only what was not accepted is proposed to somebody. */
const fitting = v.variant('status', [
  v.looseObject({ status: v.literal('notAccepted'), holder: party, proposed: party }),
  v.looseObject({ status: v.picklist(['settled', 'byAgreement', 'contested', 'confirmNow']), holder: party, proposed: v.null() }),
  v.looseObject({ status: v.picklist(['notNeeded', 'open']), holder: v.null(), proposed: v.null() }),
]);
export const allocation = v.intersect([row, fitting]);

export const notice = v.variant('id', [
  v.strictObject({ id: v.picklist(['emergency', 'safeguardOrNotify', 'reportIncident', 'candour', 'localAgreementUnknown']) }),
  v.strictObject({ id: v.literal('localAgreement'), subject, actions: v.array(action) }),
  v.strictObject({ id: v.picklist(['noRuleOfNation', 'covered']), actions: v.array(action) }),
  v.strictObject({ id: v.literal('setAside'), facts: v.array(fact) }),
]);

export const verdict = v.strictObject({
  edition: v.string(),
  allocations: v.pipe(v.array(allocation), v.length(actions.length)),
  notices: v.array(notice),
});
/** With `--lines`, in the place of a verdict that could not be given. */
export const failure = v.strictObject({ error: v.string() });

export type Outcome = Of<typeof outcome>;
export type Hinge = Of<typeof hinge>;
export type Duty = Of<typeof duty>;
export type Allocation = Of<typeof row>;
export type Notice = Of<typeof notice>;
export interface Verdict {
  readonly edition: string;
  readonly allocations: readonly Allocation[];
  readonly notices: readonly Notice[];
}
