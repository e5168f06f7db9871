// What everybody starts with, as a region of the check: in an emergency the walk ends with it.
import type { Region } from './chart.ts';
import { opening } from './opening.ts';

export const openingRegion = { flow: opening, leavesWhen: 'itIsAnEmergency' } as const satisfies Region;
