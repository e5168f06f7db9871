import { Fragment, type ReactNode, useState } from 'react';
import { MOST, messageText, wordsIn } from '#src/papers/messages.ts';
import { type Gap, type GapId, gapsThatFit, offerText } from '#src/papers/offer.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { card, small, tick } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

/** What would be left to guess, each gap ticked in or out with the sentence that closes it, and the reply that comes of it. */
export function Offer({ gaps, link, children }: { readonly gaps: readonly Gap[]; readonly link: string; readonly children: ReactNode }) {
  const [ticked, setTicked] = useState<readonly GapId[]>(() => gapsThatFit(gaps));
  const closed = gaps.filter(({ id }) => ticked.includes(id));
  const text = offerText(closed);
  const toggle = (id: GapId) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const count = gaps.length;
  const words = wordsIn(text);
  return (
    <div className="grid grid-cols-1 items-start gap-24 desk:grid-cols-2 print:block">
      <section aria-labelledby="gaps" className="border-t-3 border-dashed border-edge pt-8">
        <h2 id="gaps" className="text-16">
          {t('answering:gapsTitle')}
        </h2>
        <p className={`${small} mb-8 print:hidden`}>{t('answering:gapsLead')}</p>
        <ul className="space-y-8">
          {gaps.map(({ id, guess, closes }) => (
            <li key={id}>
              <label className="flex items-start gap-8 max-desk:min-h-hit" htmlFor={`gap-${id}`}>
                <input
                  id={`gap-${id}`}
                  type="checkbox"
                  className={tick}
                  checked={ticked.includes(id)}
                  onChange={() => toggle(id)}
                  aria-labelledby={`guess-${id}`}
                  aria-describedby={`closes-${id}`}
                />
                <span>
                  <span id={`guess-${id}`} className="block text-15 leading-row font-strong">
                    {guess}
                  </span>
                  <span id={`closes-${id}`} className={`block ${small} ${ticked.includes(id) ? '' : 'line-through'}`}>
                    <Filled text={closes} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="offer" className={card}>
        <h2 id="offer" className="text-16">
          {t('answering:text')}
        </h2>
        <p role="status" className={small}>
          {closed.length === count ? t('answering:closedAll') : t('answering:closed', { closed: closed.length, count })}{' '}
          {t('answering:fill')} {words > MOST && t('answering:long', { words, most: MOST })}
        </p>
        <p className="my-12">
          <Filled text={text} />
        </p>
        <div className="flex flex-wrap items-center gap-x-16 gap-y-4">
          <CopyButton look="primary" text={messageText({ text }, link)} label={t('answering:copy')} />
          {children}
        </div>
      </section>
    </div>
  );
}

/** A text with its blanks marked. */
function Filled({ text }: { readonly text: string }) {
  return text.split(/(\[[^\]]*\])/).map((piece, n) =>
    piece.startsWith('[') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
      <mark key={n} className="bg-draft text-draft-ink">
        {piece}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
      <Fragment key={n}>{piece}</Fragment>
    ),
  );
}
