// Runs in the page that is measured, before anything else does.
(() => {
  const told = { painted: undefined };
  let selector = 'h1';
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });

  /** When the first element of this kind stood on the screen. */
  told.firstShown = (wanted) => {
    selector = wanted;
    let present;
    let shown;
    let contentful;
    const tell = () => {
      if (present === undefined || contentful === undefined) return;
      // There before the first paint: painted by it. Otherwise: by the frame that followed it.
      if (present <= contentful) told.painted = contentful;
      else if (shown !== undefined) told.painted = Math.max(shown, contentful);
    };
    const look = () => {
      if (present !== undefined || !document.querySelector(selector)) return;
      present = performance.now();
      afterPaint((time) => {
        shown = time;
        tell();
      });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      contentful = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? contentful;
      tell();
    }).observe({ type: 'paint', buffered: true });
  };

  /** From the next click until a heading has changed and been painted: milliseconds, and the frame in which it was. */
  told.nextHeading = (heading) => {
    const textOf = () => document.querySelector(heading)?.textContent;
    const before = textOf();
    told.answer = new Promise((done) => {
      addEventListener(
        'click',
        (click) => {
          let frames = 0;
          let changed;
          const count = () => {
            if (changed !== undefined) return;
            frames++;
            requestAnimationFrame(count);
          };
          requestAnimationFrame(count);
          const observer = new MutationObserver(() => {
            const now = textOf();
            if (!now || now === before || changed !== undefined) return;
            changed = performance.now();
            observer.disconnect();
            const frame = frames + 1;
            afterPaint((time) => done({ changed: changed - click.timeStamp, painted: time - click.timeStamp, frame }));
          });
          observer.observe(document, { childList: true, subtree: true, characterData: true });
          setTimeout(() => done(null), 5000);
        },
        { capture: true, once: true },
      );
    });
  };
  window.bench = told;
})();
