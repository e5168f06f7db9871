// Pages as text, at build time: the same app at a place with no answers.
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Layout } from '#src/ui/frame/Layout.tsx';
import { furtherWords, type Language, languageOf, languagesWritten, loadedWords, setUpWords, t } from '#src/words/words.ts';
import { App } from './App.tsx';
import { addressOf, drawAt, type Place } from './location.ts';
import { pathsToDraw, pathsUndrawn, prepare, type RouteName, routes } from './routes.ts';

/** Where everything stands that a page can be made from: components, and the data that loaders hand on. */
const files = import.meta.glob<Record<string, unknown>>(['../features/**/*.tsx', '../../machines/flows/*.ts']);
const fileOf = new Map<unknown, string>();

async function filesOf(made: readonly unknown[]): Promise<string[]> {
  if (fileOf.size === 0)
    for (const [path, load] of Object.entries(files))
      for (const value of Object.values(await load())) fileOf.set(value, path.replace('../../', '').replace('../', 'src/'));
  return made.flatMap((one) => fileOf.get(one) ?? []);
}

export { addressOf, languagesWritten, pathsToDraw, pathsUndrawn, setUpWords };

export interface Drawn {
  readonly name: RouteName;
  readonly html: string;
  /** Text of the first heading with the product's name, and of the first paragraph: both escaped for HTML. */
  readonly title: string;
  readonly description: string;
  /** The files that it was made from: the page, what its loader handed on, and its words under `content/`. */
  readonly files: readonly string[];
}

/** Draws one page. Throws where it cannot be drawn without a browser, and says which. */
export async function draw(place: Place): Promise<Drawn> {
  drawAt(place);
  setUpWords(place.language, true);
  const first = await prepare(place);
  let html: string;
  try {
    html = renderToString(
      <StrictMode>
        <App first={first} />
      </StrictMode>,
    );
  } catch (cause) {
    throw new Error(`${addressOf(place)}: this page cannot be drawn without a browser`, { cause });
  }
  const text = (pattern: RegExp) =>
    pattern
      .exec(html)?.[1]
      ?.replace(/<[^>]*>/g, '')
      .trim();
  const heading = text(/<h1[^>]*>(.*?)<\/h1>/s);
  return {
    name: first.name,
    html,
    title: heading ? `${heading} – ${t('product.name')}` : t('product.name'),
    description: text(/<p class="lead[^>]*>(.*?)<\/p>/s) ?? t('product.description'),
    files: [...(await filesOf(first.madeFrom)), ...loadedWords().map((ns) => `content/${languageOf(ns)}/${ns}.json`)],
  };
}

/** What the check, its result and its papers are made from in the language that is set up, as files: their components by folder, and their words. */
export function madeFromFirst(): string[] {
  const words = (['home', 'start', 'check', 'verdict', 'record', 'letters'] as const).flatMap((name) => routes[name].words);
  return [
    ...Object.keys(files).flatMap((path) =>
      /^\.\.\/features\/(home|check|verdict|papers)\//.test(path) ? [path.replace('../', 'src/')] : [],
    ),
    ...[...new Set([...words, ...furtherWords])].map((ns) => `content/${languageOf(ns)}/${ns}.json`),
  ];
}

/** What stands around every page, with nothing in it yet: shown for a moment where a page cannot be drawn beforehand. */
export const drawFrame = (language: Language): string =>
  renderToString(
    <Layout place={{ language, path: '', answers: '' }} section={null}>
      {null}
    </Layout>,
  );
