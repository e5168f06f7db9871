// The field's words that a text uses, each to be explained where it stands for the first time.
import { bundle } from './words.ts';

interface Term {
  /** The forms in which texts say it, with a bar between them: a language has as many as it needs. */
  readonly forms: string;
  readonly means: string;
}
/** A piece of a text: plain, or a word of the field with what it means. */
export interface Piece {
  /** Where it begins in the text. */
  readonly at: number;
  readonly text: string;
  readonly term?: string;
  readonly means?: string;
}

const glossary = (): Readonly<Record<string, Term>> => bundle<{ glossary?: Record<string, Term> }>('words')?.glossary ?? {};
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A form as a word of its own, whatever its first letter: not inside another word, nor before a plural's ending. */
const signOf = (forms: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d-])(?:${forms.split('|').map(escaped).join('|')})(?![\\p{L}\\d-])`, 'iu');

/**
 * Texts in the order in which they are read, each as pieces: a word of the field is marked where it comes first, and never again.
 * @param texts what a page says
 */
export function explained(texts: readonly string[]): ReadonlyMap<string, readonly Piece[]> {
  const left = new Map(Object.entries(glossary()).map(([id, { forms, means }]) => [id, { sign: signOf(forms), means }]));
  return new Map(
    texts.map((text) => {
      const found = [...left].flatMap(([id, { sign, means }]) => {
        const at = sign.exec(text);
        return at ? [{ id, means, start: at.index, end: at.index + at[0].length }] : [];
      });
      found.sort((a, b) => a.start - b.start);
      const pieces: Piece[] = [];
      let from = 0;
      for (const { id, means, start, end } of found) {
        if (start < from) continue;
        left.delete(id);
        pieces.push({ at: from, text: text.slice(from, start) }, { at: start, text: text.slice(start, end), term: id, means });
        from = end;
      }
      return [text, [...pieces, { at: from, text: text.slice(from) }].filter((piece) => piece.text !== '')] as const;
    }),
  );
}
