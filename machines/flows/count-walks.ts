// How many walks a flow has: counted by summing, with answers that later questions cannot tell apart counted at once.

import type { Condition } from '#machines/facts/condition-sets.ts';
import { type Box, boxesOf, factsOf } from '#machines/facts/condition-sets.ts';
import { type Fact, type Nation, options, takesMany } from '#machines/facts/vocabulary.ts';
import { arisesWhen } from '#machines/facts/what-follows.ts';
import { asksOf, type Flow, type Page } from './flow.ts';
import { guards } from './guards.ts';

type Told = Readonly<Record<string, string>>;
const UNKNOWN = '?';

/** Does a condition hold of what this flow has been told? Questions of other flows are taken to be answered so that it does. */
function holdsOf(condition: Condition, told: Told, own: ReadonlySet<Fact>): boolean {
  return Object.entries(condition).every(([name, wanted]) => {
    const fact = name as Fact;
    if (!own.has(fact)) return true;
    const value = told[fact];
    if (value === UNKNOWN) return false;
    if (takesMany(fact)) {
      const { includes, excludes } = wanted as { includes?: readonly string[]; excludes?: readonly string[] };
      const chosen = (value ?? '').split(',');
      return (!includes || includes.some((o) => chosen.includes(o))) && !excludes?.some((o) => chosen.includes(o));
    }
    if (Array.isArray(wanted)) return value !== undefined && wanted.includes(value);
    return value === undefined || !(wanted as { not: readonly string[] }).not.includes(value);
  });
}

/** The answers to one question, grouped by what later questions can tell apart: one of each group, and how many it stands for. */
function groups(fact: Fact, read: readonly Condition[]): { readonly answer: string; readonly size: bigint }[] {
  const reading = read.filter((c) => fact in c);
  if (!takesMany(fact)) {
    const found = new Map<string, { answer: string; size: bigint }>();
    for (const option of options[fact]) {
      const key = reading.map((c) => holdsOf({ [fact]: c[fact] } as Condition, { [fact]: option }, new Set([fact]))).join();
      const group = found.get(key) ?? { answer: option, size: 0n };
      found.set(key, { ...group, size: group.size + 1n });
    }
    return [...found.values()];
  }
  const named = new Set(
    reading.flatMap((c) => [
      ...((c[fact] as { includes?: string[] }).includes ?? []),
      ...((c[fact] as { excludes?: string[] }).excludes ?? []),
    ]),
  );
  const told = options[fact].filter((o) => named.has(o));
  const free = BigInt(options[fact].length - told.length);
  return Array.from({ length: 2 ** told.length }, (_, n) => told.filter((__, i) => n & (1 << i)))
    .map((chosen) => ({ answer: chosen.join(','), size: 2n ** free - (chosen.length === 0 ? 1n : 0n) }))
    .filter((g) => g.size > 0n);
}

/**
 * The number of walks through a flow, "I do not know" included, when every other flow's questions let its own arise:
 * over every nation and none, or within one.
 */
export function countWalks(flow: Flow, nation?: Nation): bigint {
  const own = new Set(asksOf(flow));
  const pages = flow.pages as Readonly<Record<string, Page>>;
  const read: Condition[] = [
    ...asksOf(flow).flatMap((f) => [...(arisesWhen[f] ?? [])]),
    ...Object.values(pages).flatMap((p) => [...p.next, { when: p.when }].flatMap(({ when }) => (when ? [...guards[when]] : []))),
  ];
  const matters = new Set(read.flatMap(boxesOf).flatMap((box: Box) => factsOf(box)));
  const memo = new Map<string, bigint>();
  const any = (conditions: readonly Condition[], told: Told) => conditions.some((c) => holdsOf(c, told, own));

  function from(name: string, place: number, told: Told): bigint {
    if (name === 'done') return 1n;
    const page = pages[name] as Page;
    const key = JSON.stringify([name, place, Object.entries(told).sort()]);
    const before = memo.get(key);
    if (before !== undefined) return before;
    const fact = page.asks[place];
    let count: bigint;
    if (fact === undefined) {
      const next = page.next.find(({ when }) => !when || any(guards[when], told));
      count = next ? from(next.to, 0, told) : 0n;
    } else if (
      (page.when && !any(guards[page.when], told)) ||
      told[fact] !== undefined ||
      !(arisesWhen[fact] === undefined || any(arisesWhen[fact] ?? [], told))
    ) {
      count = from(name, place + 1, told);
    } else {
      const remember = (answer: string): Told => (matters.has(fact) ? { ...told, [fact]: answer } : told);
      count = groups(fact, read).reduce(
        (sum, { answer, size }) => sum + size * from(name, place + 1, remember(answer)),
        from(name, place + 1, remember(UNKNOWN)),
      );
    }
    memo.set(key, count);
    return count;
  }
  return from(flow.initial, 0, nation ? { nation } : {});
}
