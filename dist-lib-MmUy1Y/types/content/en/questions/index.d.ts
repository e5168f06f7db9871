import type further from './further.json';
import type opening from './opening.json';
export type WordedQuestions = typeof opening & typeof further;
