// The first page carries the opening of the check alone. It walks like the whole chart over every walk: both are stepped side by side through
// every configuration that a walk reaches, where a configuration is a page, what is answered on it, and all that guards and gates can tell apart.
import { expect, test } from 'vitest';
import { arisesWhen } from '#machines/facts/arises-when.ts';
import { boxesOf, type Condition, factsOf } from '#machines/facts/condition-sets.ts';
import { SAID_UNKNOWN } from '#machines/facts/said-unknown.ts';
import { type Answers, type Fact, options, takesMany } from '#machines/facts/vocabulary.ts';
import { gateFacts } from '#machines/facts/what-follows.ts';
import { answer, begin, type Region, type Step } from '#machines/flows/chart.ts';
import { checkAsking } from '#machines/flows/check.ts';
import { asksOf, type Flow, type Page } from '#machines/flows/flow.ts';
import { type Guard, guards } from '#machines/flows/guards.ts';
import { openingRegion } from '#machines/flows/opening-region.ts';
import { regions } from '#machines/flows/regions.ts';
import { type Assembled, everythingMatters, openingAsking, waitingOn, walk } from '#machines/flows/walk.ts';
import { journey } from '#src/features/check/journey.ts';
import { byTables, journeyOf } from '#src/features/check/walk/by-tables.ts';
import { walkOpening } from '#src/features/check/walk/opening.ts';

type Value = NonNullable<Answers[Fact]>;
const opening: Flow = openingRegion.flow;
const pages: Readonly<Record<string, Page>> = opening.pages;

/** Every condition that can turn the opening: of its guards, of the way out, and of what tells whether its questions arise. */
const turning: readonly Condition[] = [
  ...Object.values(pages).flatMap(({ when, next }) => [when, ...next.map((one) => one.when)]),
  openingRegion.leavesWhen,
]
  .flatMap((guard: Guard | undefined): readonly Condition[] => (guard ? guards[guard] : []))
  .concat(asksOf(opening).flatMap((fact) => [fact, ...gateFacts(fact)].flatMap((one) => arisesWhen[one] ?? [])));
const told = new Set(turning.flatMap(boxesOf).flatMap(factsOf));
const wantedOf = (fact: Fact): readonly unknown[] => turning.map((condition): unknown => condition[fact]);
/** The options of a fact with many values that some condition names. */
const named = (fact: Fact): readonly string[] => options[fact].filter((option) => JSON.stringify(wantedOf(fact)).includes(`"${option}"`));

/** What follows from these is defined value by value. */
const wholly: readonly Fact[] = ['stage', 'route', 'conversion'];
/** What guards, gates and definitions can tell of an answer. */
function tellable(fact: Fact, value: Value): unknown {
  if (!told.has(fact)) return null;
  if (value === SAID_UNKNOWN || wholly.includes(fact)) return value;
  if (takesMany(fact)) return named(fact).filter((option) => (value as readonly string[]).includes(option));
  return turning.map(({ [fact]: wanted }) => wanted && (Array.isArray(wanted) ? wanted : []).includes(value));
}
/** Answers to a question, one of each kind that can be told apart: "I do not know" among them. */
function answersTo(fact: Fact): Value[] {
  const every = [...(takesMany(fact) ? [[], ...options[fact].map((option) => [option])] : options[fact]), SAID_UNKNOWN] as Value[];
  return [...new Map(every.map((value) => [JSON.stringify(tellable(fact, value)), value])).values()];
}

const keyOf = ({ at, snapshot }: Step): string =>
  JSON.stringify([at, ...asksOf(opening).map((fact) => answered(fact, snapshot.context.answers, at?.page))]);
/** Whether a question of this page is answered, and what can be told of an answer to any. */
function answered(fact: Fact, { [fact]: value }: Answers, page = ''): unknown {
  return value === undefined || !(told.has(fact) || pages[page]?.asks.includes(fact)) ? null : [tellable(fact, value)];
}

/** Where the opening stands: at one of its pages, or done; and which of its pages the last step passed. */
const inOpening = ({ at, passed }: Step) => ({
  at: at?.flow === opening.id ? at.page : null,
  passed: passed.filter(({ flow }) => flow === opening.id),
});

/** Steps two charts through the opening side by side. Gives what differs, and how many configurations there were. */
function sideBySide(one: Assembled, other: Assembled, from: Answers = {}) {
  const differs: string[] = [];
  const seen = new Set<string>();
  const wait: [Step, Step][] = [[begin(one.chart, from), begin(other.chart, from)]];
  for (let pair = wait.pop(); pair; pair = wait.pop()) {
    const [a, b] = pair;
    const answers: Answers = a.snapshot.context.answers;
    const [here, there] = [inOpening(a), inOpening(b)].map((step) => JSON.stringify(step));
    if (here !== there) differs.push(`after ${JSON.stringify(answers)}: ${here} and ${there}`);
    const page = pages[inOpening(a).at ?? ''];
    if (!page || here !== there || seen.has(keyOf(a))) continue;
    seen.add(keyOf(a));
    for (const fact of waitingOn(page, answers, everythingMatters))
      for (const value of answersTo(fact))
        wait.push([answer(one.chart, a.snapshot, fact, value), answer(other.chart, b.snapshot, fact, value)]);
  }
  return { differs, configurations: seen.size };
}

const alone = openingAsking(everythingMatters);

test('the opening walks alike alone and in the whole chart, in every configuration that a walk reaches', () => {
  const { differs, configurations } = sideBySide(alone, checkAsking(everythingMatters));
  expect(differs.slice(0, 3)).toEqual([]);
  expect(configurations).toBeGreaterThan(500);
});

test('the first page is where the chart of the opening begins, and each answer in it is stepped by that chart', async () => {
  const { at, passed } = walk(alone, {});
  expect(await journey({})).toEqual({ next: at, passed });
  const whole = checkAsking(byTables);
  const some: readonly Answers[] = [
    { nation: 'wales' },
    { nation: 'wales', requesterRole: 'gp', urgency: 'suspectedCancer' },
    { nation: 'wales', urgency: 'emergency' },
  ];
  for (const answers of some) {
    expect(walkOpening(answers)).toEqual(journeyOf(walk(whole, answers)));
    expect(await journey(answers)).toEqual(walkOpening(answers));
  }
  expect(walkOpening({ nation: 'wales', requesterRole: 'gp', urgency: 'routine', stage: 'drafting', route: 'advice' })).toBeNull();
});

test('the promise bites: a page left out of the whole chart, or another beginning, is seen', () => {
  const fault = (flow: Flow, from: Answers) => {
    const first: Region = { ...openingRegion, flow };
    return sideBySide(alone, checkAsking(everythingMatters, [first, ...regions.slice(1)]), from).differs.join();
  };
  const { referral: _, stage, ...others } = pages;
  const without: Flow = { ...opening, pages: { ...others, stage: { asks: ['stage'], ...stage, next: [{ to: 'done' }] } } };
  const converted: Answers = { nation: 'wales', requesterRole: 'gp', urgency: 'routine', stage: 'converted', route: 'advice' };
  expect(fault(without, { ...converted, requesterAvailable: 'yes', replyAsks: [] })).toContain('"page":"referral"');
  expect(fault({ ...opening, initial: 'stage' }, {})).toContain('"at":"who"');
});
