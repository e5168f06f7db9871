// The side that a paper is written for: the seat's own, or the one chosen where the seat has none.
import { useState } from 'react';
import { type Side, sideOfTheSeat } from '#machines/facts/sides.ts';
import { useSeat } from './seat.ts';

export interface SideChoice {
  readonly side: Side | null;
  readonly choose: (side: Side) => void;
}

/** The seat's side until another is chosen; null where neither is known. */
export function useSide(): SideChoice {
  const seat = useSeat();
  const [chosen, choose] = useState<Side>();
  return { side: chosen ?? sideOfTheSeat(seat), choose };
}
