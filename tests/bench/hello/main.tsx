// The floor: one word and one button, from the packages and the functions of them that the app uses.
import i18next from 'i18next';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parse } from 'regexparam';
import { matchRoute } from 'wouter';
import { initialTransition, setup, transition } from 'xstate';
import './styles.css';

const machine = setup({ types: {} as { events: { type: 'next' } } }).createMachine({
  initial: 'hello',
  states: { hello: { on: { next: 'again' } }, again: { on: { next: 'hello' } } },
});
const words = i18next.createInstance();
await words.init({ lng: 'en', resources: { en: { translation: { hello: 'Hello', again: 'Hello again', next: 'Next' } } } });

function Hello() {
  const [state, setState] = useState(() => initialTransition(machine)[0]);
  const [here] = matchRoute(parse, '/*', window.location.pathname);
  return (
    <main className="p-4">
      <h1 className="text-2xl">{here && words.t(String(state.value))}</h1>
      <button type="button" onClick={() => setState(transition(machine, state, { type: 'next' })[0])}>
        {words.t('next')}
      </button>
    </main>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Hello />
  </StrictMode>,
);
