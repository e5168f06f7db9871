// The record as plain text for a reply box: three lines as they would be coded, then the rest as far as there is room, the draft line last.
import type { Action, Party } from '#machines/facts/vocabulary.ts';
import { holdersNamed } from '#src/words/agreement-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';
import { draftLine } from './draft-line.ts';
import { spokenOf } from './message-sentences.ts';
import type { ExchangeRecord, RecordedHolder } from './record.ts';
import { waitsOnTheOther } from './rows-for-papers.ts';

/** Characters, the link not counted. */
export const MOST = 900;

/** Of a line that finds room first: so much that what the writer does still finds some. */
const FIRST = 190;

/** Kept free for each later line of what the writer's side does: a step, and how many more stand at the link. */
const KEPT = 150;

/** A line of the record: its words round a list, which may be shortened. */
interface Line {
  readonly items: readonly string[];
  readonly says: (list: string) => string;
  /** Which finds room first; lines without one come last. */
  readonly rank?: 1 | 2;
}

export interface RecordText {
  readonly text: string;
  /** How many characters it has without the link: at most `MOST`, for any exchange. */
  readonly characters: number;
}

/** The record as text. What finds no room is counted, and stands at the link. */
export function recordText(record: ExchangeRecord): RecordText {
  const ends = [...ending(record), ...draftLine()];
  const chosen = new Map<Line, string>();
  const lines = linesOf(record);
  const room = () => MOST - [...chosen.values(), ...ends, leftOut(99)].reduce((sum, text) => sum + text.length + 1, 0);
  const sorted = [...lines].sort((a, b) => (a.rank ?? 3) - (b.rank ?? 3));
  for (const [n, line] of sorted.entries()) {
    const kept = line.rank === 2 ? KEPT * sorted.slice(n + 1).filter((later) => later.rank === 2).length : 0;
    const text = fitted(line, line.rank === 1 ? Math.min(room(), FIRST) : room() - kept);
    if (text !== null) chosen.set(line, text);
  }
  const said = lines.flatMap((line) => chosen.get(line) ?? []);
  const left = lines.filter((line) => !chosen.has(line)).reduce((sum, line) => sum + line.items.length, 0);
  const before = [...said, ...(left > 0 ? [leftOut(left)] : []), ...ending(record)].join('\n');
  return {
    text: [before, t('record:lines.link', { link: record.link }), ...draftLine()].join('\n'),
    characters: [before, ...draftLine()].join('\n').length,
  };
}

/** The line with as many of its items as there is room for; null where not one fits. */
function fitted({ items, says }: Line, room: number): string | null {
  for (let count = items.length; count > 0; count--) {
    const left = items.length - count;
    const list = items.slice(0, count).join('; ');
    const text = says(left > 0 ? t('record:lines.more', { list, count: left }) : list);
    if (text.length < room) return text;
  }
  return null;
}

/** Whole lines that find no room are counted too. */
const leftOut = (count: number): string => t('record:lines.left', { count });

const ending = (record: ExchangeRecord): string[] => [
  t('record:lines.head', {
    nation: record.nation ? t(`words:nations.${record.nation}.label`) : t('verdict.noNation'),
    edition: record.edition,
  }),
  t('record:lines.noIdentifiers'),
];

/** The exchange, what I do, who tells the patient; then what nobody has, what the other side is asked, and what it rests on. */
function linesOf(record: ExchangeRecord): Line[] {
  const mine = record.holders.filter((holder) => holder.voice === 'will');
  const theirs = record.holders.filter((holder) => holder.voice === 'pleaseConfirm');
  const line = (key: string, items: readonly string[], more: Record<string, unknown> = {}, rank?: 2): Line[] =>
    items.length > 0 ? [{ items, says: (list) => capital(t(`record:lines.${key}`, { ...more, list })), ...(rank ? { rank } : {}) }] : [];
  const { agreement: local } = record;
  return [
    one(() => stageLine(record), 1),
    ...mine.flatMap((holder) => line(holder.party === 'practice' ? 'practice' : 'i', steps(holder), {}, 2)),
    one(() => patientLineOf(record), 1),
    ...unaccepted(record),
    ...(local ? [one(() => agreementLine(local), 1)] : []),
    ...theirs.flatMap((holder) => line('confirm', steps(holder), { party: partyName(holder.party) })),
    ...(record.holders.some((holder) => holder.actions.some((row) => waitsOnTheOther(row, holder.party)))
      ? [one(() => t('record:lines.cannotWait'))]
      : []),
    ...line(
      'open',
      record.open.map((row) => t(`actions:${row.action}.short`)),
    ),
    ...line(
      'done',
      record.done.filter((one) => one.voice === 'done').map((one) => one.says),
    ),
    ...line(
      'confirmDone',
      record.done.filter((one) => one.voice === 'pleaseConfirm').map((one) => one.says),
    ),
    ...line('facts', record.because),
    ...line('sources', [...new Set(record.sources.map((s) => s.publisher))]),
    ...(record.sources.length === 0 ? [one(() => t('record:lines.sourcesNone'))] : []),
  ];
}

const one = (says: () => string, rank?: 1): Line => ({ items: [''], says, ...(rank ? { rank } : {}) });

/** The local agreement with whom it names, or, where that is long, with how many. */
function agreementLine({ name, names }: NonNullable<ExchangeRecord['agreement']>): string {
  const full = t('agreement:lines.list', { name, list: holdersNamed(names) });
  return full.length < FIRST ? full : t('agreement:lines.named', { name, count: names.length });
}

/** The steps of a holder, those that a message would speak of first. */
function steps(holder: RecordedHolder): string[] {
  const place = (action: Action) => (spokenOf.includes(action) ? spokenOf.indexOf(action) : spokenOf.length);
  return [...holder.actions]
    .sort((a, b) => place(a.action) - place(b.action))
    .map((row) => {
      const marked = (['byAgreement', 'contested', 'confirmNow'] as const).find((status) => status === row.status);
      if (!marked) return row.step;
      const mark = marked === 'contested' && holder.voice === 'pleaseConfirm' ? 'unconfirmed' : marked;
      return `${row.step} (${t(`record:marks.${mark}`)})`;
    });
}

/** "A&G advice received": how far it has got, from the writer's side. */
const stageLine = ({ facts, writtenBy }: ExchangeRecord): string => t(`record:stages.${facts.stage ?? 'notSure'}.${writtenBy}`);

/** "Patient told by me", or by whom, or not yet. */
function patientLineOf({ facts, writtenBy, holders }: ExchangeRecord): string {
  const told = { byPractice: 'requesterSide', byProvider: 'specialistSide' }[String(facts.patientTold)];
  if (told) return t(told === writtenBy ? 'record:patient.byMe' : `record:patient.by.${told}`);
  const telling = holders.find((holder) => holder.actions.some((row) => row.action === 'tellPatientOutcome'));
  if (!telling) return t('record:patient.notSaid');
  return t(telling.voice === 'will' ? 'record:patient.iTell' : 'record:patient.asked', { party: partyName(telling.party) });
}

/** What nobody has taken on, under who keeps the patient, with who has been asked. */
function unaccepted(record: ExchangeRecord): Line[] {
  const keepers = [...new Set(record.notAccepted.map((row) => row.keptBy))].filter((p): p is Party => p !== null);
  return keepers.map((party) => {
    const rows = record.notAccepted.filter((row) => row.keptBy === party);
    const [asked] = [...new Set(rows.map((row) => row.asked))];
    return {
      items: rows.map((row) => row.step),
      says: (list) =>
        t('record:lines.unaccepted', {
          party: partyName(party),
          list: asked ? t('record:lines.asked', { list, party: partyName(asked) }) : list,
        }),
      rank: 1 as const,
    };
  });
}
