import { type ChangeEvent, useState } from 'react';
import * as v from 'valibot';
import { type ConsensusFile, consensusFile } from '#machines/contracts/consensus-file.ts';
import type { RatingSheet, Said } from '#machines/contracts/ratings-file.ts';
import type { Item } from '#machines/review/blocks.ts';
import { measure, type Rating, ratingsIn } from '#machines/review/rand-ucla.ts';
import { fileField } from '#src/ui/controls.ts';
import { card, label, message, small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { change } from '../sheets.ts';
import { DotPlot } from './DotPlot.tsx';

/** The second round: what the panel gave in the first, and what you gave. */
export function PanelSaid({
  sheet,
  item,
  former,
}: {
  readonly sheet: RatingSheet;
  readonly item: Item;
  readonly former: Said | undefined;
}) {
  const [refused, setRefused] = useState(false);
  const spread = sheet.panelSaid[item.id];
  const measured = spread && measure(ratingsIn(spread) as Rating[]);
  const loaded = Object.keys(sheet.panelSaid).length > 0;
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    if (!file) return;
    const said = await spreadsIn(file, sheet);
    setRefused(said === null);
    if (said) change({ panelSaid: said });
  };
  return (
    <section className={`${card} grid gap-8`} aria-labelledby="panel-said">
      <h2 id="panel-said" className="text-16">
        {t('workbench:second.title')}
      </h2>
      {spread && measured && (
        <>
          <DotPlot spread={spread} median={measured.median} own={former?.right ?? null} />
          <p className={small}>
            {t('workbench:second.said', { median: measured.median, count: measured.ratings })}{' '}
            {former?.right ? t('workbench:second.yours', { right: former.right }) : t('workbench:second.yoursNone')}
          </p>
        </>
      )}
      <label className={label}>
        {t('workbench:second.load')}
        <input id="second-file" type="file" accept=".json,application/json" className={fileField} onChange={(event) => void load(event)} />
      </label>
      <p role="status" className={small}>
        {loaded && t('workbench:second.loaded')}
      </p>
      {refused && <p className={message}>{t('workbench:second.refused')}</p>}
    </section>
  );
}

/** The ratings of this block in a panel's file; null where it is none of this panel. */
async function spreadsIn(file: File, { panel, block }: RatingSheet): Promise<RatingSheet['panelSaid'] | null> {
  try {
    const read = v.safeParse(consensusFile, JSON.parse(await file.text()));
    if (!read.success || read.output.panel !== panel) return null;
    const { items } = read.output as ConsensusFile;
    return Object.fromEntries(items.filter((one) => one.block === block).map((one) => [one.item, one.spread]));
  } catch {
    return null;
  }
}
