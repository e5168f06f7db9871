// What a walk is to the pages, and which questions of a page are shown: those that can still move a row of this edition.

import { stillMatters } from '#machines/decide/still-matters.ts';
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { arising, type Page } from '#machines/flows/flow.ts';
import type { FlowId } from '#machines/flows/registry.ts';
import { type Matters, type Walk, waitingOn } from '#machines/flows/walk.ts';
import { tables } from '#machines/rules/index.ts';

export interface Step {
  readonly flow: FlowId;
  readonly page: string;
  readonly asked: readonly Fact[];
}
export interface Journey {
  /** Pages answered, in order. */
  readonly passed: readonly Step[];
  /** The next page with something to ask, or null at the end. */
  readonly next: { readonly flow: FlowId; readonly page: string } | null;
}

/** Can an answer still move a row of this edition? */
export const byTables: Matters = (fact, answers) => stillMatters(tables, fact, answers);

export const journeyOf = ({ passed, at }: Walk): Journey => ({
  passed: passed.map(({ flow, page, asked }) => ({ flow: flow as FlowId, page, asked })),
  next: at && { flow: at.flow as FlowId, page: at.page },
});

/** The questions of a page that are shown: what was answered, and what can still move a row. */
export const shownOn = (page: Page, answers: Answers): Fact[] => {
  const waits = new Set(waitingOn(page, answers, byTables));
  return arising(page, answers).filter((fact) => answers[fact] !== undefined || waits.has(fact));
};
