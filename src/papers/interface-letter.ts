// The letter to an interface group: what no source settles in this kind of exchange, and nothing that somebody has still to do.
import { edition } from '#content/edition.ts';
import type { Allocation, Verdict } from '#machines/decide/allocate.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { type Local, noLocal } from '#src/data/device-agreement.ts';
import type { Guidance, GuidedVerdict } from '#src/data/guidance.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { namesIn, rowsNamed } from '#src/words/agreement-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { positionsOf } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { draftLine } from './draft-line.ts';
import { type Block, type Letter, paragraph } from './letter.ts';
import { inPlay } from './rows-for-papers.ts';

/** The rows that no source settles: authorities differ, nobody has accepted, or the holder is our own reading. Never a check that is due. */
export const unsettledBySource = (verdict: Verdict): readonly Allocation[] => {
  const { held, unaccepted } = inPlay(verdict);
  return [...held.flatMap((one) => one.rows), ...unaccepted].filter((row) => ['disputed', 'nobody', 'ours'].includes(shownStanding(row)));
};

/**
 * The letter; null where every row is settled by a source.
 * @param link the address of the exchange
 * @param local what the local agreement on this device says
 */
export function interfaceLetter(
  verdict: GuidedVerdict,
  facts: Facts,
  link: string,
  local: Local = noLocal,
): Letter<'interfaceNote'> | null {
  const rows = unsettledBySource(verdict);
  if (rows.length === 0) return null;
  const nation = facts.nation ? t(`words:nations.${facts.nation}.label`) : t('verdict.noNation');
  return {
    id: 'interfaceNote',
    title: t('letters:interface.title'),
    blocks: [
      ...draftLine().map((text): Block => ({ kind: 'banner', text })),
      paragraph(t('letters:interface.opening')),
      { kind: 'list', lead: t('letters:interface.unsettled'), items: rows.map((row) => item(row, facts, verdict.guidance)) },
      ...agreed(rows, local),
      ...(['until', 'proposal', 'noPatient', 'signRequester', 'signSpecialist'] as const).map((key) =>
        paragraph(t(`letters:interface.${key}`)),
      ),
      { kind: 'quiet', text: t('letters:closing.edition', { edition: edition.id, nation }) },
      { kind: 'quiet', text: t('letters:closing.link', { link }) },
    ],
  };
}

const title = (row: Allocation): string => t(`actions:${row.action}.title`);

function item(row: Allocation, facts: Facts, guidance: Guidance): string {
  return [
    t('letters:interface.item', {
      action: title(row),
      standing: t(`words:standings.${shownStanding(row)}.label`),
      party: row.holder ? partyName(row.holder, { facts }) : '',
    }),
    ...positionsOf(row, facts.nation, guidance).map((p) => t('letters:interface.position', { who: p.who, says: p.says })),
  ].join(' ');
}

/** The local agreement, where it names rows of this letter. */
function agreed(rows: readonly Allocation[], local: Local): Block[] {
  const named = rowsNamed(rows, local);
  const [first] = named;
  if (!first) return [];
  return [
    {
      kind: 'list',
      lead: t('agreement:lines.letterLead', namesIn(first.said.overlay)),
      items: named.map(({ row, said }) =>
        t('agreement:lines.letterItem', {
          title: title(row),
          party: capital(partyName(said.holder)),
          national: row.holder ? partyName(row.holder) : '',
        }),
      ),
    },
  ];
}
