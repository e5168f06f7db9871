// The record of one exchange, as data: what the writer's side has done and will do, and what the other side is asked to confirm.
import { edition } from '#content/edition.ts';
import type { ExchangeRecord, RecordedAction, RecordedAgreement, RecordedHolder, RecordedSource } from '#machines/contracts/record-file.ts';
import type { Allocation } from '#machines/decide/allocate.ts';
import { doneSeenFrom } from '#machines/decide/already-done.ts';
import type { Side } from '#machines/facts/sides.ts';
import type { Fact, Facts, Nation } from '#machines/facts/vocabulary.ts';
import { type Local, noLocal } from '#src/data/device-agreement.ts';
import { citedSources, dateWords, type Library } from '#src/data/evidence.ts';
import type { GuidedVerdict, Tables } from '#src/data/guidance.ts';
import { rowsNamed } from '#src/words/agreement-words.ts';
import { shortWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';
import { clauseOf, doneWords, type Held, inPlay, isOn, reasonsOf } from './rows-for-papers.ts';

export type { ExchangeRecord, RecordedHolder };

/** Where the schema is published beside the site. */
export const SCHEMA = 'schema/record.schema.json';

/**
 * The record for one side.
 * @param link the address of the exchange
 * @param schema the address of the schema
 * @param local what the local agreement on this device says
 */
export function recordOf(
  verdict: GuidedVerdict,
  facts: Facts,
  side: Side,
  link: string,
  schema = SCHEMA,
  local: Local = noLocal,
): ExchangeRecord {
  const { held, unaccepted, open, standing } = inPlay(verdict);
  const voiced = (list: readonly Held[]): RecordedHolder[] =>
    list
      .map(({ party, rows }) => ({
        party,
        voice: isOn(side, party) ? ('will' as const) : ('pleaseConfirm' as const),
        actions: rows.map((row) => recorded(row, facts)),
      }))
      .sort((a, b) => Number(isOn(side, b.party)) - Number(isOn(side, a.party)));
  const rows = [...held.flatMap((h) => h.rows), ...unaccepted];
  const { seat: _, ...shared } = facts;
  return {
    $schema: schema,
    edition: edition.id,
    readTo: edition.readTo,
    draft: edition.signatories.length === 0 ? t('draft') : null,
    nation: facts.nation ?? null,
    writtenBy: side,
    facts: shared as ExchangeRecord['facts'],
    done: doneSeenFrom(facts, side).map((d) => ({
      by: d.by,
      voice: d.by === side ? 'done' : 'pleaseConfirm',
      says: doneWords(d, side, facts),
    })),
    holders: voiced(held),
    notAccepted: unaccepted.map((row) => ({ ...recorded(row, facts), status: 'notAccepted', keptBy: row.holder, asked: row.proposed })),
    open: open.map((row) => ({ action: row.action, title: t(`actions:${row.action}.title`), needs: row.needs })),
    standing: voiced(standing),
    because: weighed(rows, facts, verdict.guidance.tables),
    sources: sourcesOf(rows, facts.nation, verdict.guidance.library),
    agreement: agreementOf(rows, local),
    link,
    note: t('verdict.noIdentifiers'),
  };
}

function agreementOf(rows: readonly Allocation[], local: Local): RecordedAgreement | null {
  const named = rowsNamed(rows, local);
  const [first] = named;
  if (!first) return null;
  const { name, agreedBy, from, until } = first.said.overlay;
  return {
    name,
    agreedBy,
    from,
    until: until ?? null,
    names: named.map(({ row, said }) => ({
      action: row.action,
      title: t(`actions:${row.action}.title`),
      holder: said.holder,
      national: row.holder,
    })),
  };
}

const recorded = (row: Allocation, facts: Facts): RecordedAction => ({
  action: row.action,
  title: t(`actions:${row.action}.title`),
  step: shortWords(row, facts),
  // A row that is open or not needed is none of those that are held.
  status: row.status as RecordedAction['status'],
  basis: row.basis,
  rule: row.rule,
  claims: row.claims,
});

/** The answers as clauses: first those that most rows rest on, then the others as given. */
export function weighed(rows: readonly Allocation[], facts: Facts, tables: Tables): string[] {
  const counts = new Map<string, number>();
  const count = (clause: string, by: number) => clause && counts.set(clause, (counts.get(clause) ?? 0) + by);
  for (const row of rows) for (const reason of reasonsOf(row, facts, tables)) count(clauseOf(reason, facts), 1);
  for (const [fact, value] of Object.entries(facts) as [Fact, string | readonly string[]][]) {
    if (fact === 'seat' || fact === 'nation') continue;
    for (const option of typeof value === 'string' ? [value] : value) count(clauseOf({ fact, option }, facts), 0);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([clause]) => clause);
}

/** The sources that were read and stand behind these rows, those behind most of them first. */
export function sourcesOf(rows: readonly Allocation[], nation: Nation | undefined, library: Library): RecordedSource[] {
  const counts = new Map<string, number>();
  for (const id of rows.flatMap((row) => row.claims)) {
    const claim = library.claims.get(id);
    if (!claim) continue;
    for (const { source } of citedSources(library, claim, nation))
      if (source.custom.read === 'full' || source.custom.read === 'excerpt') counts.set(source.id, (counts.get(source.id) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => {
      const source = library.sources.get(id);
      if (!source) return [];
      return [{ id, title: source.title, publisher: source.publisher, date: dateWords(source), url: source.URL ?? null }];
    });
}
