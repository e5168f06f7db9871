// Where we are: language, page and answers, read from the address bar and written to it.
import { type Language, languages } from '#src/words/words.ts';
import type { To } from './page.ts';

export interface Place {
  readonly language: Language;
  /** Begins with a slash, has no trailing one: `/check/opening/who`. */
  readonly path: string;
  /** The answers as they stand in the fragment, without `#`. */
  readonly answers: string;
}

/** True in the build that is one file: pages and answers then share the fragment. */
export const oneFile: boolean = import.meta.env.VITE_ONE_FILE === '1';
const base = (import.meta.env.BASE_URL ?? '/').replace(/\/$/, '');
/** True in a frame on somebody else's page, under `/embed/`: every link then stays under it. */
export const embedded: boolean =
  typeof window !== 'undefined' && !oneFile && /^(\/cy)?\/embed\/./.test(window.location.pathname.slice(base.length));

/** The address of a place, as a link: path and fragment, or in a single file the fragment alone. */
export function addressOf(place: Place, asOneFile = oneFile, inFrame = embedded): string {
  const prefix = `${place.language === 'en' ? '' : `/${place.language}`}${inFrame ? '/embed' : ''}`;
  const path = `${prefix}${place.path === '/' && !inFrame ? '' : place.path}` || '/';
  if (asOneFile) return `#${path}${place.answers ? `?${place.answers}` : ''}`;
  return `${base}${path === '/' ? '/' : path}${place.answers ? `#${place.answers}` : ''}`;
}

/** An address of this site as a whole URL. */
export const whole = (address: string): string => (typeof window === 'undefined' ? address : new URL(address, window.location.href).href);

/** The place that an address names. Never throws. */
export function placeOf(url: { readonly pathname: string; readonly hash: string }, asOneFile = oneFile): Place {
  const fragment = url.hash.replace(/^#/, '');
  const [whole, answers] = asOneFile
    ? split(fragment)
    : [url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname, fragment];
  const trimmed = `/${whole.replace(/(\/index)?\.html$/, '').replace(/^\/+|\/+$/g, '')}`;
  const [, first] = trimmed.split('/');
  const language = languages.find((l) => l !== 'en' && l === first);
  const path = language ? trimmed.slice(language.length + 1) || '/' : trimmed;
  return { language: language ?? 'en', path: path.startsWith('/embed/') ? path.slice('/embed'.length) : path, answers };
}

/** Is this the packed form of an address, of one account or of two: what is sent, and never what the address bar shows? */
export const looksPacked = (answers: string): boolean => /(^|~)1[0-9A-Za-z]*\.[0-9A-Za-z]*\.[0-9A-Za-z]{2,}(~|$)/.test(answers);

/**
 * Puts the readable form of a packed address into the address bar: both open for ever, one is shown.
 * @returns whether the address is another now; a packed one that cannot be read stays, and its reader names it
 */
export async function unfold(): Promise<boolean> {
  const { answers } = here();
  if (!looksPacked(answers)) return false;
  const { unpacked } = await import('./packed.ts');
  const readable = unpacked(answers);
  if (readable === answers || here().answers !== answers) return false;
  go({ answers: readable }, 'replace');
  return true;
}

function split(fragment: string): [string, string] {
  const at = fragment.indexOf('?');
  return at < 0 ? [fragment, ''] : [fragment.slice(0, at), fragment.slice(at + 1)];
}

const listeners = new Set<() => void>();
let cached: { key: string; place: Place } | undefined;
let drawn: Place = { language: 'en', path: '/', answers: '' };

/** Says which place a page is drawn for where there is no window: at build time. */
export function drawAt(place: Place): void {
  drawn = place;
}

/** The current place. */
export function here(): Place {
  if (typeof window === 'undefined') return drawn;
  const key = window.location.pathname + window.location.hash;
  if (cached?.key !== key) cached = { key, place: placeOf(window.location) };
  return cached.place;
}

/** Pages of one exchange being asked and answered: a walk. */
const ofAWalk = (path: string): boolean => /^\/(check|verdict|express|start)(\/|$)/.test(path);
interface Entry {
  /** Tells the walk that an entry of the browser's history belongs to. */
  readonly walk?: number;
}
const entry = (): Entry => (window.history.state as Entry | null) ?? {};

/** Goes to a place: a new entry in the browser's history, so that Back is the browser's own. */
export function go<P extends string>(place: To<P>, how: 'push' | 'replace' = 'push'): void {
  const from = here();
  const to = { ...from, ...place };
  const walk = ofAWalk(to.path) ? ((ofAWalk(from.path) ? entry().walk : undefined) ?? Date.now()) : undefined;
  window.history[how === 'push' ? 'pushState' : 'replaceState'](walk === undefined ? null : { walk }, '', addressOf(to));
  before = { place: here(), walk };
  for (const tell of listeners) tell();
}

let before: { readonly place: Place; readonly walk: number | undefined } | undefined;

/**
 * The browser went back or forward. Within one walk that turns pages and never takes an answer away: the entry that it came to is
 * written again with the answers as they stand. From one result to another it undoes what was changed there.
 */
function keepAnswers(): void {
  const { walk } = entry();
  const from = before;
  const to = here();
  const turned = from && walk !== undefined && from.walk === walk && from.place.path !== to.path && from.place.answers !== to.answers;
  if (turned && (to.path.startsWith('/check') || from.place.path.startsWith('/check')))
    window.history.replaceState({ walk }, '', addressOf({ ...to, answers: from.place.answers }));
  before = { place: here(), walk };
}
if (typeof window !== 'undefined') {
  before = { place: here(), walk: entry().walk };
  window.addEventListener('popstate', keepAnswers);
}

/** Hears of every move, ours and the browser's. Gives the way to stop hearing. */
export function onMove(tell: () => void): () => void {
  listeners.add(tell);
  window.addEventListener('popstate', tell);
  window.addEventListener('hashchange', tell);
  return () => {
    listeners.delete(tell);
    window.removeEventListener('popstate', tell);
    window.removeEventListener('hashchange', tell);
  };
}
