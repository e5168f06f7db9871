import type { Party } from '#machines/facts/vocabulary.ts';
import { useSeat } from '#src/app/seat.ts';
import { capital, isMe, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';

/** A party by shape, name and colour, with a word where it is the one who is looking. */
export function Holder({ party }: { readonly party: Party }) {
  const seat = useSeat();
  return (
    <span className={`holder ${party}`}>
      <Shape party={party} /> {capital(partyName(party))}
      {isMe(party, seat) && <em className="me"> ({t('verdict.you')})</em>}
    </span>
  );
}

/** Parties differ by shape as well as by colour: the shapes are drawn by the style sheet. */
export function Shape({ party }: { readonly party: Party }) {
  return <span aria-hidden="true" className={`shape ${party}`} />;
}
