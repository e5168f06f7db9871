import type { Action } from '#machines/facts/vocabulary.ts';
import { type FlowId, flowIds, flowIfLoaded, isFlow, loadFlows } from '#machines/flows/registry.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { loadTables, tablesIfLoaded } from '#src/data/use-verdict.ts';
import NotFound from '#src/features/home/NotFound.tsx';
import { Link } from '#src/ui/Link.tsx';
import { flowTitle } from '#src/words/flow-words.ts';
import { t } from '#src/words/words.ts';
import { RuleTable } from './RuleTable.tsx';

export async function load({ params }: PageAt): Promise<void> {
  const { flow } = params;
  await Promise.all([loadTables(), flow && isFlow(flow) ? loadFlows([flow]) : undefined]);
}

export const paths = (): string[] => ['/tables', ...flowIds.map((id) => `/tables/${id}`)];

/** The tables behind each flow, for reading without answering: which facts, who holds it, what they do. */
export default function Tables({ params }: PageProps) {
  if (params.flow === undefined) return <Choose />;
  const flow = isFlow(params.flow) ? flowIfLoaded(params.flow) : undefined;
  return flow ? <Settled id={flow.id as FlowId} actions={flow.settles} /> : <NotFound />;
}

function Choose() {
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('tables:title')}</h1>
      <p className="lead">{t('tables:lead')}</p>
      <h2>{t('tables:choose')}</h2>
      <ul className="columns">
        {flowIds.map((id) => (
          <li key={id}>
            <Link to={{ path: `/tables/${id}` }}>{flowTitle(id)}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Settled({ id, actions }: { readonly id: FlowId; readonly actions: readonly Action[] }) {
  const tables = tablesIfLoaded();
  if (!tables) return null;
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('tables:flowTitle', { flow: flowTitle(id) })}</h1>
      <p className="lead">{t('tables:lead')}</p>
      <p>{t('tables:how')}</p>
      {actions.map((action) => (
        <section key={action} aria-labelledby={action}>
          <h2 id={action}>{t(`actions:${action}.title`)}</h2>
          <RuleTable table={tables[action]} />
        </section>
      ))}
      <p>
        <Link to={{ path: '/tables' }}>{t('tables:all')}</Link>
      </p>
    </div>
  );
}
