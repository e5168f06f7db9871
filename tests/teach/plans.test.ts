// The plans use written cases, and their minutes add up.
import { expect, test } from 'vitest';
import teach from '#content/en/teach.json' with { type: 'json' };
import { writtenCases } from './written-cases.ts';

const plans = Object.entries(teach.plans.items);

test.each(plans)('%s: its cases exist and its minutes add up', (_, plan) => {
  const ids = writtenCases.map((one) => one.id);
  for (const id of plan.cases) expect(ids).toContain(id);
  expect(plan.parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(plan.minutes);
});

test('10, 30 and 60 minutes, and one for both sides with a case from each side', () => {
  expect(plans.map(([, plan]) => plan.minutes)).toEqual(expect.arrayContaining([10, 30, 60]));
  const seats = teach.plans.items.together.cases.map((id) => writtenCases.find((one) => one.id === id)?.seat);
  expect(new Set(seats)).toEqual(new Set(['requester', 'specialist']));
});
