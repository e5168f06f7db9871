// What an answer takes as given, in a few words each: every answer given, those that decide most first.
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, facts as allFacts, type Fact } from '#machines/facts/vocabulary.ts';
import { question } from '#src/words/question-words.ts';
import { entry, t } from '#src/words/words.ts';

export interface Chip {
  readonly fact: Fact;
  readonly text: string;
}

const leading: readonly Fact[] = [
  'replyAsks',
  'route',
  'stage',
  'urgency',
  'testPurpose',
  'testOrderedBy',
  'drugClass',
  'sharedCare',
  'conversion',
  'orderAgreed',
  'agreesWithAdvice',
  'testAccess',
  'nation',
];
const order = (fact: Fact): number => (leading.includes(fact) ? leading.indexOf(fact) : leading.length + allFacts.indexOf(fact));

/** An option in a word or three. What the first pages ask stands by itself, so that they do not carry it. */
export function optionChip(fact: Fact, option: string): string {
  if (fact === 'nation') return t(`nationNames.${option}`);
  return question(fact).options[option]?.chip ?? t(`chips:lists.${fact}.${option}`);
}

/** An option as the answer to its question, beside it. */
export const optionAnswer = (fact: Fact, option: string): string =>
  entry<Record<string, string>>('matrix', `answers.${fact}`)?.[option] ?? optionChip(fact, option);

/** One chip for each answer; who is looking is no answer. */
export function chipsOf(answers: Answers): Chip[] {
  return (Object.keys(answers) as Fact[])
    .filter((fact) => fact !== 'seat' && answers[fact] !== undefined)
    .sort((a, b) => order(a) - order(b))
    .map((fact) => ({ fact, text: textOf(fact, answers[fact]) }));
}

function textOf(fact: Fact, value: unknown): string {
  if (value === SAID_UNKNOWN) return t('chips:unknown', { label: question(fact).label });
  const options = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  if (options.length === 0) return `${question(fact).label}: ${t('question.noneChosen')}`;
  const list = options.map((option) => optionChip(fact, option)).join(', ');
  return fact === 'replyAsks' ? t('chips:asks', { list }) : list;
}
