// @vitest-environment happy-dom
// Links live for ever: every one kept here is read, compared with what is decided now, and says which rows changed and why.
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { edition } from '#content/edition.ts';
import { changedSince, type LoggedChange, readShown, shownOf } from '#machines/decide/what-changed.ts';
import { knownFrom } from '#machines/facts/known-from.ts';
import { actions } from '#machines/facts/vocabulary.ts';
import { readAnswers } from '#src/app/address.ts';
import { changeLog, editions } from '#src/data/change-log.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { SinceLink } from '#src/features/verdict/SinceLink.tsx';
import { loadWords, setUpWords, t } from '#src/words/words.ts';

const guidance = await loadGuidance();

interface KeptLink {
  readonly says: string;
  readonly address: string;
  readonly edition: string;
  readonly shown: readonly string[];
  /** A change log of the fixture's own, where the link belongs to an edition that never was. */
  readonly log?: readonly LoggedChange[];
  readonly changed: readonly {
    readonly action: string;
    readonly was: string | null;
    readonly now: string;
    readonly why: readonly string[];
  }[];
}
const folder = 'tests/links';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const kept = files.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as KeptLink] as const);

beforeAll(async () => {
  setUpWords('en');
  await loadWords(['ui', 'parties', 'words', 'actions', 'changes']);
});
afterEach(cleanup);

test.each(kept)('%s', (_, link) => {
  const { exchange, dropped } = readAnswers(link.address.slice(link.address.indexOf('#') + 1));
  expect(dropped).toEqual([]);
  expect(exchange.shared).toEqual({ edition: link.edition, shown: link.shown });
  const { rows, unread } = readShown(link.shown);
  expect(unread).toBe(0);
  const log = link.log ?? changeLog();
  const verdict = guidance.verdictOn(knownFrom(exchange.answers));
  const changed = changedSince(rows, link.edition, verdict.allocations, log);
  expect(
    changed.map(({ action, was, now, reasons }) => ({
      action,
      was: was && `${was.holder}.${was.status}`,
      now: `${now.holder}.${now.status}`,
      why: reasons.map((reason) => reason.why),
    })),
  ).toEqual(link.changed);
  const { container } = render(<SinceLink shared={exchange.shared as KeptLink} verdict={verdict} log={log} />);
  const lines = [...container.querySelectorAll('li')].map((line) => line.textContent ?? '');
  expect(lines).toHaveLength(link.changed.length);
  for (const [n, { action, why }] of link.changed.entries()) {
    expect(lines[n]).toContain(t(`actions:${action}.title`));
    for (const reason of why) expect(lines[n]).toContain(reason);
    expect(lines[n]?.includes(t('changes:link.noReason'))).toBe(why.length === 0);
  }
  if (link.changed.length === 0 && link.edition === edition.id) expect(container.textContent).toBe('');
  if (link.edition !== edition.id) expect(container.textContent).toContain(`edition ${link.edition}`);
});

test('the kept links are of this edition and of a past one, with rows that changed and with none', () => {
  const links = kept.map(([, link]) => link);
  expect(links.some((link) => link.edition === edition.id && link.changed.length === 0)).toBe(true);
  expect(links.some((link) => link.edition < edition.id && link.changed.length > 0)).toBe(true);
  expect(links.some((link) => link.changed.some((row) => row.why.length === 0))).toBe(true);
});

test('what a link shows is read back whole, and strange parts are counted', () => {
  const verdict = guidance.verdictOn({ nation: 'england', stage: 'replied' });
  const shown = shownOf(verdict.allocations);
  expect(readShown(shown)).toMatchObject({ unread: 0 });
  expect(readShown(shown).rows.map((row) => `${row.action}.${row.holder}.${row.status}`)).toEqual(shown);
  expect(readShown(['orderTest.nobody.settled', 'noSuch.requester.settled', 'orderTest', 'orderTest.requester.settled.more'])).toEqual({
    rows: [],
    unread: 4,
  });
  const longest = Math.max(...actions.map((action) => `${action}.specialist.notAccepted,`.length));
  expect(actions.length * longest).toBeLessThan(2000);
});

test('the change log names rules that exist, each with words', () => {
  const { tables } = guidance;
  for (const one of editions)
    for (const { id, rules = [] } of one.changes) {
      expect(t(`changes:entries.${one.edition}.${id}`)).not.toContain('changes:');
      if (one.edition === edition.id) for (const { action, rule } of rules) expect(tables[action].rules.map((r) => r.id)).toContain(rule);
    }
});
