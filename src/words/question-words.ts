// The words of questions, whichever file they stand in.
import { type Fact, takesMany } from '#machines/facts/vocabulary.ts';
import { entry, t } from './words.ts';

export interface QuestionWords {
  readonly ask: string;
  readonly askSpecialist: string;
  readonly label: string;
  readonly why: string;
  readonly find: string;
  readonly examples: readonly { readonly text: string; readonly is: string }[];
  readonly options: Readonly<Record<string, { readonly label: string; readonly hint: string; readonly said: string; readonly if: string }>>;
}

/** The words of one question. Throws where its words have not been loaded. */
export function question(fact: Fact): QuestionWords {
  const words = entry<QuestionWords>('questions/opening', fact) ?? entry<QuestionWords>('questions/further', fact);
  if (!words) throw new Error(`content: no words loaded for question "${fact}"`);
  return words;
}

/** An answer in words, for summaries. */
export function answerWords(fact: Fact, value: unknown): string {
  if (value === '?') return t('question.saidUnknown');
  const options = question(fact).options;
  if (takesMany(fact)) return (value as string[]).map((o) => options[o]?.label ?? o).join('; ') || t('question.noneChosen');
  return options[value as string]?.label ?? String(value);
}
