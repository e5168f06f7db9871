// Walking a chart: what is known, said to be unknown, does not arise or cannot matter is passed.
import type { Answers, Fact } from '#machines/facts/vocabulary.ts';
import { begin, type Chart, chartOf, type PageAt, type Reading, type Region } from './chart.ts';
import { arising, type Flow, holds, type Page } from './flow.ts';
import { openingRegion } from './opening-region.ts';

/** Can an answer to this question still move a row? */
export type Matters = (fact: Fact, answers: Answers) => boolean;
/** Every question that arises is asked: for counting, for charts, and for "add detail". */
export const everythingMatters: Matters = () => true;

/** The questions of a page that still wait for an answer. */
export const waitingOn = (page: Page, answers: Answers, matters: Matters): Fact[] =>
  arising(page, answers).filter((fact) => answers[fact] === undefined && matters(fact, answers));

/** In an emergency nothing more is asked, not even on the page that asked how urgent it is. */
const reading = (matters: Matters): Reading => ({
  holds,
  stillAsks: (page, answers) => (holds(openingRegion.leavesWhen, answers) ? [] : waitingOn(page, answers, matters)),
});

/** A chart with the flows that it is made of. */
export interface Assembled {
  readonly chart: Chart;
  readonly flows: readonly Flow[];
}
/** Some regions as one chart. */
export const assembled = (id: string, made: readonly Region[], matters: Matters): Assembled => ({
  chart: chartOf(id, made, reading(matters)),
  flows: made.map((region) => region.flow),
});

/** The opening alone, as it comes with the first page. */
export const openingAsking = (matters: Matters): Assembled => assembled('opening', [openingRegion], matters);
/** One flow asked alone. */
export const aloneAsking = (flow: Flow, matters: Matters): Assembled => assembled(flow.id, [{ flow }], matters);

export interface Walk {
  /** Pages passed on which something was asked, in order, each with the questions that it was the first to ask. */
  readonly passed: readonly (PageAt & { readonly asked: readonly Fact[] })[];
  /** The page at which the walk waits, or null at the result. */
  readonly at: PageAt | null;
}

/** The walk that these answers make: what is known, said to be unknown, does not arise or cannot matter is passed. */
export function walk({ chart, flows }: Assembled, answers: Answers): Walk {
  const { at, passed } = begin(chart, answers);
  const before = new Set<Fact>();
  const steps = passed.flatMap((step) => {
    const page = flows.find(({ id }) => id === step.flow)?.pages[step.page] as Page;
    const asked = arising(page, answers).filter((fact) => answers[fact] !== undefined && !before.has(fact));
    for (const fact of asked) before.add(fact);
    return asked.length > 0 ? [{ ...step, asked }] : [];
  });
  return { passed: steps, at };
}
