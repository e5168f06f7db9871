// What a row says: of its action as such, and of the rule that holds here.
import { type Allocation, citable } from '#machines/decide/allocate.ts';
import { type Confidence, confidenceIn } from '#machines/decide/confidence.ts';
import { type Box, boxesOf, type Condition, within } from '#machines/facts/condition-sets.ts';
import type { Action, ClaimId, Facts, Nation } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import type { Rule } from '#machines/rules/rule.ts';
import type { Library } from '#src/data/evidence.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { dateInWords } from './edition-words.ts';
import { forNation } from './nation-words.ts';
import { capital, named, namedAll } from './party-words.ts';
import { question } from './question-words.ts';
import { entry, t } from './words.ts';

/** What is said once more is known: the first branch whose condition surely holds replaces the fields that it gives. */
export interface Branch extends Partial<Said> {
  readonly when: Condition;
}
interface Said {
  readonly do: string;
  /** In a clause what the holder does, where the action's own short words would say something else. */
  readonly short: string;
  readonly why: string;
}
/** The plain fields are for partial facts: they belong to no answer of a fact that the rule leaves open. */
export interface RuleWords {
  readonly do: string;
  readonly short?: string;
  readonly why: string;
  readonly branches?: readonly Branch[];
}
/** What is said where several rules agree on the holder and it is not known which of them decides: of none of them alone. */
export type EitherWords = Partial<Pick<Said, 'short' | 'why'>> & Pick<Said, 'do'> & { readonly branches?: readonly Branch[] };
export interface NoteWords {
  readonly do?: string;
  readonly why: string;
  readonly branches?: readonly Branch[];
}
export interface ActionWords {
  readonly why: string;
  readonly either?: Readonly<Partial<Record<Allocation['status'], EitherWords>>>;
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly notes: Readonly<Record<string, NoteWords>>;
  readonly positions: Readonly<Record<string, readonly { readonly who: string; readonly says: string }[]>>;
  readonly nations: Readonly<Record<string, string>>;
  /** The most confidence that the rulebook gives to a settled row of this action. */
  readonly confidence: Confidence;
  /** …and to a row that is not settled. */
  readonly confidenceElsewhere: Confidence;
}
function wordsOf(action: Action): ActionWords {
  const words = entry<ActionWords>('rules', action);
  if (!words) throw new Error(`content: no words for the table of "${action}"`);
  return words;
}
const inGeneral = new WeakMap<ActionWords, ActionWords>();

/** The words of an action for pages that are about no exchange: its people by their general names. */
export function actionWords(action: Action): ActionWords {
  const words = wordsOf(action);
  const before = inGeneral.get(words);
  if (before) return before;
  const made = namedAll(words, {});
  inGeneral.set(words, made);
  return made;
}

/** What is said of an action in a nation, beside its rules. */
export const nationWords = (row: Allocation, facts: Facts): string => {
  const words = facts.nation && wordsOf(row.action).nations[facts.nation];
  return words ? named(words, facts) : '';
};

const boxes = new WeakMap<Condition, readonly Box[]>();
function boxesFor(condition: Condition): readonly Box[] {
  let found = boxes.get(condition);
  if (!found) {
    found = boxesOf(condition);
    boxes.set(condition, found);
  }
  return found;
}

/** Does a condition hold whatever the facts that are not known may be? */
export const surelyHolds = (condition: Condition, facts: Facts): boolean =>
  cohere(facts).spaces.every((space) => boxesFor(condition).some((box) => within(space, box)));

type Words = { readonly [Field in keyof Said]?: Said[Field] };

/** One field of a rule's or a note's words, for what is known, with people named as they are in this exchange. */
function said(words: (Words & { readonly branches?: readonly Branch[] }) | undefined, field: keyof Said, facts: Facts): string | undefined {
  const branch = words?.branches?.find((one) => one[field] !== undefined && surelyHolds(one.when, facts));
  const text = (branch ?? words)?.[field];
  return text && forNation(named(text, facts), facts.nation);
}

/** The words of what decides a row: of its rule, or of all the rules that may decide it, where they say the same or share words of their own. */
function deciding(row: Allocation): Partial<Said> & { readonly branches?: readonly Branch[] } {
  const words = wordsOf(row.action);
  const [first, ...others] = row.mayDecide.map((id) => words.rules[id]);
  if (!first) return { why: words.why };
  if (others.length === 0) return first;
  const alike =
    others.every((one) => one?.do === first.do && one?.short === first.short) && row.mayDecide.every((id) => !words.rules[id]?.branches);
  const shared =
    words.either?.[row.status] ??
    (alike ? { do: first.do, ...(first.short ? { short: first.short } : {}) } : { do: `${t(`actions:${row.action}.title`)}.` });
  return { why: words.why, ...shared };
}

/** What the holder does now. */
export const doWords = (row: Allocation, facts: Facts): string => (row.rule && said(deciding(row), 'do', facts)) || '';

/** Why the row is as it is: of the action as such while the row is open. */
export function whyWords(row: Allocation, facts: Facts): string[] {
  const words = wordsOf(row.action);
  return [said(row.rule ? deciding(row) : words, 'why', facts)].filter((text) => text !== undefined && text !== '') as string[];
}

/** Another party's own duty, as its part of the row. Empty where nothing is said of it in this nation. */
export const dutyWords = (row: Allocation, note: string, facts: Facts): string => said(wordsOf(row.action).notes[note], 'why', facts) ?? '';

/** How sure this row is, by the claims of the row that decides, and of the cover where the requester is away. */
export function confidenceOf(row: Allocation, { claims }: Library): Confidence {
  const words = wordsOf(row.action);
  return confidenceIn(
    row,
    row.status === 'settled' ? words.confidence : words.confidenceElsewhere,
    row.claims.flatMap((id) => claims.get(id) ?? []),
  );
}

const ownWords = (row: Allocation, facts: Facts): string | undefined =>
  row.rule && row.status !== 'notAccepted' ? said(deciding(row), 'short', facts) : undefined;

/** Is the step here another one than its action's name says: a check, a question, a refusal? */
export const isAnotherStep = (row: Allocation, facts: Facts): boolean => ownWords(row, facts) !== undefined;

/** What the holder does, as a clause after a name: "order the test". What nobody has taken on is named as it was asked. */
export const shortWords = (row: Allocation, facts: Facts): string => ownWords(row, facts) ?? t(`actions:${row.action}.short`);

/** What the holder does, as a heading under a name: the action, or the step that it is here. */
export const stepWords = (row: Allocation, facts: Facts): string => {
  const own = ownWords(row, facts);
  return own ? capital(own) : t(`actions:${row.action}.title`);
};

/** What a panel came to on the row, in a sentence; empty where none has rated it. */
export const reviewWords = ({ review }: Pick<Allocation, 'review'>): string =>
  review ? t(`words:review.${review.result}`, { members: review.members, median: review.median, month: dateInWords(review.month) }) : '';

/** A position is shown where one of its claims may be, or where it says that nothing was found. */
function mayBeShown(claims: readonly ClaimId[], nation: Nation | undefined, { claims: known }: Library): boolean {
  return (
    claims.length === 0 ||
    claims.some((id) => {
      const claim = known.get(id);
      return claim !== undefined && citable(claim, nation);
    })
  );
}

/** A hinge as the first half of a sentence. */
export function clause(hinge: Allocation['hinges'][number], facts: Facts = {}): string {
  const words = question(hinge.fact, facts).options[hinge.option];
  return (hinge.change === 'drops' ? words?.ifNot : words?.if) ?? '';
}

/** Where authorities differ on a rule: who says what, of what may be shown in this nation. */
export function positionsUnder(words: ActionWords, rule: Pick<Rule, 'id' | 'positions'>, nation: Nation | undefined, library: Library) {
  return (words.positions[rule.id] ?? []).filter((_, n) => mayBeShown(rule.positions?.[n]?.claims ?? [], nation, library));
}

/** The same for a row, on the rule that holds. */
export function positionsOf(row: Allocation, nation: Nation | undefined, { tables, library }: Guidance) {
  const rule = tables[row.action].rules.find((r) => r.id === row.rule);
  return rule ? positionsUnder(actionWords(row.action), rule, nation, library) : [];
}
