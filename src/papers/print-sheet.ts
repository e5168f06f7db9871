// One side of A4, as lines: detail is left out until it fits, and type is never made smaller.

import { edition } from '#content/edition.ts';
import type { Allocation } from '#machines/decide/allocate.ts';
import { doneSeenFrom } from '#machines/decide/already-done.ts';
import type { Side } from '#machines/facts/sides.ts';
import { actions, type Facts, type Party } from '#machines/facts/vocabulary.ts';
import { type Local, noLocal } from '#src/data/device-agreement.ts';
import type { GuidedVerdict } from '#src/data/guidance.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { namesIn, rowsNamed } from '#src/words/agreement-words.ts';
import { readToWords } from '#src/words/edition-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { doWords, reviewWords, shortWords, stepWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { sourcesOf, weighed } from './record.ts';
import { doneWords, type Held, type InPlay, inPlay, isOn, waitsOnTheOther } from './rows-for-papers.ts';

export interface Line {
  readonly kind: 'banner' | 'title' | 'heading' | 'item' | 'paragraph';
  /** Set in bold, before the text. */
  readonly lead?: string;
  readonly text: string;
  /** Names of documents, which stand in English. */
  readonly english?: boolean;
}
export interface SheetOf {
  readonly verdict: GuidedVerdict;
  readonly facts: Facts;
  /** Whose record it is; null for a sheet that speaks for neither side. */
  readonly side: Side | null;
  readonly next: readonly string[];
  readonly link: string;
  /** What the local agreement on this device says. */
  readonly local?: Local;
  /** Said above all else: that the review of the edition has fallen due. */
  readonly banner?: string;
}
/** The statuses of rows, the most pressing first. */
const pressing: readonly Allocation['status'][] = ['notAccepted', 'confirmNow', 'contested', 'byAgreement', 'settled'];

interface Detail {
  /** How many rows say what the holder does, those that press most first. */
  readonly says: number;
  readonly oneParagraph: boolean;
  readonly standing: boolean;
  readonly facts: number;
  readonly sources: number;
}
const ALL = actions.length;
const least: Detail = { says: 0, oneParagraph: true, standing: false, facts: 4, sources: 3 };

/** What is added while there is room, in this order. */
const wishes: readonly ((now: Detail) => Detail)[] = [
  (now) => ({ ...now, oneParagraph: false }),
  (now) => ({ ...now, standing: true }),
  (now) => ({ ...now, facts: 8 }),
  (now) => ({ ...now, sources: 5 }),
  ...Array.from({ length: ALL }, () => (now: Detail) => ({ ...now, says: now.says + 1 })),
  (now) => ({ ...now, facts: 16 }),
  (now) => ({ ...now, sources: 10 }),
  (now) => ({ ...now, facts: 60 }),
  (now) => ({ ...now, sources: 20 }),
];

/** A4 less its margins at the sheet's type, reckoned for a wide typeface, less what the code at its head takes from the lines beside it. */
const LINES = 66;
const CHARACTERS = 112;
const heights = { banner: 1, title: 2, heading: 1.7, item: 0, paragraph: 0.4 } as const;
const lengthOf = (line: Line): number =>
  heights[line.kind] +
  (line.kind === 'title' || line.kind === 'heading' ? 0 : Math.ceil(((line.lead?.length ?? 0) + line.text.length + 3) / CHARACTERS));

/** How many lines of type these take on paper, at most. */
export const linesOn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + lengthOf(line), 0);

/** The sheet: the fullest that fits one side of A4. */
export function sheetOf(input: SheetOf): readonly Line[] {
  const worded = wordedOnce(input);
  let detail = least;
  for (const wish of wishes) if (linesOn(write(input, worded, wish(detail))) <= LINES) detail = wish(detail);
  return write(input, worded, detail);
}

/** What every try at a sheet says of the same rows: worked out once. */
interface Worded {
  readonly play: InPlay;
  readonly rows: readonly Allocation[];
  readonly step: (row: Allocation) => string;
  readonly does: (row: Allocation) => string;
  readonly because: readonly string[];
  readonly sources: readonly string[];
}
function wordedOnce({ verdict, facts }: SheetOf): Worded {
  const play = inPlay(verdict);
  const rows = [...play.held.flatMap((h) => h.rows), ...play.unaccepted];
  const once = (words: (row: Allocation, of: Facts) => string) => {
    const made = new Map(rows.map((row) => [row, words(row, facts)]));
    return (row: Allocation) => made.get(row) ?? words(row, facts);
  };
  return {
    play,
    rows,
    step: once(stepWords),
    does: once(doWords),
    because: weighed(rows, facts, verdict.guidance.tables),
    sources: sourcesOf(rows, facts.nation, verdict.guidance.library).map((source) =>
      t('record:lines.source', { title: source.title, publisher: source.publisher }),
    ),
  };
}

function write({ facts, side, next, link, local = noLocal, banner }: SheetOf, worded: Worded, detail: Detail): Line[] {
  const { play, rows, step, because, sources } = worded;
  const said = new Set<string>();
  // What the name of the step says already is not said again.
  const does = (row: Allocation): string => {
    const name = `${step(row)}.`;
    const words = worded.does(row).startsWith(name) ? worded.does(row).slice(name.length).trim() : worded.does(row);
    if (said.has(words)) return '';
    said.add(words);
    return words;
  };
  const speaking = new Set(pressing.flatMap((status) => rows.filter((row) => row.status === status)).slice(0, detail.says));
  const bracket = (row: Allocation) => (row.status === 'notAccepted' ? '' : `[${standingOf(row)}]`);
  const item = (row: Allocation): Line => ({
    kind: 'item',
    lead: step(row),
    text: [bracket(row), speaking.has(row) ? does(row) : ''].filter(Boolean).join(' '),
  });
  const list = (group: readonly Allocation[]): Line[] =>
    detail.oneParagraph
      ? [{ kind: 'paragraph', text: group.map((row) => `${step(row)} ${bracket(row)}`.trim()).join('; ') }]
      : group.map(item);
  const heading = (text: string): Line => ({ kind: 'heading', text });
  const nation = facts.nation ? t(`words:nations.${facts.nation}.label`) : t('verdict.noNation');
  return [
    ...(banner ? [{ kind: 'banner', text: banner } as const] : []),
    { kind: 'title', text: side ? t('record:title') : t('verdict.title') },
    ...(side || next.length === 0 ? [] : [{ kind: 'paragraph', text: next.join(' ') } as const]),
    ...ordered(play.held, side).flatMap((held) => [heading(headingOf(held.party, side, facts)), ...list(held.rows)]),
    ...(rows.some((row) => waitsOnTheOther(row, row.holder)) ? [{ kind: 'paragraph', text: t('record:lines.cannotWait') } as const] : []),
    ...agreed(rows, local),
    ...reviewed(rows, step),
    ...kept(play.unaccepted, facts, list, heading),
    ...(play.open.length > 0
      ? [
          paragraph(
            t('verdict.groups.open'),
            play.open.map((row) => t(`actions:${row.action}.title`)),
          ),
        ]
      : []),
    ...done(facts, side),
    ...(detail.standing && play.standing.length > 0
      ? [
          paragraph(
            t('verdict.groups.standing'),
            play.standing.map(
              (h) => `${capital(partyName(h.party, { facts }))}: ${h.rows.map((row) => shortWords(row, facts)).join(', ')}`,
            ),
          ),
        ]
      : []),
    paragraph(t('verdict.facts'), atMost(because, detail.facts)),
    {
      ...paragraph(t('verdict.sources'), atMost(sources, detail.sources)),
      english: true,
    },
    {
      kind: 'paragraph',
      text: [
        `${t('verdict.edition', { edition: edition.id, nation, readTo: readToWords() })}`,
        `${t('notices:caseByCase.title')}.`,
        t('verdict.noIdentifiers'),
        ...(detail.says === ALL ? [] : [t('record:sheet.shorter')]),
      ].join(' '),
    },
    { kind: 'paragraph', lead: `${t('record:sheet.link')}:`, text: link },
  ];
}

const standingOf = (row: Allocation): string => t(`words:standings.${shownStanding(row)}.label`);
const paragraph = (lead: string, parts: readonly string[]): Line => ({ kind: 'paragraph', lead: `${lead}:`, text: `${parts.join('; ')}.` });
const atMost = (parts: readonly string[], most: number): readonly string[] =>
  parts.length <= most ? parts : [...parts.slice(0, most), t('record:sheet.more', { count: parts.length - most })];

/** The writer's own side first. */
const ordered = (held: readonly Held[], side: Side | null): readonly Held[] =>
  side ? [...held].sort((a, b) => Number(isOn(side, b.party)) - Number(isOn(side, a.party))) : held;

/** The writer speaks for their own side; the other side is asked. */
const headingOf = (party: Party, side: Side | null, facts: Facts): string => {
  const name = capital(partyName(party, { facts }));
  if (!side) return name;
  return isOn(side, party) ? t('record:sheet.will', { party: name }) : t('record:sheet.confirm', { party: name });
};

/** The local agreement, with each row that it names beside the national answer. */
function agreed(rows: readonly Allocation[], local: Local): Line[] {
  const named = rowsNamed(rows, local);
  const [first] = named;
  if (!first) return [];
  const text = named.map(({ row, said }) =>
    t('agreement:lines.sheetItem', {
      title: t(`actions:${row.action}.title`),
      party: partyName(said.holder),
      national: row.holder ? partyName(row.holder) : '',
    }),
  );
  return [{ kind: 'paragraph', lead: t('agreement:lines.sheet', namesIn(first.said.overlay)), text: `${text.join('; ')}.` }];
}

/** What panels came to, on each row that one has rated. */
function reviewed(rows: readonly Allocation[], step: (row: Allocation) => string): Line[] {
  const said = rows.filter((row) => row.review).map((row) => `${step(row)}: ${reviewWords(row)}`);
  return said.length > 0 ? [{ kind: 'paragraph', lead: `${t('words:review.head')}:`, text: said.join(' ') }] : [];
}

/** What nobody has taken on, under who keeps the patient meanwhile. */
function kept(
  rows: readonly Allocation[],
  facts: Facts,
  list: (rows: readonly Allocation[]) => Line[],
  heading: (text: string) => Line,
): Line[] {
  const keepers = [...new Set(rows.map((row) => row.holder))];
  return keepers.flatMap((holder) => {
    const those = rows.filter((row) => row.holder === holder);
    const asked = [...new Set(those.flatMap((row) => (row.proposed ? [partyName(row.proposed, { facts })] : [])))].join(', ');
    return [
      heading(t('record:sheet.unaccepted')),
      { kind: 'paragraph' as const, text: t('record:sheet.kept', { party: capital(holder ? partyName(holder, { facts }) : ''), asked }) },
      ...list(those),
    ];
  });
}

function done(facts: Facts, side: Side | null): Line[] {
  if (!side) return [];
  const seen = doneSeenFrom(facts, side);
  return ([true, false] as const).flatMap((own) => {
    const parts = seen.filter((d) => (d.by === side) === own).map((d) => doneWords(d, side, facts));
    return parts.length > 0 ? [paragraph(t(own ? 'record:sheet.done' : 'record:sheet.toConfirm'), parts)] : [];
  });
}
