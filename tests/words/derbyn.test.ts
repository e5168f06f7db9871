// Welsh "derbyn" is both "receive" and "accept", and the whole tool rests on the difference: it stands for "accept" alone.
import { expect, test } from 'vitest';
import { textsOf, wordFiles } from './texts.ts';

const read = (language: string, file: string): Map<string, string> => new Map(textsOf(language, file));

const count = (text: string, sign: RegExp): number => [...text.matchAll(sign)].length;
const derbyn = /\b(?:d|dd|n)erb[yi]n/gi;
const accepts = /accept|admi(?:t|ssion)|\b(?:take|took|taken|takes|taking)\b[^.]*?\b(?:on|back)\b/gi;
const receives = /\b(?:receiv|receipt|arriv|comes? in\b|reach)/gi;
/** What people may look for in Welsh, which no English key answers to: "accept the referral", "admit to hospital", "receptionist". */
const searched = /^phrases\..*/;

/** Does the Welsh say "derbyn" where the English does not accept, or once more than it accepts where it also receives? */
function confused(english: string, welsh: string): boolean {
  const [said, meant] = [count(welsh, derbyn), count(english, accepts)];
  return said > 0 && (meant === 0 || (said > meant && count(english, receives) > 0));
}

test('derbyn stands only where the English accepts or admits', () => {
  const wrong = wordFiles('cy').flatMap((file) => {
    const english = read('en', file);
    return [...read('cy', file)]
      .filter(([key]) => !(file === 'search.json' && searched.test(key)))
      .filter(([key, welsh]) => confused(english.get(key) ?? '', welsh))
      .map(([key, welsh]) => `${file} ${key}: ${english.get(key)} | ${welsh}`);
  });
  expect(wrong).toEqual([]);
});
test('derbyn for what only came is noticed', () => {
  expect(confused('The clock runs from receipt of the referral.', "O dderbyn yr atgyfeiriad y mae'r cloc yn rhedeg.")).toBe(true);
  expect(confused('Received, and accepted.', "Wedi'i dderbyn, ac wedi'i dderbyn.")).toBe(true);
  expect(confused('Nobody has taken it on.', "Nid oes neb wedi'i dderbyn.")).toBe(false);
});
