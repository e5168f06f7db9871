import { type State, statesOf } from '#machines/exchange/next-events.ts';
import { small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { wrapped } from '#src/words/wrapped.ts';

const WIDTH = 168;
const HEIGHT = 62;
const ACROSS = 214;
const DOWN = 84;
const EDGE = 12;
const BELOW = 26;
const FIRST = 'drafting';

interface Place extends State {
  readonly x: number;
  readonly y: number;
}
interface Edge {
  readonly from: Place;
  readonly to: Place;
  readonly path: string;
}

/** The stages in columns, by how many events lead to each. */
function laidOut(): { places: Place[]; edges: Edge[] } {
  const states = statesOf('stage');
  const depth = new Map([[FIRST, 0]]);
  for (const state of depth.keys())
    for (const { to } of states.find((one) => one.state === state)?.leads ?? [])
      if (!depth.has(to)) depth.set(to, (depth.get(state) ?? 0) + 1);
  const rows: number[] = [];
  const place = (state: State, column: number): Place => {
    rows[column] = (rows[column] ?? -1) + 1;
    return { ...state, x: EDGE + column * ACROSS, y: EDGE + (rows[column] ?? 0) * DOWN };
  };
  const places = states.filter(({ state }) => depth.has(state)).map((one) => place(one, depth.get(one.state) ?? 0));
  const at = (state: string) => places.find((one) => one.state === state);
  const edges = places.flatMap((from) => {
    const targets = [...new Set(from.leads.map(({ to }) => to))];
    return targets.flatMap((target) => {
      const to = at(target);
      return to ? [{ from, to, path: pathOf(from, to) }] : [];
    });
  });
  return { places, edges };
}

/** Forward from side to side; within a column or back, around the outside. */
function pathOf(from: Place, to: Place): string {
  const [y1, y2] = [from.y + HEIGHT / 2, to.y + HEIGHT / 2];
  if (to.x > from.x) {
    const [x1, x2] = [from.x + WIDTH, to.x];
    return `M${x1} ${y1} C${x1 + 26} ${y1} ${x2 - 26} ${y2} ${x2 - 5} ${y2}`;
  }
  if (to.x === from.x) {
    const x = from.x + WIDTH;
    return `M${x} ${y1} C${x + 30} ${y1} ${x + 30} ${y2} ${x + 5} ${y2}`;
  }
  const [x1, x2] = [from.x + WIDTH / 2, to.x + WIDTH / 2];
  const [b1, b2] = [from.y + HEIGHT, to.y + HEIGHT];
  return `M${x1} ${b1} C${x1} ${b1 + BELOW} ${x2} ${Math.max(b1, b2) + BELOW} ${x2} ${b2 + 5}`;
}

/** The stages of a request and the events between them, as a drawing and as a list: for whoever audits the chart. */
export function StageDiagram() {
  const { places, edges } = laidOut();
  const width = Math.max(...places.map((one) => one.x)) + WIDTH + EDGE + 20;
  const height = Math.max(...places.map((one) => one.y)) + HEIGHT + EDGE + BELOW;
  return (
    <>
      <section
        className="overflow-x-auto rounded-6 border border-line bg-card print:overflow-visible"
        aria-label={t('map:diagram')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing wider than the screen is moved sideways, by keyboard too
        tabIndex={0}
      >
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="block w-full min-w-diagram fill-ink text-13 print:min-w-0">
          <defs>
            <marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0 L8 4 L0 8 z" className="fill-edge" />
            </marker>
          </defs>
          {edges.map(({ from, to, path }) => (
            <path key={`${from.state} ${to.state}`} d={path} markerEnd="url(#tip)" className="fill-none stroke-edge" />
          ))}
          {places.map(({ state, x, y }) => (
            <g key={state}>
              <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx="6" className="fill-paper stroke-edge" />
              <Lines x={x + WIDTH / 2} y={y + HEIGHT / 2} lines={wrapped(t(`map:states.stage.${state}`), 22)} />
            </g>
          ))}
        </svg>
      </section>
      <p className={small}>{t('map:diagramText')}</p>
      <dl className="grid gap-4 text-15">
        {places.map(({ state, leads }) => (
          <div key={state}>
            <dt className="inline font-strong">{t(`map:states.stage.${state}`)}: </dt>
            <dd className="inline">
              {leads.length === 0
                ? t('map:leadsNowhere')
                : leads
                    .map(({ event, to }) => t('map:leadsTo', { event: t(`map:events.${event}`), to: t(`map:states.stage.${to}`) }))
                    .join('; ')}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Lines({ x, y, lines }: { readonly x: number; readonly y: number; readonly lines: readonly string[] }) {
  return (
    <text x={x} textAnchor="middle">
      {lines.map((line, n) => (
        <tspan key={line} x={x} y={y + 4.5 + (n - (lines.length - 1) / 2) * 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
