import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { takeEarly } from './early.ts';
import { fitFrame } from './framed.ts';
import { keepOffline } from './offline.ts';
import { embedded, here } from './place.ts';
import { prepare } from './routes.ts';
import { setUpWords } from './words.ts';
import './styles.css';

const root = document.getElementById('root') as HTMLElement;
const place = here();
document.documentElement.lang = place.language;
if (embedded) fitFrame();
await setUpWords(place.language);
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
