// The walk of a whole itinerary: the flows, their machines and XState, loaded with the first answer.

import type { Answers } from '#machines/facts/vocabulary.ts';
import type { Flow } from '#machines/flows/flow.ts';
import { itinerary } from '#machines/flows/itinerary.ts';
import { type FlowId, loadFlows } from '#machines/flows/registry.ts';
import { replay } from '#machines/flows/replay.ts';
import type { Journey, Step } from './journey.ts';

/** Walks the itinerary with these answers, or only some flows of it. Loads the flows that it needs. */
export async function walk(answers: Answers, only?: readonly FlowId[]): Promise<Journey> {
  const ids = itinerary(answers).filter((id) => !only || only.includes(id));
  const wanted = only ? [...new Set<FlowId>([...ids, ...only])] : ids;
  const passed: Step[] = [];
  for (const id of wanted) {
    const [flow] = (await loadFlows([id])) as [Flow];
    const made = replay(flow, answers);
    for (const step of made.passed) {
      const before = new Set(passed.flatMap((one) => one.asked));
      const asked = step.asked.filter((fact) => !before.has(fact));
      if (asked.length > 0) passed.push({ flow: id, page: step.page, asked });
    }
    if (made.at) return { passed, next: { flow: id, page: made.at } };
  }
  return { passed, next: null };
}
