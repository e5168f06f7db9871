// The record as plain text for a reply box: at most 1,500 characters before the link, the most needed first.
import type { Action, Party } from '#machines/facts/vocabulary.ts';
import { holdersNamed } from '#src/words/agreement-words.ts';
import { dateInWords } from '#src/words/edition-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { t } from '#src/words/words.ts';
import type { ExchangeRecord, RecordedHolder } from './record.ts';
import { waitsOnTheOther } from './rows-for-papers.ts';

/** Characters before the link. */
export const MOST = 1500;

/** How much of the optional parts is said. */
interface Detail {
  /** How fully the local agreement is told: by name, with its holders, with who agreed it. */
  readonly agreement: 0 | 1 | 2;
  readonly marks: boolean;
  readonly done: number;
  readonly facts: number;
  readonly sources: number;
  readonly titles: boolean;
  readonly standing: boolean;
}
const least: Detail = { agreement: 0, marks: false, done: 0, facts: 0, sources: 0, titles: false, standing: false };

type Wish = (now: Detail) => Detail;
/** What is added while there is room, in this order. */
const wishes: readonly Wish[] = [
  (now) => ({ ...now, agreement: 1 }),
  (now) => ({ ...now, marks: true }),
  ...several(3, (now) => ({ ...now, done: now.done + 1 })),
  ...several(3, (now) => ({ ...now, facts: now.facts + 1 })),
  ...several(2, (now) => ({ ...now, sources: now.sources + 1 })),
  (now) => ({ ...now, agreement: now.agreement === 0 ? 0 : 2 }),
  (now) => ({ ...now, titles: true }),
  ...several(4, (now) => ({ ...now, done: now.done + 1 })),
  (now) => ({ ...now, standing: true }),
  ...several(40, (now) => ({ ...now, facts: now.facts + 1 })),
  ...several(6, (now) => ({ ...now, sources: now.sources + 1 })),
];
function several(times: number, wish: Wish): Wish[] {
  return Array.from({ length: times }, () => wish);
}

export interface RecordText {
  /** At most `MOST` characters, for any exchange. */
  readonly beforeLink: string;
  readonly text: string;
}

/** The record as text: holders first, each with their actions, then answers and sources as far as there is room. */
export function recordText(record: ExchangeRecord): RecordText {
  let detail = least;
  let said = write(record, detail);
  for (const wish of wishes) {
    const more = wish(detail);
    const text = write(record, more);
    if (text.length > MOST) continue;
    detail = more;
    said = text;
  }
  return { beforeLink: said, text: `${said}\n${t('record:lines.link', { link: record.link })}` };
}

const short = (action: Action): string => t(`actions:${action}.short`);
const join = (parts: readonly string[]): string => parts.join('; ');

function write(record: ExchangeRecord, detail: Detail): string {
  const nation = record.nation ? t(`words:nations.${record.nation}.label`) : t('verdict.noNation');
  const marked = (holder: RecordedHolder, row: RecordedHolder['actions'][number]) => {
    if (!detail.marks || !['byAgreement', 'contested', 'confirmNow'].includes(row.status)) return row.step;
    const mark = row.status === 'contested' && holder.voice === 'pleaseConfirm' ? 'unconfirmed' : row.status;
    return `${row.step} (${t(`record:marks.${mark}`)})`;
  };
  const line = (holder: RecordedHolder) =>
    capital(
      t(holder.voice === 'will' ? 'record:lines.will' : 'record:lines.confirm', {
        party: partyName(holder.party),
        list: join(holder.actions.map((row) => marked(holder, row))),
      }),
    );
  return [
    ...(record.draft ? [record.draft] : []),
    t('record:lines.head', { nation, edition: record.edition }),
    ...record.holders.map(line),
    ...(record.holders.some((holder) => holder.actions.some((row) => waitsOnTheOther(row, holder.party)))
      ? [t('record:lines.cannotWait')]
      : []),
    ...agreement(record, detail),
    ...unaccepted(record),
    ...(record.open.length > 0 ? [t('record:lines.open', { list: join(record.open.map((row) => short(row.action))) })] : []),
    ...done(record, detail),
    ...standing(record, detail),
    facts(record, detail),
    sources(record, detail),
    t('record:lines.noIdentifiers'),
  ].join('\n');
}

/** Which local agreement names who holds some of these: always by its name. */
function agreement({ agreement: local }: ExchangeRecord, detail: Detail): string[] {
  if (!local) return [];
  const [first, second] = local.agreedBy;
  const key = (['named', 'list', 'full'] as const)[detail.agreement];
  const from = dateInWords(local.from);
  return [
    t(`agreement:lines.${key}`, { name: local.name, first, second, from, count: local.names.length, list: holdersNamed(local.names) }),
  ];
}

/** What nobody has taken on, under who keeps the patient, with who has been asked. */
function unaccepted(record: ExchangeRecord): string[] {
  const keepers = [...new Set(record.notAccepted.map((row) => row.keptBy))].filter((p): p is Party => p !== null);
  return keepers.map((party) => {
    const rows = record.notAccepted.filter((row) => row.keptBy === party);
    const asked = [...new Set(rows.map((row) => row.asked))].map((to) => {
      const list = join(rows.filter((row) => row.asked === to).map((row) => row.step));
      return to ? t('record:lines.asked', { list, party: partyName(to) }) : list;
    });
    return t('record:lines.unaccepted', { party: partyName(party), list: join(asked) });
  });
}

function done(record: ExchangeRecord, detail: Detail): string[] {
  const told = record.done.slice(0, detail.done);
  const of = (voice: 'done' | 'pleaseConfirm', key: string) => {
    const list = told.filter((d) => d.voice === voice).map((d) => d.says);
    return list.length > 0 ? [t(key, { list: join(list) })] : [];
  };
  return [...of('done', 'record:lines.done'), ...of('pleaseConfirm', 'record:lines.confirmDone')];
}

function standing(record: ExchangeRecord, detail: Detail): string[] {
  if (record.standing.length === 0) return [];
  if (!detail.standing) return [t('record:lines.standingLink')];
  const list = record.standing.map((holder) =>
    capital(t('record:lines.standingOf', { party: partyName(holder.party), list: join(holder.actions.map((a) => a.step)) })),
  );
  return [t('record:lines.standing', { list: list.join('. ') })];
}

function facts(record: ExchangeRecord, detail: Detail): string {
  const list = record.because.slice(0, detail.facts);
  const count = record.because.length - list.length;
  if (list.length === 0) return t('record:lines.factsLink');
  return count > 0 ? t('record:lines.factsMore', { list: join(list), count }) : t('record:lines.facts', { list: join(list) });
}

function sources(record: ExchangeRecord, detail: Detail): string {
  if (record.sources.length === 0) return t('record:lines.sourcesNone');
  const names = detail.titles
    ? record.sources.map((s) => t('record:lines.source', { title: s.title, publisher: s.publisher }))
    : [...new Set(record.sources.map((s) => s.publisher))];
  const list = names.slice(0, detail.sources);
  const count = names.length - list.length;
  if (list.length === 0) return t('record:lines.sourcesLink');
  return count > 0 ? t('record:lines.sourcesMore', { list: join(list), count }) : t('record:lines.sources', { list: join(list) });
}
