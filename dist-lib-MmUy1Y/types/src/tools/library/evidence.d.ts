import type { Evidence } from '#machines/index.ts';
export declare const evidence: Evidence;
