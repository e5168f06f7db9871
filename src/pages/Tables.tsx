import type { Condition } from '#machines/boxes.ts';
import { type FlowId, flowIds, flowIfLoaded, isFlow, loadFlows } from '#machines/registry.ts';
import type { Rule } from '#machines/rule.ts';
import type { Action, Fact } from '#machines/vocabulary.ts';
import { Link } from '../parts/Link.tsx';
import { capital, partyName } from '../party-words.ts';
import { question } from '../question-words.ts';
import type { PageProps } from '../routes.ts';
import { loadTables, tablesIfLoaded } from '../use-verdict.ts';
import { t } from '../words.ts';
import NotFound from './NotFound.tsx';

export async function prepare({ params }: PageProps): Promise<void> {
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
            <Link to={{ path: `/tables/${id}` }}>{t(`flows.${id}`)}</Link>
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
      <h1 tabIndex={-1}>{t('tables:flowTitle', { flow: t(`flows.${id}`) })}</h1>
      <p className="lead">{t('tables:lead')}</p>
      <p>{t('tables:how')}</p>
      {actions.map((action) => (
        <section key={action} aria-labelledby={action}>
          <h2 id={action}>{t(`actions:${action}.title`)}</h2>
          <div className="wide">
            <table className="answers">
              <thead>
                <tr>
                  <th scope="col">{t('tables:facts')}</th>
                  <th scope="col">{t('tables:holder')}</th>
                  <th scope="col">{t('tables:do')}</th>
                </tr>
              </thead>
              <tbody>
                {tables[action].rules.map((rule) => (
                  <Line key={rule.id} action={action} rule={rule} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <p>
        <Link to={{ path: '/tables' }}>{t('tables:all')}</Link>
      </p>
    </div>
  );
}

function Line({ action, rule }: { readonly action: Action; readonly rule: Rule }) {
  const ways = rule.when.map(conditionWords);
  const path = `rules:${action}.rules.${rule.id}.do`;
  const what = t(path);
  return (
    <tr>
      <td>
        {ways.length === 1 && ways[0]}
        {ways.length > 1 && (
          <>
            {t('tables:anyOf')}
            <ul>
              {ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </>
        )}
      </td>
      <td>
        {rule.holder ? (
          <>
            <strong>{capital(partyName(rule.holder))}</strong>
            <br />
            {t(`words:standings.${rule.standing}.label`)}
            {rule.proposed && `. ${t('verdict.proposed', { party: partyName(rule.proposed) })}`}
          </>
        ) : (
          t('tables:nobody')
        )}
      </td>
      <td>{what.endsWith(path.replace('rules:', '')) ? '' : what}</td>
    </tr>
  );
}

function conditionWords(condition: Condition): string {
  const parts = Object.entries(condition).flatMap(([key, wanted]) => {
    const fact = key as Fact;
    const say = (how: 'is' | 'isNot' | 'includes' | 'excludes', options: readonly string[] | undefined): string[] =>
      options?.length
        ? [
            t(`tables:${how}`, {
              label: question(fact).label,
              options: options.map((option) => question(fact).options[option]?.label ?? option).join(` ${t('verdict.or')} `),
            }),
          ]
        : [];
    if (Array.isArray(wanted)) return say('is', wanted);
    const { not, includes, excludes } = wanted as { not?: string[]; includes?: string[]; excludes?: string[] };
    return [...say('isNot', not), ...say('includes', includes), ...say('excludes', excludes)];
  });
  return parts.length ? parts.join('; ') : t('tables:otherwise');
}
