// A package in a learning platform: it begins where the learner left it, and tells the platform answers, score and completion. Nobody else hears of it.

import { scoreOf } from '#machines/teaching/score.ts';
import { MOST_CHARACTERS, packLessons, unpackLessons } from '#machines/teaching/suspended.ts';
import { loadCases, pathIds, setPath } from '#src/data/cases.ts';
import { keepNothingHere } from '#src/data/device-storage.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { lessonKeeper, marked, progressKeeper } from '#src/data/progress.ts';
import { addressOf, here, placeOf } from '../location.ts';
import { findApi, type ScormApi, timespan } from './scorm.ts';

const MOST_LOCATION = 255;

/** Joins the platform where this page is a package: a `learning-path` names its cases. Any other single file is left alone. */
export async function join(): Promise<void> {
  const named = document.querySelector<HTMLMetaElement>('meta[name="learning-path"]')?.content;
  if (named === undefined) return;
  setPath(named.split(' '));
  const api = findApi(window);
  const listens = api !== null && (String(api.LMSInitialize('')) === 'true' || String(api.LMSGetLastError()) === ALREADY);
  if (api && listens) {
    keepNothingHere();
    await resume(api);
    tell(api);
  }
  beginAt(api && listens ? api.LMSGetValue('cmi.core.lesson_location') : '');
}
/** "Already initialised": the page was loaded again, in another language for instance, and the platform still listens. */
const ALREADY = '101';

/** The page where the learner was, or the first of the path. A page that an address names stays. */
function beginAt(left: string): void {
  if (window.location.hash.length > 2) return;
  const [only, another] = pathIds();
  const first = only && !another ? `/teach/case/${only}` : '/teach/cases';
  const place = left.startsWith('#/') ? placeOf({ pathname: '/', hash: left }) : { ...here(), path: first, answers: '' };
  window.history.replaceState(null, '', addressOf(place));
}

async function resume(api: ScormApi): Promise<void> {
  const [guidance, cases] = await Promise.all([loadGuidance(), loadCases()]);
  const lessons = unpackLessons(api.LMSGetValue('cmi.suspend_data'), (id) => cases.find((one) => one.id === id)?.asks);
  const results = Object.entries(lessons).flatMap(([id, kept]) => {
    const one = cases.find((known) => known.id === id);
    return one && kept.commitments.length === kept.asks.length ? [[id, marked(guidance, one, kept)] as const] : [];
  });
  lessonKeeper.put({ version: 1, lessons });
  progressKeeper.put({ version: 1, results: Object.fromEntries(results) });
}

/** Tells the platform whatever changes, and says good-bye when the page goes. */
function tell(api: ScormApi): void {
  const began = Date.now();
  const { language } = here();
  const say = () => {
    const suspended = packLessons(lessonKeeper.get().value?.lessons ?? {});
    if (suspended.length <= MOST_CHARACTERS) api.LMSSetValue('cmi.suspend_data', suspended);
    const results = progressKeeper.get().value?.results ?? {};
    const done = pathIds().filter((id) => results[id]);
    const score = scoreOf(done.flatMap((id) => results[id] ?? []));
    if (score !== null) {
      api.LMSSetValue('cmi.core.score.min', '0');
      api.LMSSetValue('cmi.core.score.max', '100');
      api.LMSSetValue('cmi.core.score.raw', String(score));
    }
    if (api.LMSGetValue('cmi.core.lesson_status') !== 'completed')
      api.LMSSetValue('cmi.core.lesson_status', done.length === pathIds().length ? 'completed' : 'incomplete');
    api.LMSCommit('');
  };
  say();
  lessonKeeper.subscribe(say);
  progressKeeper.subscribe(say);
  window.addEventListener('pagehide', () => {
    const at = addressOf(here());
    if (at.length <= MOST_LOCATION) api.LMSSetValue('cmi.core.lesson_location', at);
    api.LMSSetValue('cmi.core.exit', 'suspend');
    api.LMSSetValue('cmi.core.session_time', timespan(Date.now() - began));
    api.LMSCommit('');
    // The page is loaded again in another language, and the session goes on.
    if (here().language === language) api.LMSFinish('');
  });
}
