import type { Table } from './rule.ts';
export declare const decideOnAdvice: Table;
