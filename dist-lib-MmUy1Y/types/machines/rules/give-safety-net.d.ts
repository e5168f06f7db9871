import type { Table } from './rule.ts';
export declare const giveSafetyNet: Table;
