// The titles of flows and of their pages. The opening's stand with the words of the interface, so that the first question waits for no others.
import type { FlowId } from '#machines/flows/registry.ts';
import { t } from './words.ts';

export const flowTitle = (flow: FlowId): string => t([`flows.${flow}`, `flows:flows.${flow}`]);
export const pageTitle = (flow: FlowId, page: string): string => t([`pages.${flow}.${page}`, `flows:pages.${flow}.${page}`]);
/** What the one press says that states a page's usual answers. */
export const usualTitle = (flow: FlowId, page: string): string => t(`flows:usualBy.${flow}/${page}`);
