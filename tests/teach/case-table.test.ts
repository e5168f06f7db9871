// What the written cases cover, counted over their table; and every name that a case ever had still leads to it.
import { expect, test } from 'vitest';
import moved from '#content/moved-cases.json' with { type: 'json' };
import { nations } from '#machines/facts/vocabulary.ts';
import { caseColumns, caseTable } from '#src/tools/review/case-table.ts';
import { writtenCases } from './written-cases.ts';

const [, ...lines] = caseTable(writtenCases);
const column = (name: (typeof caseColumns)[number]) => lines.map((line) => line[caseColumns.indexOf(name)] ?? '');

test('both sides, those who are not GPs, urgent exchanges and every nation', () => {
  expect(lines.length).toBeGreaterThanOrEqual(44);
  expect(column('Moment').filter((seat) => seat === 'specialist').length).toBeGreaterThanOrEqual(15);
  expect(column('Asked by').filter((role) => !['gp', 'gpTrainee', 'locum'].includes(role)).length).toBeGreaterThanOrEqual(10);
  expect(column('Urgency').filter((urgency) => urgency !== 'routine').length).toBeGreaterThanOrEqual(8);
  for (const nation of nations) expect(column('Nation').filter((one) => one === nation).length, nation).toBeGreaterThanOrEqual(6);
});
test('each asked action is decided by a row', () => {
  expect(column('Rows taught').map((rows) => rows.split(' ').length)).toEqual(writtenCases.map((one) => one.asks.length));
});
test('an address says nothing of the answer: it names the complaint, and old ones lead to the new', () => {
  const ids = writtenCases.map((one) => one.id);
  for (const [old, now] of Object.entries(moved)) {
    expect(ids, old).toContain(now);
    expect(ids).not.toContain(old);
  }
  const telling =
    /requester|specialist|refer|return|unread|nobody|order|agreed|accept|convert|hospital|reach|outside|reply|letter|advice|share/;
  expect(ids.filter((id) => telling.test(id))).toEqual([]);
});
/** The capabilities of the RCGP curriculum by name: the first two seen on its own page, the rest in copies of its list. No other curriculum was looked at. */
const confirmed = [
  ...['Fitness to practise', 'An ethical approach', 'Communicating and consulting', 'Data gathering and interpretation'],
  ...['Clinical examination and procedural skills', 'Decision-making and diagnosis', 'Clinical management', 'Medical complexity'],
  ...['Team working', 'Performance, learning and teaching', 'Organisation, management and leadership'],
  ...['Holistic practice, health promotion and safeguarding', 'Community health and environmental sustainability'],
];
test('every case names capabilities that could be confirmed, or says that none could', () => {
  for (const said of column('Capabilities')) {
    if (said === 'none that could be confirmed') continue;
    for (const name of said.split('; ')) expect(confirmed).toContain(name);
  }
});
