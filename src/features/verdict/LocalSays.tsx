import type { LocalAnswer } from '#machines/agreement/overlay.ts';
import type { Party } from '#machines/facts/vocabulary.ts';
import { Holder } from '#src/ui/Holder.tsx';
import { small } from '#src/ui/text.ts';
import { namesIn } from '#src/words/agreement-words.ts';
import { t } from '#src/words/words.ts';

/** What a local agreement says of a row, beside the national answer. */
export function LocalSays({ said, national }: { readonly said: LocalAnswer; readonly national: Party }) {
  const names = namesIn(said.overlay);
  return (
    <div className="local my-8 space-y-2 rounded-6 border border-dashed border-edge px-12 py-4">
      <p>
        <strong>{t('agreement:beside.says', names)}</strong> <Holder party={said.holder} />
        {said.words && <> {said.words}</>}
      </p>
      <p>
        <strong>{t('agreement:beside.national')}</strong> <Holder party={national} />
      </p>
      <p className={small}>{t(names.until ? 'agreement:beside.byUntil' : 'agreement:beside.by', names)}</p>
    </div>
  );
}
