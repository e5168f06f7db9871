// What a page says where the app cannot start: a file that is missing, cut short, or answered by somebody else's page.
import { createHash } from 'node:crypto';

/** The words of one language, from `content/<language>/ui.json`. */
export interface StartWords {
  readonly title: string;
  readonly text: string;
  readonly again: string;
  readonly read: string;
  readonly old: string;
}

/**
 * Stands in every page before all other scripts, in the oldest JavaScript that still helps somebody. Until the app says that it has
 * started, a script or a style that fails shows the message; where the site itself answers (by a file that is never kept on a device), what was kept is cleared
 * and the page tried again, once. A page that cannot be gone to asks for the same. An old browser keeps the page as it was drawn at build time, and says so.
 */
export const guardScript = `(function () {
  var began = false, started = false, shown = false;
  var old = !(window.CSS && CSS.supports && CSS.supports('color', 'color-mix(in srgb, red, blue)'));
  function show(id) { var part = document.getElementById(id); if (part) part.hidden = false; }
  function once() { try { var tried = sessionStorage.getItem('start.tried'); sessionStorage.setItem('start.tried', '1'); return !tried; } catch (blocked) { return false; } }
  function anew() {
    var work = performance.getEntriesByType('resource').filter(function (entry) { return entry.name.indexOf('/assets/') > 0; })
      .map(function (entry) { return fetch(entry.name, { cache: 'reload' }).catch(function () {}); });
    if (window.caches) work.push(caches.keys().then(function (names) { return Promise.all(names.map(function (name) { return caches.delete(name); })); }));
    if (navigator.serviceWorker) work.push(navigator.serviceWorker.getRegistrations().then(function (all) { return Promise.all(all.map(function (one) { return one.unregister(); })); }));
    return Promise.all(work);
  }
  function answers() { return fetch(document.querySelector('link[rel="icon"]').href.replace('icon.svg', 'robots.txt'), { cache: 'no-store' }).then(function (answer) { return answer.ok; }, function () { return false; }); }
  function again() { return answers().then(function (ok) { return ok && anew(); }).then(function () { location.reload(); }); }
  function fail() {
    if (started || shown) return;
    shown = true;
    if (old) { show('old-browser'); return; }
    show('trouble');
    var button = document.querySelector('#trouble button');
    if (button) button.onclick = again;
    retry();
  }
  function retry() { if (once()) answers().then(function (ok) { if (ok) again(); }); }
  addEventListener('error', function (event) {
    if (String(event.filename || (event.target && (event.target.src || event.target.href))).indexOf('/assets/') > 0) fail();
  }, true);
  addEventListener('load', function () { if (!began) fail(); });
  addEventListener('app:began', function () { began = true; });
  addEventListener('app:failed', fail);
  addEventListener('app:stuck', retry);
  addEventListener('app:started', function () { started = true; try { sessionStorage.removeItem('start.tried'); } catch (blocked) { return; } });
})();`;

export const guardHash = `'sha256-${createHash('sha256').update(guardScript).digest('base64')}'`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The message itself, hidden until it is needed: outside of what the app draws. */
export const guardMessage = (words: StartWords, home: string): string =>
  `<div id="trouble" role="alert" hidden class="m-12 border-l-3 border-now bg-now-soft p-12"><p class="font-strong">${escaped(words.title)}</p><p>${escaped(words.text)}</p><p><button type="button" class="underline">${escaped(words.again)}</button> <a href="${home}">${escaped(words.read)}</a></p></div><p id="old-browser" hidden class="m-12">${escaped(words.old)}</p>`;

/** A page with the guard in its head and the message before the app. */
export const guarded = (html: string, words: StartWords, home: string): string =>
  html
    .replace(/(<meta charset="utf-8" \/>)/, (charset) => `${charset}\n    <script>${guardScript}</script>`)
    .replace('<div id="root">', () => `${guardMessage(words, home)}<div id="root">`);
