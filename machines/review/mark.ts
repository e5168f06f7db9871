// A short mark of what was rated: it changes where a word, a claim or a holder of it does. It tells a slip, not a forgery.

/** Eight letters or digits that stand for a value of JSON. */
export function markOf(value: unknown): string {
  const text = JSON.stringify(value);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  const mixed = (one: number, other: number) =>
    (Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)) >>> 0;
  return (mixed(a, b).toString(36) + mixed(b, a).toString(36).padStart(7, '0')).slice(-8).padStart(8, '0');
}
