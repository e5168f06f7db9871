import type { Table } from './rule.ts';
export declare const unexpectedFinding: Table;
