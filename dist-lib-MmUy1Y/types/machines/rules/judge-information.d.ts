import type { Table } from './rule.ts';
export declare const judgeInformation: Table;
