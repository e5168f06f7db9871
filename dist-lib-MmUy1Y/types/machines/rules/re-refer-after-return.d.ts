import type { Table } from './rule.ts';
export declare const reReferAfterReturn: Table;
