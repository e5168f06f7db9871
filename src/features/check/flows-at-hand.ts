// The flows that a page can show at once: the opening, which everybody starts with, and every other that has been fetched.
import type { Flow } from '#machines/flows/flow.ts';
import { opening } from '#machines/flows/opening.ts';

const atHand = new Map<string, Flow>([[opening.id, opening]]);

/** Where everybody starts. */
export const firstFlow = opening;

/** Fetches a flow by the name in an address; undefined where there is none of that name. The registry is fetched for any but the first. */
export async function fetchFlow(id: string): Promise<Flow | undefined> {
  if (!atHand.has(id)) {
    const { isFlow, loadFlows } = await import('#machines/flows/registry.ts');
    const [flow] = isFlow(id) ? await loadFlows([id]) : [];
    if (flow) atHand.set(id, flow);
  }
  return atHand.get(id);
}
