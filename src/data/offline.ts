// Keeps the edition on the device, so that every page works without network, and says when a newer one is ready.
import { useSyncExternalStore } from 'react';
import { embedded, oneFile } from '#src/app/location.ts';

const listeners = new Set<() => void>();
let waiting: ServiceWorker | undefined;
let asked = false;
const tell = () => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

/** True once a newer edition stands ready on the device. */
export const useEditionReady = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => waiting !== undefined,
    () => false,
  );
export const useOffline = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => !navigator.onLine,
    () => false,
  );

/** Changes to the newer edition. The page loads again at the same address, and so with the same answers. */
export function takeNewEdition(): void {
  // Another tab may have taken it already: then this one only has to be drawn anew.
  if (waiting?.state !== 'installed') {
    window.location.reload();
    return;
  }
  asked = true;
  waiting.postMessage('use');
}

/** A worker's address may only be this one: the policy lets no other string become a script. */
function workerAddress(): string {
  const path = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = window as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string } };
  };
  return trustedTypes ? trustedTypes.createPolicy('worker', { createScriptURL: () => path }).createScriptURL(path) : path;
}

/** Registers the worker. Where the browser has none, or refuses, the site goes on as a site. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || oneFile || embedded || !('serviceWorker' in navigator)) return;
  void register().catch(() => {
    // Refused, as in some private windows: everything works but the next visit needs the network.
  });
}

const whenIdle = (then: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else setTimeout(then, 2000);
};

async function register(): Promise<void> {
  navigator.serviceWorker.addEventListener('controllerchange', () => asked && window.location.reload());
  const registration = await navigator.serviceWorker.register(workerAddress());
  const look = (worker: ServiceWorker | null) => {
    const ready = () => {
      if (worker?.state !== 'installed' || !navigator.serviceWorker.controller) return;
      waiting = worker;
      tell();
    };
    ready();
    worker?.addEventListener('statechange', ready);
  };
  look(registration.waiting);
  registration.addEventListener('updatefound', () => look(registration.installing));
  // A page that stays open for days still hears of a new edition.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  // What the check does not need is fetched once the page has nothing else to do.
  const { active } = await navigator.serviceWorker.ready;
  whenIdle(() => active?.postMessage('rest'));
}
