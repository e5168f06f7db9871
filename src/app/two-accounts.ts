// Two accounts in one address: the answers of each, with a sign between them that no answer contains.
export const BETWEEN = '~';

export const joined = (first: string, second: string): string => `${first}${BETWEEN}${second}`;

/** The two halves; the second is empty where there is only one account. */
export function parted(text: string): [string, string] {
  const at = text.indexOf(BETWEEN);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + BETWEEN.length)];
}
