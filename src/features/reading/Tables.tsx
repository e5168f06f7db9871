import type { Action } from '#machines/facts/vocabulary.ts';
import type { Flow } from '#machines/flows/flow.ts';
import { type FlowId, flowIds, flowOf, isFlow } from '#machines/flows/registry.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { type Guidance, type Tables as GuidanceTables, loadGuidance } from '#src/data/guidance.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { Link } from '#src/ui/Link.tsx';
import { lead, linkLine, links, page, part } from '#src/ui/text.ts';
import { flowTitle } from '#src/words/flow-words.ts';
import { t } from '#src/words/words.ts';
import { CheckChart } from './parts/CheckChart.tsx';
import { RuleTable } from './parts/RuleTable.tsx';
import { StageDiagram } from './parts/StageDiagram.tsx';

interface Data {
  readonly guidance: Guidance;
  readonly flow: Flow | undefined;
}

export async function load({ params }: PageAt): Promise<Data> {
  const id = params.flow;
  const guidance = await loadGuidance();
  return { guidance, flow: id && isFlow(id) ? flowOf[id] : undefined };
}

export const paths = (): string[] => ['/tables', ...flowIds.map((id) => `/tables/${id}`)];

/** The tables behind each flow, for reading without answering: which facts, who holds it, what they do. */
export default function Tables({ params, data: { guidance, flow } }: PageProps<Data>) {
  if (params.flow === undefined) return <Choose />;
  return flow ? <FlowSettles id={flow.id as FlowId} actions={flow.settles} tables={guidance.tables} /> : <NotFound />;
}

function Choose() {
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('tables:title')}</h1>
      <p className={lead}>{t('tables:lead')}</p>
      <section className={part}>
        <h2>{t('tables:choose')}</h2>
        <ul className={links}>
          {flowIds.map((id) => (
            <li key={id}>
              <Link to={{ path: `/tables/${id}` }} className={linkLine}>
                {flowTitle(id)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={part}>
        <h2>{t('tables:check.title')}</h2>
        <p>{t('tables:check.how')}</p>
        <CheckChart />
      </section>
      <section className={part}>
        <h2>{t('map:diagram')}</h2>
        <StageDiagram />
      </section>
    </div>
  );
}

interface FlowSettlesProps {
  readonly id: FlowId;
  readonly actions: readonly Action[];
  readonly tables: GuidanceTables;
}

function FlowSettles({ id, actions, tables }: FlowSettlesProps) {
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('tables:flowTitle', { flow: flowTitle(id) })}</h1>
      <p className={lead}>{t('tables:lead')}</p>
      <p className="mt-8">{t('tables:how')}</p>
      {actions.map((action) => (
        <section key={action} aria-labelledby={action} className={part}>
          <h2 id={action}>{t(`actions:${action}.title`)}</h2>
          <RuleTable table={tables[action]} />
        </section>
      ))}
      <p className="mt-24">
        <Link to={{ path: '/tables' }}>{t('tables:all')}</Link>
      </p>
    </div>
  );
}
