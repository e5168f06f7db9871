import type { Table } from './rule.ts';
export declare const reviewPlan: Table;
