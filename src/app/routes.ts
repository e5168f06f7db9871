// Every kind of page: its path, its code and its words, loaded when it is needed.
import type { ComponentType } from 'react';
import { parse } from 'regexparam';
import { matchRoute } from 'wouter';
import { loadWords, wordsAreLoaded } from '#src/words/words.ts';
import type { Place } from './location.ts';

export interface PageProps {
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
}
interface PageModule {
  readonly default: ComponentType<PageProps>;
  /** Loads what this page needs beyond its code and words. */
  readonly prepare?: (props: PageProps) => Promise<void>;
  /** The paths of this route that are made as pages at build time. Without it: its own path, where that has no parameters. */
  readonly paths?: () => readonly string[] | Promise<readonly string[]>;
}
interface Route {
  readonly path: string;
  readonly words: readonly string[];
  readonly load: () => Promise<PageModule>;
}

const rows = ['parties', 'words', 'notices', 'actions', 'rules', 'claims', 'questions/opening', 'questions/further'];
const asked = ['tables', 'faqs', 'library'];
const teaching = [...rows, 'teach'];

export const routes = {
  home: { path: '/', words: ['notices', 'actions'], load: () => import('#src/features/home/Home.tsx') },
  check: { path: '/check/:flow?/:page?', words: ['questions/opening', 'notices'], load: () => import('#src/features/check/Check.tsx') },
  express: {
    path: '/express',
    words: ['express', 'flows', 'questions/opening', 'questions/further', 'actions', 'parties', 'notices'],
    load: () => import('#src/features/check/Express.tsx'),
  },
  verdict: {
    path: '/verdict',
    words: [...rows, 'record', 'changes', 'agreement'],
    load: () => import('#src/features/verdict/Verdict.tsx'),
  },
  answering: { path: '/answering', words: [...rows, 'answering', 'letters'], load: () => import('#src/features/answering/Answering.tsx') },
  compare: { path: '/compare', words: [...rows, 'compare'], load: () => import('#src/features/compare/Compare.tsx') },
  map: { path: '/map', words: [...rows, 'map'], load: () => import('#src/features/verdict/Map.tsx') },
  record: { path: '/record', words: [...rows, 'record', 'letters', 'agreement'], load: () => import('#src/features/papers/Record.tsx') },
  letters: { path: '/letters', words: [...rows, 'record', 'letters', 'agreement'], load: () => import('#src/features/papers/Letters.tsx') },
  agreement: {
    path: '/agreement',
    words: [...rows, 'agreement', 'tables', 'library', 'letters'],
    load: () => import('#src/features/agreement/Agreement.tsx'),
  },
  report: { path: '/report/*?', words: [...rows, 'report'], load: () => import('#src/features/papers/Report.tsx') },
  crosswalk: {
    path: '/sources/crosswalk',
    words: ['library', 'documents', 'faqs', 'flows'],
    load: () => import('#src/features/reading/Crosswalk.tsx'),
  },
  sources: {
    path: '/sources/:id?',
    words: ['words', 'sources', 'claims', 'library', 'documents'],
    load: () => import('#src/features/reading/Sources.tsx'),
  },
  tables: { path: '/tables/:flow?', words: [...rows, 'tables', 'flows'], load: () => import('#src/features/reading/Tables.tsx') },
  questions: { path: '/questions', words: ['faqs', 'library'], load: () => import('#src/features/reading/Questions.tsx') },
  question: {
    path: '/questions/:slug',
    words: [...rows, ...asked, 'faq-answers'],
    load: () => import('#src/features/reading/Question.tsx'),
  },
  action: { path: '/actions/:action?', words: [...rows, ...asked], load: () => import('#src/features/reading/Action.tsx') },
  governance: { path: '/governance/:doc?', words: ['governance'], load: () => import('#src/features/reading/Governance.tsx') },
  changes: { path: '/changes', words: ['changes'], load: () => import('#src/features/reading/Changes.tsx') },
  search: { path: '/search', words: ['search'], load: () => import('#src/features/search/Search.tsx') },
  embed: { path: '/embed', words: ['embed'], load: () => import('#src/features/home/Embed.tsx') },
  about: { path: '/about', words: ['about', 'notices', 'library'], load: () => import('#src/features/reading/About.tsx') },
  teach: { path: '/teach', words: ['teach'], load: () => import('#src/features/teach/Teach.tsx') },
  teachCases: { path: '/teach/cases', words: teaching, load: () => import('#src/features/teach/Cases.tsx') },
  teachClass: { path: '/teach/class', words: teaching, load: () => import('#src/features/teach/Class.tsx') },
  teachShow: { path: '/teach/class/show', words: teaching, load: () => import('#src/features/teach/Show.tsx') },
  teachPresenter: { path: '/teach/class/presenter', words: teaching, load: () => import('#src/features/teach/Presenter.tsx') },
  teachPairs: { path: '/teach/pairs', words: teaching, load: () => import('#src/features/teach/Pairs.tsx') },
  teachPair: { path: '/teach/pair/:case/:seed', words: teaching, load: () => import('#src/features/teach/Pair.tsx') },
  teachPlans: { path: '/teach/plans/:id?/:sheet?', words: teaching, load: () => import('#src/features/teach/Plans.tsx') },
  teachOwn: { path: '/teach/own', words: teaching, load: () => import('#src/features/teach/Own.tsx') },
  teachSent: { path: '/teach/sent/:template', words: teaching, load: () => import('#src/features/teach/Sent.tsx') },
  teachDebrief: { path: '/teach/debrief', words: teaching, load: () => import('#src/features/teach/Debrief.tsx') },
  teachCase: { path: '/teach/case/:id', words: teaching, load: () => import('#src/features/teach/Case.tsx') },
  notFound: { path: '/*', words: [], load: () => import('#src/features/home/NotFound.tsx') },
} as const satisfies Record<string, Route>;
export type RouteName = keyof typeof routes;

export interface Screen {
  readonly name: RouteName;
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
  readonly Page: ComponentType<PageProps>;
}

/** Which page a path names, with its parameters. */
export function routeOf(path: string): { name: RouteName; params: Record<string, string> } {
  for (const [name, route] of Object.entries(routes)) {
    const [matches, params] = matchRoute(parse, route.path, path);
    if (matches)
      return {
        name: name as RouteName,
        params: Object.fromEntries(Object.entries(params ?? {}).filter((e): e is [string, string] => typeof e[1] === 'string')),
      };
  }
  return { name: 'notFound', params: {} };
}

const modules = new Map<RouteName, PageModule>();

/** Loads all that the page at this place needs. Rejects where the network fails and nothing is cached. */
export async function prepare(place: Place): Promise<Screen> {
  const { name, params } = routeOf(place.path);
  const route: Route = routes[name];
  const props = { place, params };
  const known = modules.get(name);
  const words = ['ui', ...route.words];
  const [module] = known && wordsAreLoaded(words) ? [known] : await Promise.all([route.load(), loadWords(words)]);
  modules.set(name, module);
  await module.prepare?.(props);
  return { name, place, params, Page: module.default };
}

/** Every path that is a page of its own at build time: those with no private state. Words must have been set up. */
export async function pathsToDraw(): Promise<readonly { readonly name: RouteName; readonly path: string }[]> {
  const found = await Promise.all(
    Object.entries(routes).map(async ([name, route]) => {
      const module: PageModule = await route.load();
      await loadWords(['ui', ...route.words]);
      const paths = module.paths ? await module.paths() : /[:*]/.test(route.path) ? [] : [route.path];
      return paths.map((path) => ({ name: name as RouteName, path }));
    }),
  );
  return found.flat();
}

/** The plain paths that are no page of their own at build time. */
export const pathsUndrawn = (drawn: readonly string[]): string[] =>
  Object.values(routes)
    .map((route) => route.path.replace(/\/:.*\?$/, ''))
    .filter((path) => !/[:*]/.test(path) && !drawn.includes(path));
