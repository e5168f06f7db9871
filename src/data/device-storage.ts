// What is kept on this device, and what becomes of it where storage is blocked, full or spoilt: never more than what was kept.
import { useSyncExternalStore } from 'react';

export type Trouble = 'blocked' | 'full' | 'corrupt';
export interface KeptNow<T> {
  readonly value: T | undefined;
  /** Why what is shown now may not be there next time. */
  readonly trouble: Trouble | null;
}
export interface Keeper<T> {
  readonly get: () => KeptNow<T>;
  /** Keeps a value; without storage it lives as long as the page does. */
  readonly put: (value: T) => void;
  readonly clear: () => void;
  readonly subscribe: (tell: () => void) => () => void;
}

let onDevice = true;
/** From here on nothing is read from the device or kept on it: somebody else keeps what there is to keep. */
export function keepNothingHere(): void {
  onDevice = false;
}

/** Where spoilt text is put aside, so that it is not lost: the first such name that is free. */
export const asideKey = (key: string, n: number): string => `${key}.set-aside${n === 0 ? '' : `-${n}`}`;
const MOST_ASIDE = 5;

/**
 * One thing kept under one key of local storage.
 * @param key the name in storage
 * @param fits tells whether what was read is of the right shape; anything else is set aside under another name
 * @param asNow what was kept long ago, in the names of today
 */
export function keeper<T>(key: string, fits: (value: unknown) => value is T, asNow: (value: T) => T = (value) => value): Keeper<T> {
  const listeners = new Set<() => void>();
  let now: KeptNow<T> | undefined;
  const tell = (next: KeptNow<T>) => {
    now = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => {
      if (!now) now = typeof window === 'undefined' || !onDevice ? { value: undefined, trouble: null } : read(key, fits, asNow);
      return now;
    },
    put: (value) => {
      const spoilt = now?.trouble === 'corrupt' ? 'corrupt' : null;
      tell({ value, trouble: write(key, JSON.stringify(value)) ?? spoilt });
    },
    clear: () => {
      try {
        if (onDevice) window.localStorage.removeItem(key);
      } catch {
        // Nothing was kept, so nothing is left behind.
      }
      tell({ value: undefined, trouble: null });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read<T>(key: string, fits: (value: unknown) => value is T, asNow: (value: T) => T): KeptNow<T> {
  let text: string | null;
  try {
    text = window.localStorage.getItem(key);
  } catch {
    return { value: undefined, trouble: 'blocked' };
  }
  if (text === null) return { value: undefined, trouble: null };
  try {
    const value: unknown = JSON.parse(text);
    if (fits(value)) return { value: asNow(value), trouble: null };
  } catch {
    // Not even JSON: set aside below.
  }
  setAside(key, text);
  return { value: undefined, trouble: 'corrupt' };
}

function write(key: string, text: string): Trouble | null {
  if (!onDevice) return null;
  try {
    window.localStorage.setItem(key, text);
    return null;
  } catch {
    try {
      window.localStorage.getItem(key);
      return 'full';
    } catch {
      return 'blocked';
    }
  }
}

function setAside(key: string, text: string): void {
  try {
    let n = 0;
    while (n < MOST_ASIDE - 1 && window.localStorage.getItem(asideKey(key, n)) !== null) n++;
    window.localStorage.setItem(asideKey(key, n), text);
    window.localStorage.removeItem(key);
  } catch {
    // No room to set it aside: it stays where it is until something new is kept.
  }
}

const nothing: KeptNow<never> = { value: undefined, trouble: null };
export function useKept<T>(kept: Keeper<T>): KeptNow<T> {
  return useSyncExternalStore(kept.subscribe, kept.get, () => nothing as KeptNow<T>);
}
