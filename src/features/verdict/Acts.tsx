import type { Verdict } from '#machines/decide/allocate.ts';
import { sideOfTheSeat } from '#machines/facts/sides.ts';
import type { Answers, Facts, Party } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { shareLink } from '#src/app/links.ts';
import { useSeat } from '#src/app/seat.ts';
import { messageFor, messageText } from '#src/papers/messages.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { primaryButton, secondButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { answering } from '#src/verdict/other-party.ts';
import { partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';

interface ActsOf {
  readonly answers: Answers;
  readonly verdict: Verdict;
  readonly facts: Facts;
}

/** What to do with the answer: write to the other side in one press, then record, send, print. */
export function Acts(of: ActsOf) {
  return (
    <div className="flex flex-wrap items-center gap-x-16 gap-y-4 max-desk:hidden">
      <Write {...of} />
      <Others {...of} />
    </div>
  );
}

/** The same on a phone: it sticks to the bottom, where a thumb is. */
export function StickyActs(of: ActsOf) {
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-start gap-8 border-t border-edge bg-card px-12 py-8 *:first:flex-1 desk:hidden print:hidden">
      <Write {...of} />
      <details className="open:basis-full">
        <summary className={`${secondButton} marker:content-none`}>{t('matrix:page.more')}</summary>
        <div className="flex flex-wrap gap-x-16">
          <Others {...of} />
        </div>
      </details>
    </div>
  );
}

function Write({ answers, verdict, facts }: ActsOf) {
  const seat = useSeat();
  const side = sideOfTheSeat(seat);
  const message = messageFor(verdict, facts, seat);
  if (!side || !message)
    return (
      <Link to={{ path: '/letters', answers: writeAnswers({ answers }) }} className={primaryButton}>
        {t('matrix:page.writeEither')}
      </Link>
    );
  const to: Party = answering(side);
  return (
    <CopyButton
      look="primary"
      label={t('matrix:page.write', { party: partyName(to, { facts }) })}
      text={() => messageText(message, shareLink(answers, verdict, side))}
    />
  );
}

function Others({ answers, verdict }: ActsOf) {
  const seat = useSeat();
  const link = writeAnswers({ answers });
  return (
    <>
      <Link to={{ path: '/record', answers: link }} className={textButton}>
        {t('matrix:page.record')}
      </Link>
      <CopyButton look="text" text={() => shareLink(answers, verdict, sideOfTheSeat(seat) ?? undefined)} label={t('matrix:page.link')} />
      <button type="button" className={textButton} onClick={() => window.print()}>
        {t('matrix:page.print')}
      </button>
    </>
  );
}
