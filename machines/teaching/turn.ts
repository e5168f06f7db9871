// The facts to turn before a room: the few single changes of a case that say most about who holds what.
import { isTelling } from '#machines/decide/turning-facts.ts';
import type { Action, Facts, Party } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { type Drawable, type Pair, pairsOf } from './pair.ts';

export interface Turn extends Pick<Pair, 'change' | 'moved'> {
  /** The exchange with that one fact changed. */
  readonly facts: Facts;
}

const MOST = 3;

/**
 * The changes worth showing, the most telling first: one under which part of the room would be right, one of a fact that tells
 * something, one that moves most. Each is of another fact.
 * @param named who the room named for an action, in any order; empty where nobody counted
 */
export function turnsOf(
  tables: Readonly<Record<Action, Table>>,
  one: Drawable,
  named: (action: Action) => readonly (Party | 'nobody')[] = () => [],
): Turn[] {
  const worth = (pair: Pair): number => {
    const saidSo = pair.before.holder !== pair.after.holder && named(pair.action).includes(pair.after.holder ?? 'nobody');
    return (saidSo ? 100 : 0) + (isTelling(pair.change.fact) ? 50 : 0) + pair.moved.length;
  };
  const best = [...pairsOf(tables, one)].sort((a, b) => worth(b) - worth(a));
  const found: Pair[] = [];
  for (const pair of best) if (!found.some(({ change }) => change.fact === pair.change.fact)) found.push(pair);
  return found.slice(0, MOST).map(({ change, moved, second }) => ({ change, moved, facts: second }));
}
