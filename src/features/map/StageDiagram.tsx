import { statesOf } from '#machines/exchange/next-events.ts';
import { t } from '#src/words/words.ts';
import { wrapped } from '#src/words/wrapped.ts';

const WIDTH = 168;
const HEIGHT = 62;
const ACROSS = 214;
const DOWN = 84;
const EDGE = 12;
const BELOW = 26;
const FIRST = 'drafting';

interface Place {
  readonly state: string;
  readonly x: number;
  readonly y: number;
}
interface Edge {
  readonly from: Place;
  readonly to: Place;
  readonly path: string;
}

/** The stages in columns, by how many events lead to each; a stage that no event leads to has a place of its own below the first. */
function laidOut(here: string): { places: Place[]; edges: Edge[] } {
  const states = statesOf('stage');
  const depth = new Map([[FIRST, 0]]);
  for (const state of depth.keys())
    for (const { to } of states.find((one) => one.state === state)?.leads ?? [])
      if (!depth.has(to)) depth.set(to, (depth.get(state) ?? 0) + 1);
  const rows: number[] = [];
  const place = (state: string, column: number): Place => {
    rows[column] = (rows[column] ?? -1) + 1;
    return { state, x: EDGE + column * ACROSS, y: EDGE + (rows[column] ?? 0) * DOWN };
  };
  const places = states.filter(({ state }) => depth.has(state)).map(({ state }) => place(state, depth.get(state) ?? 0));
  if (!depth.has(here)) places.push(place(here, 0));
  const at = (state: string) => places.find((one) => one.state === state);
  const edges = places.flatMap((from) => {
    const targets = [...new Set((states.find((one) => one.state === from.state)?.leads ?? []).map(({ to }) => to))];
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

/** The stages of a request as a drawing: the one that the exchange is in is marked, and what may come next is numbered. */
export function StageDiagram({
  here,
  next,
}: {
  readonly here: string;
  readonly next: readonly { readonly to: string; readonly number: number }[];
}) {
  const { places, edges } = laidOut(here);
  const width = Math.max(...places.map((one) => one.x)) + WIDTH + EDGE + 20;
  const height = Math.max(...places.map((one) => one.y)) + HEIGHT + EDGE + BELOW;
  const numbersTo = (state: string) => next.filter(({ to }) => to === state).map(({ number }) => number);
  return (
    // A drawing wider than the screen is moved sideways, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section className="wide drawing" aria-label={t('map:diagram')} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="stages-title stages-text" className="stages">
        <title id="stages-title">{t('map:diagram')}</title>
        <desc id="stages-text">
          {t('map:diagramText')} {t('map:here')}: {t(`map:states.stage.${here}`)}.
        </desc>
        <defs>
          <marker id="tip" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0 L8 4 L0 8 z" className="tip" />
          </marker>
        </defs>
        {edges.map(({ from, to, path }) => (
          <path key={`${from.state} ${to.state}`} d={path} markerEnd="url(#tip)" className={from.state === here ? 'edge live' : 'edge'} />
        ))}
        {places.map(({ state, x, y }) => (
          <g key={state} className={state === here ? 'stage here' : 'stage'}>
            <rect x={x} y={y} width={WIDTH} height={HEIGHT} rx="6" />
            <Lines x={x + WIDTH / 2} y={y + HEIGHT / 2} lines={stageLines(state, here)} />
            {numbersTo(state).map((number, n) => (
              <g key={number} className="number">
                <circle cx={x + n * 22} cy={y} r="10" />
                <text x={x + n * 22} y={y + 4.5} textAnchor="middle">
                  {number}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </section>
  );
}

const stageLines = (state: string, here: string): string[] => [
  ...(state === here ? [t('map:here').toUpperCase()] : []),
  ...wrapped(t(`map:states.stage.${state}`), 22),
];

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
