import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { expectedWords, MOST_MAIL, mailOf, type Report, reportText } from '#src/papers/report.ts';
import { loadWords, setUpWords } from '#src/words/words.ts';
import { completeExchange } from '../coherent.ts';
import { longest } from './longest.ts';

const guidance = await loadGuidance();

const addressOf = (facts: Facts) => `https://who-holds-what.example.org/verdict#${writeAnswers({ answers: facts })}&edition=${edition.id}`;
let reports: Report[] = [];

beforeAll(async () => {
  setUpWords('en');
  await loadWords(['ui', 'parties', 'words', 'actions', 'rules', 'report']);
  reports = [longest, ...fc.sample(completeExchange, { numRuns: 20, seed: 5 })].flatMap((facts) => {
    const verdict = guidance.verdictOn(facts);
    return [null, ...verdict.allocations].map(
      (row): Report => ({ page: 'verdict', verdict, row, expected: 'provider', address: addressOf(facts) }),
    );
  });
});

describe('a report that something is wrong', () => {
  it('names the edition, the rule, its claims, the address and what was expected', () => {
    for (const report of reports) {
      const text = reportText(report);
      expect(text).toContain(edition.id);
      expect(text).toContain(report.address);
      expect(text).toContain(expectedWords('provider'));
      if (report.row) expect(text).toContain(`${report.row.action}.${report.row.rule}`);
      for (const claim of report.row?.claims ?? []) expect(text).toContain(claim);
      expect(text).not.toMatch(/\blines\.[a-z]/);
      expect(text).not.toMatch(/\{\{|undefined|\bnull\b/);
    }
  });

  it('opens as an e-mail to nobody yet, short enough for any mail program, with the same address', () => {
    for (const report of reports) {
      const mail = mailOf(report);
      expect(mail.startsWith('mailto:?subject=')).toBe(true);
      expect(mail.length).toBeLessThanOrEqual(MOST_MAIL);
      const body = decodeURIComponent(mail.slice(mail.indexOf('&body=') + 6));
      expect(body).toContain(report.address);
      expect(body).toContain(`Edition: ${edition.id}`);
    }
  });
});
