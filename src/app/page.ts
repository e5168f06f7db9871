// What a page is to the app, and the app to a page: the contract between the routes and every feature. It imports no page.
import type { ComponentType } from 'react';
import type { Place } from './location.ts';

/** The part of the site that a page belongs to: what the way around marks as current. */
export type Section = 'check' | 'questions' | 'teach' | 'sources' | 'search' | 'about';

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
