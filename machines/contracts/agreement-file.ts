// A local agreement as a file: each message is the reason for which it is refused.
import * as v from 'valibot';
import { OVERLAY_SCHEMA } from '#machines/agreement/overlay.ts';
import { actions, nations, parties } from '#machines/facts/vocabulary.ts';

/** The most characters of a name and a sentence. */
export const MOST_NAME = 80;
export const MOST_WORDS = 200;
const MOST_DECISIONS = 200;

/** Controls, what only formats, half of a pair, and what is no character: none can stand in a letter or on a page. */
const unwritable = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Cn}/u;
const text = (most: number) =>
  v.pipe(
    v.string('notText'),
    v.minLength(1, 'notText'),
    v.regex(/\S/, 'notText'),
    v.check((given) => !unwritable.test(given), 'notText'),
    v.maxLength(most, 'tooLong'),
  );

/** A day of the calendar, as `YYYY-MM-DD`. */
function isDay(given: string): boolean {
  const [year = 0, month = 0, day = 0] = given.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day >= 1 && day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
const calendarDay = v.pipe(v.string('notADay'), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'notADay'), v.check(isDay, 'notADay'));

/** Why an object is refused: it is none, it has a part that nobody knows, or it lacks one. */
const refusal = (issue: v.StrictObjectIssue): string => {
  if (issue.expected === 'never') return 'unknownPart';
  if (issue.expected === 'Object') return 'notAnObject';
  return issue.expected === '"holder"' ? 'noHolder' : 'missing';
};

const decision = v.strictObject(
  {
    action: v.picklist(actions, 'unknownAction'),
    rule: v.pipe(
      v.string('unknownRule'),
      v.minLength(1, 'unknownRule'),
      v.description("The rule of the action's table that is decided here."),
    ),
    holder: v.pipe(
      v.picklist(parties, ({ input }) => (input === null || input === '' || input === undefined ? 'noHolder' : 'unknownHolder')),
      v.description('Exactly one.'),
    ),
    words: v.exactOptional(v.pipe(text(MOST_WORDS), v.description('What was agreed, in a sentence: never about a patient.'))),
  },
  refusal,
);

export const agreementFile = v.strictObject(
  {
    schema: v.literal(OVERLAY_SCHEMA, 'wrongSchema'),
    edition: v.exactOptional(v.pipe(text(MOST_NAME), v.description('The edition over whose tables it was agreed.'))),
    nation: v.picklist(nations, 'unknownNation'),
    name: v.pipe(text(MOST_NAME), v.description('What the agreement is called.')),
    agreedBy: v.pipe(
      v.array(text(MOST_NAME), 'notTwoSides'),
      v.length(2, 'notTwoSides'),
      v.description("The organisation of the requester's side, then that of the specialist's side. No people."),
    ) as unknown as v.GenericSchema<[string, string]>,
    from: v.pipe(calendarDay, v.description('The first day.')),
    until: v.exactOptional(v.pipe(calendarDay, v.description('The last day. Without it, the agreement runs until it is removed.'))),
    decides: v.pipe(v.array(decision, 'decidesNothing'), v.minLength(1, 'decidesNothing'), v.maxLength(MOST_DECISIONS, 'tooMany')),
  },
  refusal,
);
