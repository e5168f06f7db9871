// The address is the state: one exchange, written into the fragment and read back with every strange part dropped and named.
import { type Problem, readFacts } from '#machines/facts/read-facts.ts';
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

/** What reading has found so far. */
interface Found {
  readonly answers: Record<string, unknown>;
  readonly shared: { edition?: string; by?: Side; shown?: readonly string[] };
  readonly dropped: Dropped[];
}

/**
 * Reads the fragment of an address. Never throws: whatever is unknown, repeated, hostile or contradictory is dropped and named.
 * @param text the fragment without its `#`
 */
export function readAnswers(text: string): AddressRead {
  const found: Found = { answers: {}, shared: {}, dropped: [] };
  const parts = text.split('&').filter(Boolean);
  if (parts.length > MOST_PARTS) found.dropped.push({ kind: 'tooMany', part: String(parts.length) });
  const seen = new Set<string>();
  for (const part of parts.slice(0, MOST_PARTS)) readPart(part, seen, found);
  const { edition, shown = [], by } = found.shared;
  return {
    exchange: {
      answers: withoutContradictions(found.answers as Answers, found.dropped),
      ...(edition ? { shared: { edition, shown, ...(by ? { by } : {}) } } : {}),
    },
    dropped: found.dropped,
  };
}

function readPart(part: string, seen: Set<string>, { answers, shared, dropped }: Found): void {
  const at = part.indexOf('=');
  const name = at < 0 ? null : decode(part.slice(0, at));
  const value = at < 0 ? null : decode(part.slice(at + 1));
  if (name === null || value === null) {
    dropped.push({ kind: 'unreadable', part: clean(part) });
  } else if (seen.has(name)) {
    dropped.push({ kind: 'repeated', part: clean(name) });
    delete answers[name];
  } else {
    seen.add(name);
    const reads = asShared[name]?.(value);
    if (reads) Object.assign(shared, reads);
    else readAnswer(name, value, answers, dropped);
  }
}

/** What only a shared link says: how each part reads, or null where it cannot be that. */
const asShared: Readonly<Record<string, (value: string) => Found['shared'] | null>> = Object.assign(Object.create(null), {
  edition: (value: string) => (/^[\w.-]{1,20}$/.test(value) ? { edition: value } : null),
  by: (value: string) => (isSide(value) ? { by: value } : null),
  shown: (value: string) => (/^[\w.,]{0,2000}$/.test(value) ? { shown: value.split(',').filter(Boolean) } : null),
});
const isSide = (value: string): value is Side => sides.some((side) => side === value);
const isFact = (name: string): name is Fact => (allFacts as readonly string[]).includes(name);

function readAnswer(name: string, value: string, answers: Found['answers'], dropped: Dropped[]): void {
  if (isFact(name) && !inAddress(name)) {
    dropped.push({ kind: 'unknownFact', part: name });
  } else if (isFact(name) && value === SAID_UNKNOWN) {
    answers[name] = SAID_UNKNOWN;
  } else {
    const many = isFact(name) && takesMany(name);
    const { facts, problems } = readFacts({ [name]: many ? value.split(',').filter(Boolean) : value });
    Object.assign(answers, facts);
    dropped.push(...problems.map((problem) => droppedFor(problem, name)));
  }
}

const droppedFor = ({ kind, fact, option }: Problem, name: string): Dropped => ({
  kind: kind === 'unknownFact' || kind === 'repeated' ? kind : 'unknownOption',
  part: clean(option === undefined ? fact : `${name}=${option}`),
});

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
