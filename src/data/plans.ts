// The session plans, which stand in the words for teaching.

import { entry } from '#src/words/words.ts';
import { caseIds } from './cases.ts';

export interface Plan {
  readonly title: string;
  readonly minutes: number;
  readonly for: string;
  readonly aims: readonly string[];
  readonly cases: readonly string[];
  readonly parts: readonly { readonly minutes: number; readonly what: string }[];
  readonly questions: readonly string[];
  readonly debrief: readonly string[];
}

const plans = (): Readonly<Record<string, Plan>> => entry<Record<string, Plan>>('teach', 'plans.items') ?? {};
export const planIds = (): string[] => Object.keys(plans());
export const planIfAny = (id: string): Plan | undefined => (Object.hasOwn(plans(), id) ? plans()[id] : undefined);
export function planOf(id: string): Plan {
  const plan = planIfAny(id);
  if (!plan) throw new Error(`content/en/teach.json: no plan "${id}"`);
  return { ...plan, cases: plan.cases.filter((one) => caseIds.includes(one)) };
}
