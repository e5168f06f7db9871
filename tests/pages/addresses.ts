// Addresses that people, programs and attackers might send: valid, mutated and hostile. The same seed gives the same addresses.
import fc from 'fast-check';
import { flowIds } from '#machines/flows/registry.ts';
import { writeAnswers } from '#src/app/address.ts';
import { completeExchange, partialExchange } from '../coherent.ts';

const scraps = [
  'stage=replied~stage=returned~~',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__=polluted',
  'constructor=prototype',
  '%',
  '%E0%A4%A',
  '%00',
  '..%2f..%2fetc%2fpasswd',
  '../../..',
  '{{7*7}}',
  '$t(ui:nav.home)',
  '$&',
  '\u202e\u0000',
  '=',
  '&&&',
  'nation=england&nation=wales',
  'replyAsks=test,test,,',
  'shown=a.b.c,__proto__',
  'edition=1999-01',
  'seat=specialist',
  'stage=?',
  'x'.repeat(5000),
  'a=b&'.repeat(400),
];
const scrap = fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 30 }));

const part = fc.constantFrom(
  ...flowIds,
  'who',
  'stage',
  'drug',
  'verdict',
  'map',
  'answering',
  'compare',
  'constructor',
  'toString',
  '__proto__',
  '%2e%2e',
  'cy',
  'embed',
  '',
);
const path = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('/', '/about', '/check/opening/who', '/check/medicines/drug', '/cy/check', '/embed/check', '/tables'),
  },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('check', 'sources', 'tables'), part, part).map((parts) => `/${parts.join('/')}`) },
  { weight: 2, arbitrary: scrap.map((text) => `/${text}`) },
);
/** The dearest to draw: one in fifty. */
const dearest = fc.constantFrom('/verdict', '/verdict/', '/verdict', '/sources', '/agreement');
// Exchanges are dear to generate: some are made, and every address starts from one of them.
const valid = fc.constantFrom(
  ...fc.sample(fc.oneof(completeExchange, partialExchange), { numRuns: 150, seed: 7 }).map((answers) => writeAnswers({ answers })),
);
const mutated = fc.tuple(valid, fc.nat(), fc.nat(4), scrap).map(([text, at, how, piece]) => {
  const n = at % (text.length + 1);
  if (how === 0) return text.slice(0, n);
  if (how === 1) return text.slice(0, n) + piece + text.slice(n);
  if (how === 2) return `${text}&${piece}`;
  if (how === 3) return text.replace(/=/g, (sign) => (at % 3 === 0 ? '' : sign));
  return text.split('&').reverse().join('&');
});

export interface Address {
  readonly pathname: string;
  readonly hash: string;
}
const address: fc.Arbitrary<Address> = fc
  .tuple(
    fc.oneof({ weight: 49, arbitrary: path }, { weight: 1, arbitrary: dearest }),
    fc.oneof({ weight: 2, arbitrary: valid }, { weight: 2, arbitrary: mutated }, { weight: 1, arbitrary: scrap }),
  )
  .map(([pathname, hash]) => ({ pathname, hash: `#${hash}` }));

export const addresses = (count: number, seed: number): Address[] => fc.sample(address, { numRuns: count, seed });
