// The heading that is the answer. Pure: rows in, one or two sentences out.
import type { Allocation } from '#machines/decide/allocate.ts';
import { type Thing, thingOf } from '#machines/facts/things.ts';
import { type Action, type Facts, type Party, parties } from '#machines/facts/vocabulary.ts';
import { capital, isMe, partyName } from '#src/words/party-words.ts';
import { isAnotherStep, shortWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import type { Looker } from './matrix-view.ts';
import { inOrder, isUrgent } from './row-order.ts';
import { shownStanding } from './standing.ts';

const MOST_CLAUSES = 2;
const MOST_LETTERS = 60;

/** The steps that a heading speaks of, by the thing that was asked for. */
export const leads: Readonly<Record<Thing, readonly Action[]>> = {
  test: ['orderTest', 'actOnResult'],
  drug: ['prescribe', 'monitorDrug'],
  referral: ['upgradeToSuspectedCancer', 'convertRequest', 'makeReferral', 'onwardReferral', 'reReferAfterReturn', 'triageAndBook'],
  request: ['decideRoute', 'askClearly'],
  patient: ['issueFitNote', 'tellPatientOutcome'],
  advice: ['replyInTime', 'trackReply', 'decideOnAdvice', 'answerChallenge'],
  record: [],
};

/** The things that the exchange has raised, most pressing first. */
function thingsAsked(facts: Facts): Thing[] {
  const asks = facts.replyAsks ?? [];
  const has = (...wanted: readonly string[]) => asks.some((ask) => wanted.includes(ask));
  const moved = facts.stage === 'converted' || facts.stage === 'returned' || facts.stage === 'accepted' || facts.conversion !== undefined;
  const found: Thing[] = [];
  if (facts.urgency === 'suspectedCancer' || facts.overdue === 'yes') found.push('referral');
  if (has('unclear')) found.push('advice');
  if (has('test')) found.push('test');
  if (has('prescribe', 'monitor')) found.push('drug');
  if (moved || has('referHere', 'referElsewhere')) found.push('referral');
  if (has('fitNote')) found.push('patient');
  if (facts.stage === 'drafting' || facts.stage === 'moreInfo') found.push('request');
  return [...new Set(found)];
}

/** What an exchange may be about where it has raised nothing. */
const anyway: readonly Thing[] = ['advice', 'patient', 'request', 'referral'];

/** The heading, and the rows that it speaks of. */
export function headingOf(rows: readonly Allocation[], who: Looker): { heading: string; said: readonly Allocation[] } {
  if (who.facts.urgency === 'emergency') return { heading: t('matrix:heading.emergency'), said: [] };
  const urgent = inOrder(
    rows.filter((row) => isUrgent(row, who.facts) && shownStanding(row) !== 'nobody'),
    who,
  );
  if (urgent.length > 0) return saying(urgent, who);
  const nobody = rows.filter((row) => shownStanding(row) === 'nobody');
  const keeper = nobody[0]?.holder;
  if (keeper) return { heading: `${nobodyHas(nobody)} ${keeps(keeper, who)}`, said: [] };
  const asked = thingsAsked(who.facts);
  const leading = (thing: Thing) => leads[thing].flatMap((action) => rows.filter((row) => row.action === action));
  const [main] = [...asked, ...anyway].filter((thing) => leading(thing).length > 0);
  if (!main) return { heading: t('matrix:heading.nothing'), said: [] };
  const things = asked.filter((thing) => leading(thing).length > 0);
  const chosen = things.length > 1 ? things.flatMap((thing) => leading(thing).slice(0, 1)) : leading(main).slice(0, MOST_CLAUSES);
  const held = chosen.filter((row) => row.holder !== null);
  if (held.length === 0) return { heading: dependsHeading(chosen), said: [] };
  const undisputed = held.filter((row) => shownStanding(row) !== 'disputed');
  return saying(undisputed.length > 0 ? undisputed : held, who);
}

/** These rows as a heading: of all of them, or of the first where that would be long. */
function saying(rows: readonly Allocation[], who: Looker): { heading: string; said: readonly Allocation[] } {
  const all = sentences(rows, who);
  return all.length > MOST_LETTERS && rows.length > 1
    ? { heading: sentences(rows.slice(0, 1), who), said: rows.slice(0, 1) }
    : { heading: all, said: rows };
}

const nobodyHas = (rows: readonly Allocation[]): string => t('matrix:heading.nobody', { things: namesOf(rows, 'or') });
const keeps = (party: Party, who: Looker): string =>
  isMe(party, who.seat) ? t('matrix:heading.keepYou') : t('matrix:heading.keepOther', { party: capital(partyName(party, who)) });
const dependsHeading = (rows: readonly Allocation[]): string => t('matrix:heading.depends', { things: namesOf(rows, 'or') });

/** The things that rows are about, as a list. */
const namesOf = (rows: readonly Allocation[], by: 'and' | 'or'): string =>
  listed(
    [...new Set(rows.map((row) => thingOf(row.action)))].map((thing) => t(`matrix:things.${thing}`)),
    by,
  );

/** One sentence for each holder. */
const sentences = (rows: readonly Allocation[], who: Looker): string =>
  parties
    .map((party) => rows.filter((row) => row.holder === party))
    .filter((held) => held.length > 0)
    .map((held) => sentence(held, who))
    .join(' ');

function sentence(rows: readonly Allocation[], who: Looker): string {
  const party = rows[0]?.holder as Party;
  if (isMe(party, who.seat)) return t('matrix:heading.you', { list: listed(rows.map((row) => shortWords(row, who.facts))) });
  const other = rows.some((row) => isAnotherStep(row, who.facts));
  return t(`matrix:heading.${other ? 'otherStep' : 'other'}`, {
    party: capital(partyName(party, who)),
    list: listed(rows.map((row) => (other ? shortWords(row, who.facts) : t(`matrix:others.${row.action}`)))),
  });
}

/** "a, b and c"; where the last holds an "and" of its own, a comma is enough. */
export function listed(parts: readonly string[], by: 'and' | 'or' = 'and'): string {
  if (parts.some((part) => part.includes(','))) return parts.join('; ');
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1).join(', ');
  if (!before) return last;
  const joined = t(`matrix:list.${by}`, { first: before, last });
  const word = joined.slice(before.length, joined.length - last.length);
  return by === 'and' && parts.some((part) => part.includes(word)) ? `${before}, ${last}` : joined;
}
