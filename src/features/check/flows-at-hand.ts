// The flows that a page can show: the opening, which everybody starts with, is at hand; every other is fetched.
import type { Flow } from '#machines/flows/flow.ts';
import { opening } from '#machines/flows/opening.ts';

/** Where everybody starts. */
export const firstFlow = opening;

/** Fetches a flow by the name in an address; undefined where there is none of that name. The registry is fetched for any but the first. */
export async function fetchFlow(id: string): Promise<Flow | undefined> {
  if (id === opening.id) return opening;
  const { flowOf, isFlow } = await import('#machines/flows/registry.ts');
  return isFlow(id) ? flowOf[id] : undefined;
}
