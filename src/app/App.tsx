import { Component, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { primaryButton } from '#src/ui/controls.ts';
import { Layout } from '#src/ui/frame/Layout.tsx';
import { page, stack } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { here, looksPacked, onMove, unfold } from './location.ts';
import { prepare, type Screen } from './routes.ts';

/** The whole app: a pure function of the address. The page shown stays until the next one is ready. */
export function App({ first, started }: { readonly first: Screen; readonly started?: () => Promise<void> }) {
  const [screen, setScreen] = useState(first);
  const [failed, setFailed] = useState(false);
  const shown = useRef(first);

  useEffect(() => {
    let wanted = shown.current.place;
    const follow = () => {
      const place = here();
      if (place === wanted) return;
      wanted = place;
      if (place.language !== first.place.language) {
        window.location.reload();
        return;
      }
      const ready = looksPacked(place.answers) ? unfold().then((moved) => (moved ? null : prepare(place))) : prepare(place);
      ready.then(
        (next) => {
          if (place !== wanted || !next) return;
          shown.current = next;
          // At once, so that the page stands in the frame that follows the answer.
          flushSync(() => {
            setFailed(false);
            setScreen(next);
          });
        },
        () => {
          if (place !== wanted) return;
          setFailed(true);
          // A piece that was kept spoilt, or went with an older edition: the guard clears what was kept and tries again, once.
          window.dispatchEvent(new Event('app:stuck'));
        },
      );
    };
    follow();
    const stop = onMove(follow);
    return () => {
      wanted = shown.current.place;
      stop();
    };
  }, [first]);

  useEffect(() => void started?.(), [started]);

  const shownPath = useRef(first.place.path);
  useEffect(() => {
    const heading = document.querySelector('h1');
    if (heading?.textContent) document.title = `${heading.textContent} – ${t('product.name')}`;
    if (shownPath.current === screen.place.path) return;
    shownPath.current = screen.place.path;
    window.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }, [screen]);

  return (
    <Layout place={screen.place} section={screen.section}>
      <Boundary key={screen.place.path}>{failed ? <Trouble /> : screen.body}</Boundary>
    </Layout>
  );
}

function Trouble() {
  return (
    <div className={`${page} ${stack} items-start`}>
      <h1 tabIndex={-1}>{t('error.title')}</h1>
      <p>{t('error.text')}</p>
      <button type="button" className={primaryButton} onClick={() => window.location.reload()}>
        {t('error.reload')}
      </button>
    </div>
  );
}

class Boundary extends Component<{ readonly children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    return this.state.broken ? <Trouble /> : this.props.children;
  }
}
