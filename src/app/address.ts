// The address is the state: one exchange, written into the fragment and read back with every strange part dropped and named.
import { readFacts } from '#machines/facts/read-facts.ts';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Side, sides } from '#machines/facts/sides.ts';
import { type Answers, facts as allFacts, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';

/** What an address says besides the page. */
export interface Exchange {
  readonly answers: Answers;
  readonly shared?: Shared;
}
/** Only on a link that somebody shared: the edition it was made under, what it showed, and which side sent it. They decide nothing. */
export interface Shared {
  readonly edition: string;
  readonly shown: readonly string[];
  readonly by?: Side;
}
/** A part of an address that was left out, for a plain message. */
export interface Dropped {
  readonly kind: 'unknownFact' | 'unknownOption' | 'repeated' | 'contradiction' | 'unreadable' | 'tooMany';
  readonly part: string;
}
export interface AddressRead {
  readonly exchange: Exchange;
  readonly dropped: readonly Dropped[];
}

/** `seat` is a setting of the device and never part of an address. */
const inAddress = (fact: Fact): boolean => fact !== 'seat';
const MOST_PARTS = 120;

/** Writes answers in the vocabulary's own order, so that one exchange has one address. */
export function writeAnswers(exchange: Exchange): string {
  const parts = allFacts.filter(inAddress).flatMap((fact) => {
    const value = exchange.answers[fact];
    if (value === undefined) return [];
    if (value === SAID_UNKNOWN) return [`${fact}=${SAID_UNKNOWN}`];
    if (!takesMany(fact)) return [`${fact}=${value as string}`];
    const chosen = options[fact].filter((option) => (value as readonly string[]).includes(option));
    return [`${fact}=${chosen.join(',')}`];
  });
  const { shared } = exchange;
  if (shared) parts.push(`edition=${shared.edition}`, ...(shared.by ? [`by=${shared.by}`] : []), `shown=${shared.shown.join(',')}`);
  return parts.join('&');
}

const clean = (text: string): string => {
  const shown = [...text].filter((c) => c >= ' ' && c !== '\u007f').join('');
  return shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
};

/**
 * Reads the fragment of an address. Never throws: whatever is unknown, repeated, hostile or contradictory is dropped and named.
 * @param text the fragment without its `#`
 */
export function readAnswers(text: string): AddressRead {
  const dropped: Dropped[] = [];
  const answers: Record<string, unknown> = {};
  const seen = new Set<string>();
  let edition: string | undefined;
  let by: Side | undefined;
  let shown: string[] | undefined;
  const parts = text.split('&').filter(Boolean);
  if (parts.length > MOST_PARTS) dropped.push({ kind: 'tooMany', part: String(parts.length) });
  for (const part of parts.slice(0, MOST_PARTS)) {
    const at = part.indexOf('=');
    const decoded = decode(at < 0 ? part : part.slice(0, at));
    const value = decode(at < 0 ? '' : part.slice(at + 1));
    if (decoded === null || value === null || at < 0) {
      dropped.push({ kind: 'unreadable', part: clean(part) });
      continue;
    }
    if (seen.has(decoded)) {
      dropped.push({ kind: 'repeated', part: clean(decoded) });
      delete answers[decoded];
      continue;
    }
    seen.add(decoded);
    if (decoded === 'edition' && /^[\w.-]{1,20}$/.test(value)) edition = value;
    else if (decoded === 'by' && sides.some((side) => side === value)) by = value as Side;
    else if (decoded === 'shown' && /^[\w.,]{0,2000}$/.test(value)) shown = value.split(',').filter(Boolean);
    else if (value === SAID_UNKNOWN && (allFacts as string[]).includes(decoded) && inAddress(decoded as Fact))
      answers[decoded] = SAID_UNKNOWN;
    else if (decoded === 'seat') dropped.push({ kind: 'unknownFact', part: 'seat' });
    else {
      const many = (allFacts as string[]).includes(decoded) && takesMany(decoded as Fact);
      const { facts, problems } = readFacts({ [decoded]: many ? value.split(',').filter(Boolean) : value });
      Object.assign(answers, facts);
      for (const problem of problems)
        dropped.push({
          kind: problem.kind === 'unknownFact' ? 'unknownFact' : problem.kind === 'repeated' ? 'repeated' : 'unknownOption',
          part: clean(problem.option === undefined ? problem.fact : `${decoded}=${problem.option}`),
        });
    }
  }
  return {
    exchange: {
      answers: withoutContradictions(answers as Answers, dropped),
      ...(edition ? { shared: { edition, shown: shown ?? [], ...(by ? { by } : {}) } } : {}),
    },
    dropped,
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The later of two facts that contradict each other is dropped, and named. */
function withoutContradictions(answers: Answers, dropped: Dropped[]): Answers {
  const kept: Answers = { ...answers };
  for (let tries = 0; tries < 5; tries++) {
    const known = Object.fromEntries(Object.entries(kept).filter(([, v]) => v !== SAID_UNKNOWN)) as Facts;
    const clash = readFacts(known).problems.find((p) => p.kind === 'contradiction');
    if (!clash) return kept;
    const [, later] = clash.fact.split(', ') as [Fact, Fact];
    dropped.push({ kind: 'contradiction', part: clash.fact });
    delete kept[later];
  }
  return kept;
}
