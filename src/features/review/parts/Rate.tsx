import { useEffect, useRef } from 'react';
import type { RatingSheet, Reviewer, Said, SheetsKept } from '#machines/contracts/ratings-file.ts';
import type { Block, Item } from '#machines/review/blocks.ts';
import { saveFile } from '#src/data/save-file.ts';
import { primaryButton, secondButton, textButton } from '#src/ui/controls.ts';
import { actions, aside, card, columns, main, message, part, small } from '#src/ui/text.ts';
import { today } from '#src/words/edition-words.ts';
import { csv } from '#src/words/spreadsheet.ts';
import { t } from '#src/words/words.ts';
import { blockWords, itemWords } from '../block-words.ts';
import type { Rating } from '../rated-words.ts';
import { change, fileName, fileOf, formerly, isRated, linesOf } from '../sheets.ts';
import { ItemShown } from './ItemShown.tsx';
import { PanelSaid } from './PanelSaid.tsx';
import { RatingForm } from './RatingForm.tsx';

interface Props {
  readonly rating: Rating;
  readonly kept: SheetsKept;
  readonly sheet: RatingSheet;
  readonly block: Block;
  readonly reviewer: Reviewer;
  readonly stop: () => void;
}

/** One item after another: what it says beside what is asked of it. */
export function Rate({ rating, kept, sheet, block, reviewer, stop }: Props) {
  const at = Math.min(sheet.at, block.items.length - 1);
  const item = block.items[at] as Item;
  const done = block.items.filter((one) => isRated(sheet, one)).length;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  // A new item begins at what is asked of it, so that a keyboard can answer at once; the first one at its heading.
  useEffect(() => {
    if (first.current) heading.current?.focus();
    else document.querySelector<HTMLElement>(`#rate-right input`)?.focus();
    first.current = false;
    if (at >= 0) window.scrollTo(0, 0);
  }, [at]);
  const go = (to: number) => change({ at: Math.max(0, Math.min(block.items.length - 1, to)) });
  const say = (said: Said) => {
    const mark = rating.rated.marks.get(item.id) ?? '';
    change({ ratings: { ...sheet.ratings, [item.id]: { mark, ...said } } });
  };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t('workbench:item.place', { n: at + 1, of: block.items.length })} <span className="text-quiet">{blockWords(block)}</span>
      </h1>
      <p className={small} role="status">
        {t('workbench:go.done', { done, all: block.items.length })}
      </p>
      <div className={`${columns} mt-8`}>
        <div className={main}>
          <ItemShown key={item.id} item={item} nation={block.nation ?? reviewer.nation} rating={rating} />
        </div>
        <div className={`${aside} desk:sticky desk:top-8`}>
          <RatingForm
            key={item.id}
            item={item}
            said={sheet.ratings[item.id]}
            say={say}
            next={() => go(at + 1)}
            back={at > 0 ? () => go(at - 1) : undefined}
          />
          {sheet.round === 2 && <PanelSaid sheet={sheet} item={item} former={formerly(kept, sheet, item.id)} />}
          <Keep sheet={sheet} reviewer={reviewer} block={block} whole={done === block.items.length} stop={stop} />
        </div>
      </div>
      <details className={part}>
        <summary className={textButton}>{t('workbench:go.list')}</summary>
        <ol className="list-decimal pl-40 text-15">
          {block.items.map((one, n) => (
            <li key={one.id}>
              <button
                type="button"
                className={`${textButton} text-start`}
                aria-current={n === at ? 'step' : undefined}
                onClick={() => go(n)}
              >
                {itemWords(one, rating.faqs)}
              </button>{' '}
              <span className={small}>{saidWords(sheet.ratings[one.id])}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

const saidWords = (said: Said | undefined): string => {
  if (!said) return t('workbench:go.open');
  return said.right === null ? t('workbench:go.cannot') : t('workbench:go.rated', { right: said.right });
};

/** The sheet as files, and the way out: it stays on the device. */
function Keep({ sheet, reviewer, block, whole, stop }: Pick<Props, 'sheet' | 'reviewer' | 'block' | 'stop'> & { readonly whole: boolean }) {
  const save = (as: 'json' | 'csv') => {
    const file = fileOf(sheet, reviewer, block, today());
    const [text, type] = as === 'json' ? [`${JSON.stringify(file, null, 2)}\n`, 'application/json'] : [csv(linesOf(file)), 'text/csv'];
    saveFile(new Blob([text], { type }), `${fileName(file)}.${as}`);
  };
  return (
    <div className={`${card} grid gap-8`}>
      {whole && (
        <p role="status" className={message}>
          {t('workbench:go.all')}
        </p>
      )}
      <p className={actions}>
        <button type="button" className={whole ? primaryButton : secondButton} onClick={() => save('json')}>
          {t('workbench:go.save')}
        </button>
        <button type="button" className={textButton} onClick={() => save('csv')}>
          {t('workbench:go.sheet')}
        </button>
        <button type="button" className={textButton} onClick={stop}>
          {t('workbench:go.stop')}
        </button>
      </p>
    </div>
  );
}
