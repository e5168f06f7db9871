import { useMemo, useState } from 'react';
import { edition } from '#content/edition.ts';
import { blockNamed } from '#machines/review/blocks.ts';
import {
  type BlockRated,
  byNeedOfTalk,
  consensusOf,
  type GivenFile,
  type ItemRated,
  panelFiles,
  rateBlock,
} from '#machines/review/panel.ts';
import type { PageProps } from '#src/app/page.ts';
import { saveFile } from '#src/data/save-file.ts';
import { primaryButton, secondButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { actions, bullets, lead, page, part, small } from '#src/ui/text.ts';
import { today } from '#src/words/edition-words.ts';
import { csv } from '#src/words/spreadsheet.ts';
import { t } from '#src/words/words.ts';
import { blockWords, itemWords } from './block-words.ts';
import { figuresOf, linesToDiscuss } from './panel-lines.ts';
import { DotPlot } from './parts/DotPlot.tsx';
import { LoadFiles } from './parts/LoadFiles.tsx';
import { MakeLink } from './parts/MakeLink.tsx';
import { loadRating, type Rating } from './rated-words.ts';

interface Data {
  readonly rating: Rating;
}
export const load = async (): Promise<Data> => ({ rating: await loadRating() });

/** For a convener: the link, the members' files together, and what they come to. */
export default function Panel({ data: { rating } }: PageProps<Data>) {
  const { guidance, rated } = rating;
  const [given, setGiven] = useState<readonly GivenFile[]>([]);
  const { taken, left, blocks } = useMemo(() => {
    const blockOf = (id: string) => blockNamed(guidance.tables, id, rated.besides);
    const read = panelFiles(given, edition.id, blockOf);
    const files = read.taken.map((one) => one.file);
    const named = [...new Set(files.map((file) => file.block))].sort().flatMap((id) => blockOf(id) ?? []);
    return { ...read, blocks: named.map((block) => rateBlock(block, files, rated.marks)) };
  }, [given, guidance, rated]);
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('workbench:panel.title')}</h1>
      <p className={lead}>{t('workbench:panel.lead')}</p>
      <p>
        <Link to={{ path: '/review' }} className={textButton}>
          {t('workbench:panel.toRate')}
        </Link>
      </p>
      <MakeLink rating={rating} />
      <section className={part} aria-labelledby="files">
        <h2 id="files">{t('workbench:panel.files')}</h2>
        <LoadFiles add={(more) => setGiven((now) => [...now, ...more])} />
        <div role="status">
          <p>{given.length === 0 ? t('workbench:panel.none') : t('workbench:panel.taken', { count: taken.length })}</p>
          {left.length > 0 && (
            <>
              <h3>{t('workbench:panel.leftOut')}</h3>
              <ul className={`left-out ${bullets}`}>
                {left.map(({ name, why }, n) => (
                  <li key={`${name} ${String(n)}`}>{t('workbench:panel.left', { name, why: t(`workbench:panel.why.${why}`) })}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        {given.length > 0 && (
          <p className={actions}>
            <button type="button" className={secondButton} onClick={() => setGiven([])}>
              {t('workbench:panel.remove')}
            </button>
          </p>
        )}
      </section>
      {taken[0] && blocks.length > 0 && <Results panel={taken[0].file.panel} blocks={blocks} rating={rating} />}
    </div>
  );
}

interface ResultsProps {
  readonly panel: string;
  readonly blocks: readonly BlockRated[];
  readonly rating: Rating;
}

function Results({ panel, blocks, rating: { rated, faqs } }: ResultsProps) {
  const items = byNeedOfTalk(blocks.flatMap((one) => one.items));
  const consensus = () => {
    const file = consensusOf(blocks, { edition: edition.id, panel, month: today().slice(0, 7) }, rated.marks);
    saveFile(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }), `consensus-${today()}.json`);
  };
  const talk = () => saveFile(new Blob([csv(linesToDiscuss(items, faqs))], { type: 'text/csv' }), `to-discuss-${today()}.csv`);
  return (
    <>
      <section className={part} aria-labelledby="blocks">
        <h2 id="blocks">{t('workbench:panel.blocks')}</h2>
        <StackedTable
          caption={t('workbench:panel.blocks')}
          captionHidden
          heads={(['block', 'round', 'members', 'rows', 'state'] as const).map((head) => ({ label: t(`workbench:panel.${head}`) }))}
          rows={blocks.map(({ block, round, members, complete, items: all }) => ({
            key: block.id,
            about: blockWords(block),
            cells: [
              String(round),
              String(members),
              `${all.filter((one) => one.measured).length} / ${all.length}`,
              t(complete ? 'workbench:panel.complete' : 'workbench:panel.incomplete'),
            ],
          }))}
        />
        <p className={actions}>
          <button type="button" className={primaryButton} onClick={consensus}>
            {t('workbench:panel.save')}
          </button>
          <button type="button" className={secondButton} onClick={talk}>
            {t('workbench:panel.talk')}
          </button>
        </p>
        <p className={small}>{t('workbench:panel.after')}</p>
      </section>
      <section className={part} aria-labelledby="results">
        <h2 id="results">{t('workbench:panel.results')}</h2>
        <StackedTable
          caption={t('workbench:panel.results')}
          captionHidden
          heads={(['item', 'spread', 'figures', 'result'] as const).map((head) => ({ label: t(`workbench:panel.${head}`) }))}
          rows={items.map((one) => ({
            key: one.item.id,
            about: (
              <span className="font-normal" data-item={one.item.id}>
                {itemWords(one.item, faqs)}
              </span>
            ),
            cells: [
              <DotPlot key="plot" spread={one.spread} median={one.measured?.median ?? null} />,
              <Figures key="figures" one={one} />,
              t(`workbench:panel.outcome.${one.result}`),
            ],
          }))}
        />
      </section>
    </>
  );
}

function Figures({ one }: { readonly one: ItemRated }) {
  return (
    <>
      {figuresOf(one).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
      {one.comments.length > 0 && (
        <ul className={bullets} aria-label={t('workbench:panel.comments')}>
          {one.comments.map((comment) => (
            <li key={comment}>{comment}</li>
          ))}
        </ul>
      )}
    </>
  );
}
