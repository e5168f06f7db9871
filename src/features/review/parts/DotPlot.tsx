import { type Spread, scale } from '#machines/review/rand-ucla.ts';
import { t } from '#src/words/words.ts';

const STEP = 22;
const DOT = 8;
const FOOT = 16;

/** One dot a rating, over the scale from 1 to 9; a stroke where the median is. In words for listeners. */
export function DotPlot({
  spread,
  median,
  own,
}: {
  readonly spread: Spread;
  readonly median: number | null;
  readonly own?: number | null;
}) {
  const most = Math.max(3, ...spread);
  const height = most * DOT + FOOT + 4;
  const x = (rating: number) => (rating - 0.5) * STEP;
  const words = scale.flatMap((rating, n) => (spread[n] ? [t('workbench:panel.plotOne', { count: spread[n], rating })] : []));
  return (
    <svg
      viewBox={`0 0 ${scale.length * STEP} ${height}`}
      width={scale.length * STEP}
      height={height}
      role="img"
      aria-label={words.join(', ')}
      className="max-w-full"
    >
      <rect x={STEP * 6} y={0} width={STEP * 3} height={height - FOOT} className="fill-accent-soft" />
      <path d={`M0 ${height - FOOT}H${scale.length * STEP}`} className="stroke-rule" />
      {median !== null && <path d={`M${x(median)} 0V${height - FOOT}`} className="stroke-accent stroke-2" />}
      {scale.map((rating, n) => (
        <g key={rating}>
          {Array.from({ length: spread[n] ?? 0 }, (_, k) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: dots of one rating are all alike
              key={k}
              cx={x(rating)}
              cy={height - FOOT - DOT / 2 - k * DOT}
              r={3}
              className="fill-ink"
            />
          ))}
          <text
            x={x(rating)}
            y={height - 3}
            textAnchor="middle"
            className={`text-13 ${own === rating ? 'fill-accent font-strong' : 'fill-quiet'}`}
          >
            {rating}
          </text>
        </g>
      ))}
    </svg>
  );
}
