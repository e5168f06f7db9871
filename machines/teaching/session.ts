// A session planned in one press: how long, for whom, in which nation. It picks the cases, says why each, and its minutes add up.
import type { Nation } from '#machines/facts/vocabulary.ts';
import type { Case } from './case.ts';
import { forDiscussion } from './score.ts';

export const lengths = [10, 30, 60] as const;
export const audiences = ['gps', 'consultants', 'both'] as const;
export type Length = (typeof lengths)[number];
export type Audience = (typeof audiences)[number];
export interface Wanted {
  readonly minutes: Length;
  readonly audience: Audience;
  readonly nation: Nation;
}
/** Why a case was picked, the most telling first. */
export type Reason = 'ownMoment' | 'otherMoment' | 'urgent' | 'anotherAsker' | 'discussion' | 'newSteps';
export interface Picked {
  readonly id: string;
  readonly why: readonly Reason[];
}
export type PartKind = 'opening' | 'case' | 'pairs' | 'write' | 'debrief';
export interface Part {
  readonly kind: PartKind;
  readonly minutes: number;
  /** The case of a part that is one. */
  readonly id?: string;
}
/** What is read of a case to pick it. */
export type Pickable = Pick<Case, 'id' | 'nation' | 'seat' | 'facts' | 'asks' | 'expected'>;

const shapes = {
  10: { cases: 1, opening: 0, pairs: 0, write: 0, debrief: 2 },
  30: { cases: 2, opening: 3, pairs: 0, write: 4, debrief: 3 },
  60: { cases: 4, opening: 5, pairs: 5, write: 5, debrief: 5 },
} as const satisfies Record<Length, Readonly<Record<'cases' | Exclude<PartKind, 'case'>, number>>>;
/** A case that is read, voted on, revealed and turned takes no less. */
const LEAST_A_CASE = 4;

/** Whose moment each case is to be: mostly that of those in the room, the last one the other side's; in turn where both are there. */
function seatAt(n: number, { minutes, audience }: Wanted): Case['seat'] {
  const [own, other] = audience === 'consultants' ? (['specialist', 'requester'] as const) : (['requester', 'specialist'] as const);
  if (audience === 'both') return n % 2 === 0 ? own : other;
  const { cases } = shapes[minutes];
  return cases > 1 && n === cases - 1 ? other : own;
}

const doctors: readonly unknown[] = ['gp', 'gpTrainee', 'locum'];
const traits: Readonly<Record<'urgent' | 'anotherAsker' | 'discussion', (one: Pickable) => boolean>> = {
  urgent: (one) => one.facts.urgency !== 'routine',
  anotherAsker: (one) => !doctors.includes(one.facts.requesterRole),
  discussion: (one) => Object.values(one.expected).some((row) => row && forDiscussion(row)),
};

/** What a case would bring that those before it have not. */
function bringsTo(before: readonly Pickable[], one: Pickable): Reason[] {
  const asked = new Set(before.flatMap(({ asks }) => asks));
  const some = (Object.keys(traits) as (keyof typeof traits)[]).filter((name) => traits[name](one) && !before.some(traits[name]));
  return [...some, ...(before.length > 0 && one.asks.some((action) => !asked.has(action)) ? (['newSteps'] as const) : [])];
}

function worth(before: readonly Pickable[], one: Pickable): number {
  const asked = new Set(before.flatMap(({ asks }) => asks));
  return 2 * bringsTo(before, one).length + one.asks.filter((action) => !asked.has(action)).length / one.asks.length;
}

/**
 * Picks cases of the nation, each for what it adds to those before it.
 * @param draw any number: another one begins with another case
 */
export function pickCases(wanted: Wanted, cases: readonly Pickable[], draw = 0): Picked[] {
  const picked: Pickable[] = [];
  for (let n = 0; n < shapes[wanted.minutes].cases; n++) {
    const left = cases.filter((one) => one.nation === wanted.nation && !picked.includes(one));
    const suited = left.filter((one) => one.seat === seatAt(n, wanted));
    const best = [...(suited.length > 0 ? suited : left)].sort((a, b) => worth(picked, b) - worth(picked, a));
    const next = best[n === 0 ? draw % Math.max(1, best.length) : 0];
    if (next) picked.push(next);
  }
  return whyEach(wanted, picked);
}

/** The same cases, whoever picked them, each with why it is there. */
export function whyEach({ audience }: Pick<Wanted, 'audience'>, picked: readonly Pickable[]): Picked[] {
  const own: Reason = 'ownMoment';
  return picked.map((one, n) => {
    const theirs = audience !== 'both' && (audience === 'gps') !== (one.seat === 'requester');
    return { id: one.id, why: [theirs ? 'otherMoment' : own, ...bringsTo(picked.slice(0, n), one)] };
  });
}

/** The most cases that a session of this length holds. */
export const mostCases = (minutes: Length): number => {
  const { opening, pairs, write, debrief } = shapes[minutes];
  return Math.floor((minutes - opening - pairs - write - debrief) / LEAST_A_CASE);
};

/** The parts of a session with these cases. Their minutes are those of the session, exactly; what cannot be shared out is for the debrief. */
export function partsOf(minutes: Length, ids: readonly string[]): Part[] {
  const { opening, pairs, write, debrief } = shapes[minutes];
  const shown = ids.slice(0, mostCases(minutes));
  const left = minutes - opening - pairs - write - debrief;
  const each = shown.length === 0 ? 0 : Math.floor(left / shown.length);
  const parts: Part[] = [
    { kind: 'opening', minutes: opening },
    ...shown.map((id): Part => ({ kind: 'case', minutes: each, id })),
    { kind: 'pairs', minutes: pairs },
    { kind: 'write', minutes: write },
    { kind: 'debrief', minutes: debrief + left - each * shown.length },
  ];
  return parts.filter((part) => part.minutes > 0);
}
