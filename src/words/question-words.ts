// The words of questions, whichever file they stand in.
import { type Fact, type Facts, takesMany } from '#machines/facts/vocabulary.ts';
import { namedAll } from './party-words.ts';
import { entry, t } from './words.ts';

interface OptionWords {
  readonly label: string;
  readonly hint: string;
  /** The option as it was answered: "the reply asks for a test". */
  readonly said: string;
  /** In a word or three, above an answer. */
  readonly chip?: string;
  /** As it might have been, after "if": "the reply had asked for a test". */
  readonly if: string;
  /** As it might not have been, of a question that takes several answers. */
  readonly ifNot?: string;
}

export interface QuestionWords {
  readonly ask: string;
  readonly askSpecialist: string;
  readonly label: string;
  readonly why: string;
  readonly find: string;
  readonly examples: readonly { readonly text: string; readonly is: string }[];
  readonly options: Readonly<Record<string, OptionWords>>;
}

/**
 * The words of one question. Throws where its words have not been loaded.
 * @param facts what is known of the people, who are named by it: without it, "the GP" asked
 */
export function question(fact: Fact, facts: Facts = {}): QuestionWords {
  const words = entry<QuestionWords>('questions/opening', fact) ?? entry<QuestionWords>('questions/further', fact);
  if (!words) throw new Error(`content: no words loaded for question "${fact}"`);
  const known = `${facts.requesterRole} ${facts.sector}`;
  const before = filled.get(words);
  if (before?.known === known) return before.words;
  const made = { known, words: namedAll(words, facts) };
  filled.set(words, made);
  return made.words;
}
const filled = new WeakMap<QuestionWords, { readonly known: string; readonly words: QuestionWords }>();

/** An answer in words, for summaries. */
export function answerWords(fact: Fact, value: unknown, facts: Facts = {}): string {
  if (value === '?') return t('question.saidUnknown');
  const options = question(fact, facts).options;
  if (takesMany(fact)) return (value as string[]).map((o) => options[o]?.label ?? o).join('; ') || t('question.noneChosen');
  return options[value as string]?.label ?? String(value);
}
