// A class under way: kept on this device, and told to the presenter's window beside it. Nothing leaves the machine.

import { actions } from '#machines/facts/vocabulary.ts';
import { type ClassKept, classSteps } from '#machines/teaching/class-session.ts';
import { keeper } from './device-storage.ts';

/** A stopwatch: how long it ran before, and since when it has been running. Milliseconds. */
export interface Timer {
  readonly ran: number;
  readonly since: number | null;
}
export interface ClassNow {
  readonly version: 1;
  readonly at: ClassKept;
  readonly timer: Timer;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isCase = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  Array.isArray(value.asks) &&
  value.asks.every((ask) => (actions as readonly unknown[]).includes(ask));
const isTally = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isCount);

/** Is this a class that can be gone on with? */
export function isClass(value: unknown): value is ClassNow {
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.at) || !isRecord(value.timer)) return false;
  const { at, timer } = value;
  return (
    (classSteps as readonly unknown[]).includes(at.step) &&
    Array.isArray(at.cases) &&
    at.cases.length > 0 &&
    at.cases.every(isCase) &&
    isCount(at.caseAt) &&
    isCount(at.askAt) &&
    at.cases[at.caseAt as number] !== undefined &&
    isRecord(at.tallies) &&
    Object.values(at.tallies).every(isTally) &&
    typeof timer.ran === 'number' &&
    (timer.since === null || typeof timer.since === 'number')
  );
}

export const classKeeper = keeper('teach.class', isClass);

/** What the two windows say to each other. */
export type ClassMessage = { readonly kind: 'now'; readonly now: ClassNow } | { readonly kind: 'hello' | 'next' | 'back' | 'timer' };

/** Opens the channel between the two windows; where the browser has none, messages go nowhere. */
export function classChannel(hear: (message: ClassMessage) => void): { say: (message: ClassMessage) => void; close: () => void } {
  if (typeof BroadcastChannel === 'undefined') return { say: () => {}, close: () => {} };
  const channel = new BroadcastChannel('teach.class');
  channel.onmessage = (event: MessageEvent<ClassMessage>) => hear(event.data);
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Elapsed whole seconds at a moment. */
export const secondsOf = (timer: Timer, moment: number): number =>
  Math.max(0, Math.floor((timer.ran + (timer.since === null ? 0 : moment - timer.since)) / 1000));
/** `4:07`. */
export const clockWords = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
export const toggled = (timer: Timer, moment: number): Timer =>
  timer.since === null ? { ...timer, since: moment } : { ran: timer.ran + moment - timer.since, since: null };
