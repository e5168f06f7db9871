// A class under way: kept on this device, and told to the presenter's window beside it. Nothing leaves the machine.

import * as v from 'valibot';
import { type ClassNow, classUnderWay, type Timer } from '#machines/contracts/kept-on-device.ts';
import { keeper } from './device-storage.ts';

export type { ClassNow, Timer };

/** Is this a class that can be gone on with? */
export const isClass = (value: unknown): value is ClassNow => v.is(classUnderWay, value);

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
