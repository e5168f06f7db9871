import { useEffect } from 'react';
import type { Fact } from '#machines/facts/vocabulary.ts';
import type { Flow, Page } from '#machines/flows/flow.ts';
import { pageNow } from '#machines/flows/former-pages.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { readAnswers } from '#src/app/address.ts';
import { changeThatLedTo } from '#src/app/last-change.ts';
import { go } from '#src/app/location.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { grid } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { furtherWords, loadWords, t } from '#src/words/words.ts';
import { AddressMessages } from './AddressMessages.tsx';
import { fetchFlow, firstFlow } from './flows-at-hand.ts';
import { journey, shownOn } from './journey.ts';
import { QuestionPage } from './QuestionPage.tsx';
import type { Journey } from './walk/by-tables.ts';

interface Data {
  readonly way: Journey;
  /** The flow of the page: the one named in the path, or the next that has something to ask. */
  readonly flow: Flow | undefined;
  /** The questions that the page shows. */
  readonly shown: readonly Fact[];
}

/** The page that the path names, by its name of today; without one, the first of its flow, or the next that has something to ask. */
const nameOf = (params: PageAt['params'], flow: Flow | undefined, way: Journey): string | undefined =>
  params.page ? pageNow(params.flow ?? '', params.page) : params.flow ? flow?.initial : way.next?.page;

/** The page of a flow that an address names: no other word that objects happen to know. */
const pageNamed = (flow: Flow | undefined, name: string | undefined): Page | undefined =>
  flow && name && Object.hasOwn(flow.pages, name) ? flow.pages[name] : undefined;

/** Works out where these answers lead, so that the page can be drawn at once. */
export async function load({ place, params }: PageAt): Promise<Data> {
  const { answers } = readAnswers(place.answers).exchange;
  const way = await journey(answers);
  const id = params.flow ?? way.next?.flow;
  const flow = id ? await fetchFlow(id) : undefined;
  const name = nameOf(params, flow, way);
  const isFirst = (step: { readonly flow: string; readonly page: string }) => step.flow === firstFlow.id && step.page === firstFlow.initial;
  const namesOthers = !way.passed.every(isFirst) || changeThatLedTo(place) !== undefined;
  if (id !== firstFlow.id || name !== firstFlow.initial || namesOthers) await loadWords(furtherWords);
  const page = pageNamed(flow, name);
  return { way, flow, shown: page ? await shownOn(page, answers) : [] };
}

/** Every page of every flow, with no answers given. */
export async function paths(): Promise<string[]> {
  const { flows } = await import('#machines/flows/registry.ts');
  return ['/check', ...flows.flatMap((flow) => Object.keys(flow.pages).map((page) => `/check/${flow.id}/${page}`))];
}

/** One page of a flow; without a page in the path, the next one that has something to ask. */
export default function Check({ place, params, data: { way, flow, shown } }: PageProps<Data>) {
  const { exchange, dropped } = readAnswers(place.answers);
  const to = way.next ? `/check/${way.next.flow}/${way.next.page}` : '/verdict';
  const named = params.flow !== undefined;
  useEffect(() => {
    if (!named) go({ path: to }, 'replace');
  }, [named, to]);

  const name = nameOf(params, flow, way);
  const page = pageNamed(flow, name);
  if (!flow || !page || !name) return named ? <NotFound /> : null;
  return (
    <>
      <AddressMessages dropped={dropped} />
      <noscript>
        <div className={`${grid} py-12`}>
          {t('anywhere.noScriptCheck')} <Link to={{ path: `/tables/${flow.id}` }}>{t('anywhere.noScriptTable')}</Link>
        </div>
      </noscript>
      <QuestionPage
        key={`${flow.id}/${name}`}
        place={place}
        flow={flow.id as FlowId}
        name={name}
        page={page}
        answers={exchange.answers}
        passed={way.passed}
        shown={shown}
      />
    </>
  );
}
