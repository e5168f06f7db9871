import type { Party } from '#machines/facts/vocabulary.ts';
import { useSeat } from '#src/app/seat.ts';
import { TokenMark } from '#src/ui/matrix/Token.tsx';
import { capital, isMe, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';

/** A party by shape, name and colour, with a word where it is the one who is looking. */
export function Holder({ party }: { readonly party: Party }) {
  const seat = useSeat();
  return (
    <span className={`holder ${party} inline-flex items-center gap-8 whitespace-nowrap font-strong text-${party}`}>
      <TokenMark party={party} form="usual" size="list" /> {capital(partyName(party))}
      {isMe(party, seat) && <em className="font-normal"> ({t('verdict.you')})</em>}
    </span>
  );
}
