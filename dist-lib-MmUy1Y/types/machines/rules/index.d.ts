import type { Action } from '#machines/facts/vocabulary.ts';
import type { Table } from './rule.ts';
export declare const tables: Readonly<Record<Action, Table>>;
