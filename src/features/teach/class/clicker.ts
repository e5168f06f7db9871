// The keys of a class: of a clicker, and of a keyboard.
import { useEffect, useRef } from 'react';

export type Act = 'next' | 'back' | 'timer' | 'presenter' | 'turn' | 'blank' | 'leave';
/** As tools for presentations use them: clickers send arrows or page keys, "." for a blank screen and Escape. */
const keys: Readonly<Record<string, Act>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  Enter: 'next',
  ' ': 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  '.': 'blank',
  b: 'blank',
  Escape: 'leave',
  f: 'turn',
  t: 'timer',
  p: 'presenter',
};

/** Is there more of the screen below, or above? Then the arrow that goes there scrolls first, for whoever has made it big. */
function scrolls(key: string): boolean {
  const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
  const room = document.querySelector('.class-step')?.getBoundingClientRect();
  if (!room || scrollHeight <= clientHeight) return false;
  return key === 'ArrowDown' ? room.bottom > clientHeight + 1 : key === 'ArrowUp' && scrollTop > 0;
}

/** What a key of a clicker or a keyboard means. The fields take digits alone, so nothing else stops in them; a button with the focus is pressed. */
function actOf(event: KeyboardEvent): Act | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || scrolls(event.key)) return undefined;
  const presses = event.key === 'Enter' || event.key === ' ';
  const onControl = (event.target as HTMLElement).closest('a, button, summary') !== null;
  return presses && onControl ? undefined : keys[event.key];
}

/** Hears the keys while a class is on the screen. */
export function useClicker(act: (what: Act) => void): void {
  const now = useRef(act);
  now.current = act;
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const what = actOf(event);
      if (!what) return;
      now.current(what);
      event.preventDefault();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, []);
}
