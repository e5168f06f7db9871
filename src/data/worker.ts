// The service worker: one whole edition on the device, served from there until a newer one is taken.
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Written in by the build: every file of the edition with its hash, without which nothing is kept, and the path that it is served under. */
declare const EDITION_FILES: { url: string; revision: string | null; integrity: string }[];
declare const EDITION_BASE: string;

const worker = self as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  skipWaiting(): Promise<void>;
  fetch: typeof fetch;
};

// What came spoilt once, under a name that never changes, may stand in the browser's own store for a year: then it is asked for anew.
const ask = worker.fetch.bind(worker);
worker.fetch = (input, init) =>
  ask(input, init).catch((error: unknown) => {
    if (!(input instanceof Request) || !input.integrity || input.cache === 'reload') throw error;
    return ask(new Request(input, { cache: 'reload' }));
  });

cleanupOutdatedCaches();
precacheAndRoute(EDITION_FILES, { cleanURLs: true });
// Any page is drawn by the app from the shell; files that are not pages go to the network.
registerRoute(new NavigationRoute(createHandlerBoundToURL(`${EDITION_BASE}shell.html`), { denylist: [/\.[a-z]{2,12}$/i] }));
clientsClaim();
worker.addEventListener('message', (event) => {
  if (event.data === 'use') void worker.skipWaiting();
});
