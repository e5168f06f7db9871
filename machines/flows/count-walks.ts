// How many walks a flow has: its chart is stepped through, and answers that later questions cannot tell apart are stepped once.

import { arisesWhen } from '#machines/facts/arises-when.ts';
import { boxesOf, type Condition, factsOf } from '#machines/facts/condition-sets.ts';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, type Nation, options, takesMany } from '#machines/facts/vocabulary.ts';
import { answer, begin, type ChartSnapshot, chartOf, type Reading, type Step } from './chart.ts';
import { asksOf, type Flow, type Page } from './flow.ts';
import { guards } from './guards.ts';

type Value = NonNullable<Answers[Fact]>;

/** Does a condition hold of what this flow has been told? Questions of other flows are taken to be answered so that it does. */
function holdsOf(condition: Condition, told: Answers, own: ReadonlySet<Fact>): boolean {
  return Object.entries(condition).every(([name, wanted]) => {
    const fact = name as Fact;
    if (!own.has(fact)) return true;
    const value = told[fact];
    if (value === SAID_UNKNOWN) return false;
    if (takesMany(fact)) {
      const { includes, excludes } = wanted as { includes?: readonly string[]; excludes?: readonly string[] };
      const chosen = (value ?? []) as readonly string[];
      return (!includes || includes.some((o) => chosen.includes(o))) && !excludes?.some((o) => chosen.includes(o));
    }
    if (Array.isArray(wanted)) return value !== undefined && wanted.includes(value);
    return value === undefined || !(wanted as { not: readonly string[] }).not.includes(value as string);
  });
}

interface Group {
  readonly value: Value;
  readonly size: bigint;
}

/** The answers to one question, grouped by what later questions can tell apart: one of each group, and how many it stands for. */
function groups(fact: Fact, read: readonly Condition[]): Group[] {
  const reading = read.filter((c) => fact in c);
  if (!takesMany(fact)) {
    const found = new Map<string, Group>();
    for (const option of options[fact]) {
      const key = reading.map((c) => holdsOf({ [fact]: c[fact] } as Condition, { [fact]: option }, new Set([fact]))).join();
      const group = found.get(key) ?? { value: option as Value, size: 0n };
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
    .map((chosen) => ({ value: chosen as unknown as Value, size: 2n ** free - (chosen.length === 0 ? 1n : 0n) }))
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
  const matters = new Set(read.flatMap(boxesOf).flatMap(factsOf));
  const any = (conditions: readonly Condition[], told: Answers) => conditions.some((c) => holdsOf(c, told, own));
  const reading: Reading = {
    holds: (guard, told) => any(guards[guard], told),
    stillAsks: (page, told) =>
      page.when && !any(guards[page.when], told)
        ? []
        : page.asks.filter((fact) => told[fact] === undefined && (arisesWhen[fact] === undefined || any(arisesWhen[fact] ?? [], told))),
  };
  const chart = chartOf(flow.id, [{ flow }], reading);
  const memo = new Map<string, bigint>();

  function from({ at, snapshot }: Pick<Step, 'at' | 'snapshot'>): bigint {
    if (!at) return 1n;
    const page = pages[at.page] as Page;
    const told: Answers = snapshot.context.answers;
    const fact = reading.stillAsks(page, told)[0] as Fact;
    const key = keyOf(at.page, page, snapshot);
    const before = memo.get(key);
    if (before !== undefined) return before;
    const count = groups(fact, read).reduce(
      (sum, { value, size }) => sum + size * from(answer(chart, snapshot, fact, value)),
      from(answer(chart, snapshot, fact, SAID_UNKNOWN)),
    );
    memo.set(key, count);
    return count;
  }
  const keyOf = (name: string, page: Page, { context }: ChartSnapshot): string =>
    JSON.stringify([
      name,
      Object.entries(context.answers as Answers)
        .filter(([fact]) => matters.has(fact as Fact) || page.asks.includes(fact as Fact))
        .map(([fact, value]) => [fact, matters.has(fact as Fact) ? value : ''])
        .sort(),
    ]);
  return from(begin(chart, nation ? { nation } : {}));
}
