// The questions that exist are those that have been written: every id of the vocabulary comes from these words.
import type further from './further.json';
import type opening from './opening.json';

export type WordedQuestions = typeof opening & typeof further;
