import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { keepOffline } from '#src/data/offline.ts';
import { setUpWords } from '#src/words/words.ts';
import { App } from './App.tsx';
import { takeEarly } from './early-input.ts';
import { embedded, here, unfold } from './location.ts';
import { prepare } from './routes.ts';
import '#src/ui/theme.css';
import '#src/ui/styles.css';

/** Not awaited at the top level: the build may put this module in a piece that pages import. */
async function start(root: HTMLElement): Promise<void> {
  // Chromium 105, Firefox 121, Safari 15.4: before them a check breaks half-way, and the page as it was drawn at build time is better.
  if (!('hasOwn' in Object) || !CSS.supports('selector(:has(a))')) throw new Error('a browser that is too old');
  // Only a package for learning platforms has one, and it is made from the single file.
  if (import.meta.env.VITE_ONE_FILE === '1') await (await import('./platform/join.ts')).join();
  await unfold();
  const place = here();
  document.documentElement.lang = place.language;
  if (embedded) (await import('./framed.ts')).fitFrame();
  setUpWords(place.language);
  const first = await prepare(place);
  const app = (
    <StrictMode>
      <App first={first} started={takeEarly(root)} />
    </StrictMode>
  );
  // A page made at build time knows no answers: it becomes the app where there are none, and is drawn anew where there are.
  if (root.dataset.prerendered === place.path && !place.answers) hydrateRoot(root, app);
  else createRoot(root).render(app);
  keepOffline();
}

// The page's guard (`src/tools/build/start-guard.ts`) says so in words where the app cannot start.
window.dispatchEvent(new Event('app:began'));
start(document.getElementById('root') as HTMLElement).then(
  () => {
    window.dispatchEvent(new Event('app:started'));
    // What the guard would have said is not so, and may stand in another language than the page.
    document.getElementById('trouble')?.remove();
    document.getElementById('old-browser')?.remove();
  },
  (error: unknown) => {
    window.dispatchEvent(new Event('app:failed'));
    throw error;
  },
);
