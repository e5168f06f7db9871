// Minimal pairs: two exchanges one hinge apart, drawn from a written case by a number that a link carries.

import { decide } from '#machines/decide/decide.ts';
import { changed, type Hinge, hinges } from '#machines/decide/hinges.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import type { Outcome, Table } from '#machines/rules/rule.ts';
import type { Case } from './case.ts';

type Tables = Readonly<Record<Action, Table>>;
/** What a pair is drawn from: a written case, or an exchange that somebody built. */
export type Drawable = Pick<Case, 'id' | 'facts' | 'asks'>;

export interface Pair {
  readonly case: string;
  /** The action that is asked about. */
  readonly action: Action;
  readonly change: Pick<Hinge, 'fact' | 'option' | 'change'>;
  readonly first: Facts;
  readonly second: Facts;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Every asked action whose holder moves, the one asked about among them. */
  readonly moved: readonly Action[];
}

const outcomeOf = (table: Table, facts: Facts): Outcome | null => {
  const decision = decide(table.rules, facts);
  return decision.status === 'settled' ? decision.outcome : null;
};

const offered = new WeakMap<Drawable, { readonly tables: Tables; readonly pairs: readonly Pair[] }>();

/** Every pair that a case offers: each asked action, each single fact that moves it, where the facts can occur together. */
export function pairsOf(tables: Tables, one: Drawable): readonly Pair[] {
  const before = offered.get(one);
  if (before?.tables === tables) return before.pairs;
  const pairs = work(tables, one);
  offered.set(one, { tables, pairs });
  return pairs;
}

function work(tables: Tables, one: Drawable): Pair[] {
  const first = arisingOnly(one.facts);
  return one.asks.flatMap((action) =>
    hinges(tables[action].rules, first).flatMap((hinge): Pair[] => {
      const second = arisingOnly(changed(first, hinge));
      if (cohere(second).contradictions.length > 0 || second[hinge.fact] === undefined) return [];
      const [before, after] = [outcomeOf(tables[action], first), outcomeOf(tables[action], second)];
      if (!before || !after || before.holder === after.holder) return [];
      const moved = one.asks.filter((other) => {
        const [was, is] = [outcomeOf(tables[other], first), outcomeOf(tables[other], second)];
        return was !== null && is !== null && was.holder !== is.holder;
      });
      const change = { fact: hinge.fact, option: hinge.option, change: hinge.change };
      return [{ case: one.id, action, change, first, second, before, after, moved }];
    }),
  );
}

/** The pair that a number draws from a case: the same number, the same pair. Null where no single fact moves anything. */
export function pairFrom(tables: Tables, one: Drawable, seed: number): Pair | null {
  const all = pairsOf(tables, one);
  return all[mixed(seed) % Math.max(1, all.length)] ?? null;
}

/** Neighbouring numbers draw different pairs. */
function mixed(seed: number): number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
  return (state ^ (state >>> 16)) >>> 0;
}
