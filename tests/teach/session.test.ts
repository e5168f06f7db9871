// A session in one press: for each length, audience and nation its minutes add up, and each case is there for a reason.
import { describe, expect, test } from 'vitest';
import { nations } from '#machines/facts/vocabulary.ts';
import { audiences, lengths, mostCases, partsOf, pickCases, type Wanted } from '#machines/teaching/session.ts';
import { readSession, writeSession } from '#src/features/teach/class/session-link.ts';
import { writtenCases } from './written-cases.ts';

const all: Wanted[] = lengths.flatMap((minutes) =>
  audiences.flatMap((audience) => nations.map((nation) => ({ minutes, audience, nation }))),
);
const seatOf = (id: string) => writtenCases.find((one) => one.id === id)?.seat;

describe.each(all)('$minutes minutes, $audience, $nation', (wanted) => {
  test('minutes add up, cases are of the nation, none twice, each with why; the same number draws the same', () => {
    for (const draw of [0, 1, 7]) {
      const picked = pickCases(wanted, writtenCases, draw);
      const ids = picked.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(0);
      for (const { id, why } of picked) {
        expect(writtenCases.find((one) => one.id === id)?.nation).toBe(wanted.nation);
        expect(why.length).toBeGreaterThan(0);
      }
      const parts = partsOf(wanted.minutes, ids);
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(wanted.minutes);
      expect(parts.flatMap((part) => part.id ?? [])).toEqual(ids);
      expect(pickCases(wanted, writtenCases, draw)).toEqual(picked);
    }
  });
  test('the room sees its own moment first, and the other side’s where there is time', () => {
    const seats = pickCases(wanted, writtenCases).map(({ id }) => seatOf(id));
    expect(seats[0]).toBe(wanted.audience === 'consultants' ? 'specialist' : 'requester');
    if (seats.length > 1) expect(new Set(seats).size).toBe(2);
  });
  test('its link brings it back, and can carry other cases', () => {
    const cases = [
      ...pickCases(wanted, writtenCases).map(({ id }) => id),
      'own:test:nation=wales&stage=replied',
      'pair:echo-for-a-murmur:17',
    ];
    expect(readSession(writeSession({ ...wanted, cases }))).toEqual({ session: { ...wanted, cases }, dropped: false });
  });
});

test('more cases than there is time for are left out, and minutes still add up', () => {
  for (const minutes of lengths)
    for (let n = 0; n <= 20; n++) {
      const parts = partsOf(
        minutes,
        writtenCases.slice(0, n).map(({ id }) => id),
      );
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
      expect(parts.filter(({ kind }) => kind === 'case').length).toBe(Math.min(n, mostCases(minutes)));
      for (const part of parts) if (part.kind === 'case') expect(part.minutes).toBeGreaterThanOrEqual(4);
    }
});

test('a hostile or spoilt link is read as far as it goes, and says so', () => {
  for (const text of [
    'minutes=31',
    'for=everybody',
    'nation=france',
    'case=%3Cscript%3E',
    'case=own:bread:x',
    'case=pair:echo-for-a-murmur:9999999',
    '%%%',
    'x=y',
  ])
    expect(readSession(`${text}&case=echo-for-a-murmur`), text).toEqual({ session: { cases: ['echo-for-a-murmur'] }, dropped: true });
  expect(readSession(Array.from({ length: 40 }, () => 'case=echo-for-a-murmur').join('&')).session.cases).toEqual(['echo-for-a-murmur']);
});

test('the old name of a case is read as its name of today', () => {
  expect(readSession('case=echo-for-breathlessness').session.cases).toEqual(['echo-for-a-murmur']);
});
