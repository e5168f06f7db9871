// What a page is to the app, and the app to a page: the contract between the routes and every feature. It imports no page.
import type { ComponentType } from 'react';
import type { Place } from './location.ts';

/** The part of the site that a page belongs to: what the way around marks as current. */
export type Section = 'check' | 'questions' | 'teach' | 'sources' | 'search' | 'about';

/** The path of every page, as the routes match it. */
export type Pattern =
  | '/'
  | '/start'
  | '/check/:flow?/:page?'
  | '/express'
  | '/verdict'
  | '/answering'
  | '/board/:nation?'
  | '/agree'
  | '/compare'
  | '/map'
  | '/record'
  | '/letters'
  | '/agreement'
  | '/report/*?'
  | '/sources/crosswalk'
  | '/sources/to-read'
  | '/sources/:id?'
  | '/tables/:flow?'
  | '/questions'
  | '/questions/:slug'
  | '/actions/:action?'
  | '/governance/:doc?'
  | '/changes'
  | '/review'
  | '/review/panel'
  | '/search'
  | '/embed'
  | '/about'
  | '/teach'
  | '/teach/cases'
  | '/teach/class'
  | '/teach/class/show'
  | '/teach/class/presenter'
  | '/teach/session/:sheet?'
  | '/teach/pairs'
  | '/teach/pair/:case/:seed'
  | '/teach/plans/:id?/:sheet?'
  | '/teach/own'
  | '/teach/sent/:template'
  | '/teach/debrief'
  | '/teach/case/:id'
  | '/*';
type Matched<P extends string> = P extends '/*'
  ? never
  : P extends `${infer Head}/:${infer Rest}` | `${infer Head}/*${infer Rest}`
    ? `${Head}/${string}` | (Rest extends `${string}?` ? Head : never)
    : P;
/** A path that leads to a page of this site. */
export type SitePath = Matched<Pattern>;
/** Where a link leads. A path that is written and that no page has does not compile; what comes from data is any path. */
export type To<P extends string> = Partial<Omit<Place, 'path'>> & { readonly path?: P } & Leading<P>;
type Leading<P extends string> = string extends P ? unknown : [P] extends [SitePath] ? unknown : { readonly path: never };

/** Where a page stands: its address, and the parts of its path. */
export interface PageAt {
  readonly place: Place;
  readonly params: Readonly<Record<string, string>>;
}

/** What every page is given. */
export interface PageProps<Data = void> extends PageAt {
  /** What the page's own `load` returned for this place: the same in the browser, at build time and in tests. */
  readonly data: Data;
  /** Loads another page while this one is still read, so that going there takes no time. */
  readonly ahead: (place: Place) => Promise<unknown>;
}

/** The module of a page. */
export interface PageModule<Data = void> {
  readonly default: ComponentType<PageProps<Data>>;
  /** Fetches what the page needs beyond its code and words. Rejects where the network fails and nothing is kept. */
  readonly load?: (at: PageAt) => Promise<Data>;
  /** The paths of this route that are made as pages at build time. Without it: its own path, where that has no parameters. */
  readonly paths?: () => readonly string[] | Promise<readonly string[]>;
}
