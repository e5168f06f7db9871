import { useEffect } from 'react';
import type { FlowId } from '#machines/registry.ts';
import { readAnswers } from '../address.ts';
import { fetchFlow, firstFlow, flowAtHand } from '../flows-at-hand.ts';
import { type Journey, journey } from '../journey.ts';
import { AddressMessages } from '../parts/AddressMessages.tsx';
import { Link } from '../parts/Link.tsx';
import { QuestionPage } from '../parts/QuestionPage.tsx';
import { go } from '../place.ts';
import type { PageProps } from '../routes.ts';
import { furtherWords, loadWords, t } from '../words.ts';
import NotFound from './NotFound.tsx';

const journeys = new Map<string, Journey>();

/** Works out where these answers lead, so that the page can be drawn at once. */
export async function prepare({ place, params }: PageProps): Promise<void> {
  const { answers } = readAnswers(place.answers).exchange;
  const way = await journey(answers);
  journeys.set(place.answers, way);
  const id = params.flow ?? way.next?.flow;
  if (id) await fetchFlow(id);
  if (id !== firstFlow.id || way.passed.some((step) => step.flow !== firstFlow.id)) await loadWords(furtherWords);
}

/** Every page of every flow, with no answers given. */
export async function paths(): Promise<string[]> {
  const { flowIds, loadFlows } = await import('#machines/registry.ts');
  const flows = await loadFlows(flowIds);
  return ['/check', ...flows.flatMap((flow) => Object.keys(flow.pages).map((page) => `/check/${flow.id}/${page}`))];
}

/** One page of a flow; without a page in the path, the next one that has something to ask. */
export default function Check({ place, params }: PageProps) {
  const { exchange, dropped } = readAnswers(place.answers);
  const way = journeys.get(place.answers);
  const to = way?.next ? `/check/${way.next.flow}/${way.next.page}` : '/verdict';
  const named = params.flow !== undefined;
  useEffect(() => {
    if (!named && way) go({ path: to }, 'replace');
  }, [named, way, to]);

  const id = params.flow ?? way?.next?.flow;
  const flow = id ? flowAtHand(id) : undefined;
  const name = params.page ?? (named ? flow?.initial : way?.next?.page);
  const page = flow && name && Object.hasOwn(flow.pages, name) ? flow.pages[name] : undefined;
  if (!way || !flow || !page || !name) return named ? <NotFound /> : null;
  return (
    <>
      <AddressMessages dropped={dropped} />
      <noscript>
        <div className="page no-script">
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
      />
    </>
  );
}
