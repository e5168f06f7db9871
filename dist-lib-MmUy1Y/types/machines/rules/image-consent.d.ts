import type { Table } from './rule.ts';
export declare const imageConsent: Table;
