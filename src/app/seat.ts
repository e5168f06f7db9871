// Who is using the tool: a setting of this tab, never in a link, never changing an allocation.
import { useSyncExternalStore } from 'react';
import type { Seat } from '#machines/facts/sides.ts';
import { options } from '#machines/facts/vocabulary.ts';

const KEY = 'seat';
const listeners = new Set<() => void>();
let current: Seat | undefined;
let read = false;

function get(): Seat | undefined {
  if (!read && typeof window !== 'undefined') {
    read = true;
    try {
      const kept = window.sessionStorage.getItem(KEY);
      current = options.seat.find((seat) => seat === kept);
    } catch {
      // Storage is blocked: the seat lives as long as the page does.
    }
  }
  return current;
}

export function setSeat(seat: Seat): void {
  read = true;
  current = seat;
  try {
    window.sessionStorage.setItem(KEY, seat);
  } catch {
    // Storage is blocked: the seat lives as long as the page does.
  }
  for (const tell of listeners) tell();
}

export const useSeat = (): Seat | undefined =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    get,
    () => undefined,
  );
