// Every kind of page: its path, its part of the site, its words and its code, loaded when it is needed.
import { createElement, type ReactElement } from 'react';
import { parse } from 'regexparam';
import { loadWords } from '#src/words/words.ts';
import type { Place } from './location.ts';
import type { PageAt, PageModule, Pattern, Section } from './page.ts';

/** A page with what it loaded, ready to be drawn. */
interface Opened {
  readonly body: ReactElement;
  /** What the page was made from, for the build: its component and what its loader returned. */
  readonly madeFrom: readonly unknown[];
}
interface Route {
  readonly path: string;
  readonly section: Section | null;
  readonly words: readonly string[];
  readonly open: (at: PageAt) => Promise<Opened>;
  /** The paths that are pages of their own at build time. */
  readonly paths: () => Promise<readonly string[]>;
}

function page<Data>(path: Pattern, section: Section | null, ownWords: readonly string[], code: () => Promise<PageModule<Data>>): Route {
  const words = ['ui', ...ownWords];
  const whole = /[:*]/.test(path) ? [] : [path];
  return {
    path,
    section,
    words,
    open: async (at) => {
      const [{ default: Page, load }] = await Promise.all([code(), loadWords(words)]);
      const data = (await load?.(at)) as Data;
      return { body: createElement(Page, { ...at, data, ahead: prepare }), madeFrom: [Page, ...Object.values(data ?? {})] };
    },
    paths: async () => {
      const [{ paths }] = await Promise.all([code(), loadWords(words)]);
      return paths ? paths() : whole;
    },
  };
}

const rows = ['matrix', 'chips', 'parties', 'words', 'notices', 'actions', 'rules', 'claims', 'questions/opening', 'questions/further'];
const asked = ['tables', 'faqs', 'library'];
const teaching = [...rows, 'teach'];
const reviewing = [...rows, 'workbench', 'faqs', 'faq-answers', 'governance'];
const papers = [...rows, 'record', 'letters', 'messages', 'agreement'];

export const routes = {
  home: page('/', 'check', ['home', 'exchanges', 'parties', 'questions/opening', 'faqs'], () => import('#src/features/home/Home.tsx')),
  start: page('/start', 'check', ['home', 'parties', 'questions/opening'], () => import('#src/features/home/Start.tsx')),
  check: page('/check/:flow?/:page?', 'check', ['questions/opening'], () => import('#src/features/check/Check.tsx')),
  express: page(
    '/express',
    'check',
    ['express', 'flows', 'questions/opening', 'questions/further', 'actions', 'parties', 'notices'],
    () => import('#src/features/check/Express.tsx'),
  ),
  verdict: page(
    '/verdict',
    'check',
    [...rows, 'exchanges', 'record', 'changes', 'agreement', 'messages'],
    () => import('#src/features/verdict/Verdict.tsx'),
  ),
  answering: page('/answering', 'check', [...rows, 'answering', 'messages'], () => import('#src/features/answering/Answering.tsx')),
  board: page(
    '/board/:nation?',
    'check',
    ['matrix', 'board', 'parties', 'words', 'actions', 'rules'],
    () => import('#src/features/verdict/Board.tsx'),
  ),
  agree: page('/agree', 'check', [...rows, 'agree'], () => import('#src/features/agree/Agree.tsx')),
  compare: page('/compare', 'check', [...rows, 'agree', 'compare'], () => import('#src/features/compare/Compare.tsx')),
  map: page('/map', 'check', [...rows, 'map'], () => import('#src/features/map/Map.tsx')),
  record: page('/record', 'check', papers, () => import('#src/features/papers/Record.tsx')),
  letters: page('/letters', 'check', papers, () => import('#src/features/papers/Letters.tsx')),
  agreement: page(
    '/agreement',
    'about',
    [...rows, 'agreement', 'tables', 'library', 'letters'],
    () => import('#src/features/agreement/Agreement.tsx'),
  ),
  report: page('/report/*?', 'about', [...rows, 'report'], () => import('#src/features/papers/Report.tsx')),
  crosswalk: page(
    '/sources/crosswalk',
    'sources',
    ['library', 'documents', 'faqs', 'flows'],
    () => import('#src/features/reading/Crosswalk.tsx'),
  ),
  toRead: page('/sources/to-read', 'sources', ['words', 'actions', 'library'], () => import('#src/features/reading/ToRead.tsx')),
  sources: page(
    '/sources/:id?',
    'sources',
    ['words', 'sources', 'claims', 'library', 'documents', 'actions'],
    () => import('#src/features/reading/Sources.tsx'),
  ),
  tables: page('/tables/:flow?', 'sources', [...rows, 'tables', 'flows', 'map'], () => import('#src/features/reading/Tables.tsx')),
  questions: page('/questions', 'questions', ['faqs', 'library'], () => import('#src/features/reading/Questions.tsx')),
  question: page('/questions/:slug', 'questions', [...rows, ...asked, 'faq-answers'], () => import('#src/features/reading/Question.tsx')),
  action: page('/actions/:action?', 'questions', [...rows, ...asked], () => import('#src/features/reading/Action.tsx')),
  governance: page('/governance/:doc?', 'about', ['governance'], () => import('#src/features/reading/Governance.tsx')),
  changes: page('/changes', 'about', ['changes'], () => import('#src/features/reading/Changes.tsx')),
  review: page('/review', 'about', reviewing, () => import('#src/features/review/Review.tsx')),
  reviewPanel: page('/review/panel', 'about', reviewing, () => import('#src/features/review/Panel.tsx')),
  search: page('/search', 'search', ['search'], () => import('#src/features/search/Search.tsx')),
  embed: page('/embed', 'about', ['embed'], () => import('#src/features/home/Embed.tsx')),
  about: page('/about', 'about', ['about', 'notices', 'library'], () => import('#src/features/reading/About.tsx')),
  teach: page('/teach', 'teach', ['teach'], () => import('#src/features/teach/Teach.tsx')),
  teachCases: page('/teach/cases', 'teach', teaching, () => import('#src/features/teach/Cases.tsx')),
  teachClass: page('/teach/class', 'teach', teaching, () => import('#src/features/teach/Class.tsx')),
  teachSession: page('/teach/session/:sheet?', 'teach', teaching, () => import('#src/features/teach/Session.tsx')),
  teachShow: page('/teach/class/show', 'teach', teaching, () => import('#src/features/teach/Show.tsx')),
  teachPresenter: page('/teach/class/presenter', 'teach', teaching, () => import('#src/features/teach/Presenter.tsx')),
  teachPairs: page('/teach/pairs', 'teach', teaching, () => import('#src/features/teach/Pairs.tsx')),
  teachPair: page('/teach/pair/:case/:seed', 'teach', teaching, () => import('#src/features/teach/Pair.tsx')),
  teachPlans: page('/teach/plans/:id?/:sheet?', 'teach', teaching, () => import('#src/features/teach/Plans.tsx')),
  teachOwn: page('/teach/own', 'teach', teaching, () => import('#src/features/teach/Own.tsx')),
  teachSent: page('/teach/sent/:template', 'teach', teaching, () => import('#src/features/teach/Sent.tsx')),
  teachDebrief: page('/teach/debrief', 'teach', teaching, () => import('#src/features/teach/Debrief.tsx')),
  teachCase: page('/teach/case/:id', 'teach', teaching, () => import('#src/features/teach/Case.tsx')),
  notFound: page('/*', null, [], () => import('#src/features/home/NotFound.tsx')),
} satisfies Record<string, Route>;
export type RouteName = keyof typeof routes;

/** A page that can be shown at once. */
export interface Screen extends Opened {
  readonly name: RouteName;
  readonly place: Place;
  readonly section: Section | null;
}

/** Each route with its pattern, read once. */
const patterns = (Object.entries(routes) as [RouteName, Route][]).map(([name, { path }]) => ({ name, ...parse(path) }));

/** Which page a path names, with its parameters. */
export function routeOf(path: string): { name: RouteName; params: Record<string, string> } {
  for (const { name, pattern, keys } of patterns) {
    const [whole, ...values] = pattern.exec(path) ?? [];
    if (whole !== undefined) return { name, params: Object.fromEntries(keys.flatMap((key, n) => (values[n] ? [[key, values[n]]] : []))) };
  }
  return { name: 'notFound', params: {} };
}

/** Loads all that the page at this place needs. Rejects where the network fails and nothing is cached. */
export async function prepare(place: Place): Promise<Screen> {
  const { name, params } = routeOf(place.path);
  const route: Route = routes[name];
  return { ...(await route.open({ place, params })), name, place, section: route.section };
}

/** Every path that is a page of its own at build time: those with no private state. Words must have been set up. */
export async function pathsToDraw(): Promise<readonly { readonly name: RouteName; readonly path: string }[]> {
  const found = await Promise.all(
    Object.entries(routes).map(async ([name, route]) => (await route.paths()).map((path) => ({ name: name as RouteName, path }))),
  );
  return found.flat();
}

/** The plain paths that are no page of their own at build time. */
export const pathsUndrawn = (drawn: readonly string[]): string[] =>
  Object.values(routes)
    .map((route) => route.path.replace(/\/:.*\?$/, ''))
    .filter((path) => !/[:*]/.test(path) && !drawn.includes(path));
