// A letter to a committee or a group, as blocks in reading order.
export type Block =
  | { readonly kind: 'banner' | 'paragraph' | 'quiet'; readonly text: string }
  | { readonly kind: 'list'; readonly lead: string; readonly items: readonly string[] };

/** `Id` names the letter, and the file that it is saved as. */
export interface Letter<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A letter as plain text. */
export const letterText = (letter: Letter): string =>
  letter.blocks
    .map((block) => (block.kind === 'list' ? [block.lead, ...block.items.map((i) => `- ${i}`)].join('\n') : block.text))
    .join('\n\n');
