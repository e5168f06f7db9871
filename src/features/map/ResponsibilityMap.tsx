import type { Allocation } from '#machines/decide/allocate.ts';
import { type Phase, phaseOf, phases } from '#machines/exchange/timeline.ts';
import { type Facts, type Party, parties } from '#machines/facts/vocabulary.ts';
import { Holder } from '#src/ui/Holder.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { shownStanding } from '#src/verdict/standing.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { stepWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { wrapped } from '#src/words/wrapped.ts';

interface Cell {
  readonly phase: Phase;
  readonly party: Party;
  readonly rows: readonly Allocation[];
}

/** Who holds what, by party and in the order of time: a drawing of lanes, and the same as a table. */
export function ResponsibilityMap({ rows, facts }: { readonly rows: readonly Allocation[]; readonly facts: Facts }) {
  const cells = phases.flatMap((phase) =>
    parties.map(
      (party): Cell => ({ phase, party, rows: rows.filter((row) => row.holder === party && phaseOf(row.action, facts) === phase) }),
    ),
  );
  const lanes = parties.filter((party) => cells.some((cell) => cell.party === party && cell.rows.length > 0));
  const shown = phases.filter((phase) => cells.some((cell) => cell.phase === phase && cell.rows.length > 0));
  return (
    <section aria-labelledby="everybody">
      <h2 id="everybody">{t('map:map')}</h2>
      <div className="lanes-wide">
        <Lanes name="wide" facts={facts} cells={cells} lanes={lanes} phases={shown} stacked={false} />
      </div>
      <div className="lanes-narrow">
        <Lanes name="narrow" facts={facts} cells={cells} lanes={lanes} phases={shown} stacked />
      </div>
      <StackedTable
        caption={t('map:table.caption')}
        heads={(['what', 'who', 'when', 'standing'] as const).map((head) => ({ label: t(`map:table.${head}`) }))}
        rows={cells.flatMap((cell) =>
          cell.rows.map((row) => ({
            key: row.action,
            about: stepWords(row, facts),
            cells: [
              <Holder key="who" party={cell.party} />,
              t(`map:phases.${cell.phase}`),
              t(`words:standings.${shownStanding(row)}.label`),
            ],
          })),
        )}
      />
    </section>
  );
}

const LANE = 236;
const LINE = 15;
const PAD = 8;
const HEAD = 34;

/** One box for each row; lanes side by side, or one below another where the screen is narrow. */
function Lanes({
  name,
  facts,
  cells,
  lanes,
  phases: shown,
  stacked,
}: {
  readonly name: string;
  readonly facts: Facts;
  readonly cells: readonly Cell[];
  readonly lanes: readonly Party[];
  readonly phases: readonly Phase[];
  readonly stacked: boolean;
}) {
  const lane = stacked ? 330 : LANE;
  const boxOf = (row: Allocation) => {
    const lines = wrapped(stepWords(row, facts), Math.floor((lane - 4 * PAD) / 6.9));
    const standing =
      row.status === 'settled' ? [] : wrapped(t(`words:standings.${shownStanding(row)}.label`), Math.floor((lane - 4 * PAD) / 6.6));
    return { row, lines, standing, height: (lines.length + standing.length) * LINE + 2 * PAD };
  };
  const columns: { party: Party; boxes: (ReturnType<typeof boxOf> & { x: number; y: number })[] }[] = lanes.map((party) => ({
    party,
    boxes: [],
  }));
  const heads: { text: string; x: number; y: number; party?: Party }[] = [];
  let y = PAD;
  const put = (party: Party, phase: Phase, x: number, top: number): number => {
    let at = top;
    for (const row of cells.find((cell) => cell.party === party && cell.phase === phase)?.rows ?? []) {
      const box = boxOf(row);
      columns.find((column) => column.party === party)?.boxes.push({ ...box, x, y: at });
      at += box.height + 6;
    }
    return at;
  };
  if (stacked)
    for (const party of lanes) {
      heads.push({ text: capital(partyName(party)), x: PAD, y: y + 18, party });
      y += HEAD - 6;
      for (const phase of shown) {
        if (!cells.some((cell) => cell.party === party && cell.phase === phase && cell.rows.length > 0)) continue;
        heads.push({ text: t(`map:phases.${phase}`), x: PAD, y: y + 12 });
        y = put(party, phase, PAD, y + 20) + 4;
      }
      y += PAD;
    }
  else {
    heads.push(...lanes.map((party, n) => ({ text: capital(partyName(party)), x: PAD + n * (lane + PAD), y: 24, party })));
    y = HEAD;
    for (const phase of shown) {
      heads.push({ text: t(`map:phases.${phase}`), x: PAD, y: y + 16 });
      const top = y + 26;
      y = Math.max(...lanes.map((party, n) => put(party, phase, PAD + n * (lane + PAD), top)), top + LINE) + 10;
    }
  }
  const width = stacked ? lane + 2 * PAD : PAD + lanes.length * (lane + PAD);
  return (
    <svg viewBox={`0 0 ${width} ${y}`} role="img" aria-labelledby={`lanes-${name} lanes-${name}-text`} className="lanes">
      <title id={`lanes-${name}`}>{t('map:map')}</title>
      <desc id={`lanes-${name}-text`}>{t('map:mapText')}</desc>
      {heads.map((head) => (
        <text key={`${head.text} ${head.x} ${head.y}`} x={head.x} y={head.y} className={head.party ? `head ${head.party}` : 'phase'}>
          {head.text}
        </text>
      ))}
      {columns.flatMap(({ party, boxes }) =>
        boxes.map(({ row, lines, standing, height, x, y: top }) => (
          <g key={row.action} className={`box ${party} ${row.status}`}>
            <rect x={x} y={top} width={lane - PAD} height={height} rx="4" />
            <text x={x + PAD} y={top + PAD + 11}>
              {lines.map((line, n) => (
                <tspan key={line} x={x + PAD} y={top + PAD + 11 + n * LINE}>
                  {line}
                </tspan>
              ))}
              {standing.map((line, n) => (
                <tspan key={`s ${line}`} x={x + PAD} y={top + PAD + 11 + (lines.length + n) * LINE} className="standing">
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        )),
      )}
    </svg>
  );
}
