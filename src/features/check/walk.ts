// The walk of the whole check: the chart, XState and the tables, loaded with the first answer.

import { stillMatters } from '#machines/decide/still-matters.ts';
import type { Answers } from '#machines/facts/vocabulary.ts';
import { calledFor, checkAsking, type Matters, walk as walkOf } from '#machines/flows/check.ts';
import type { Flow } from '#machines/flows/flow.ts';
import { tables } from '#machines/rules/index.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import type { Journey, Step } from './journey.ts';

/** Can an answer still move a row of this edition? */
export const byTables: Matters = (fact, answers) => stillMatters(tables, fact, answers);
const check = checkAsking(byTables);
