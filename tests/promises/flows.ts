// Promises about flows: each takes flows and tables, and returns what breaks it, naming the place.

import { decide, notesFor, outcomesOf } from '#machines/decide/decide.ts';
import { boxesOf, factsOf } from '#machines/facts/condition-sets.ts';
import { type Action, type Answers, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { answer, begin } from '#machines/flows/chart.ts';
import { arising, asksOf, type Flow, type Page } from '#machines/flows/flow.ts';
import { guards } from '#machines/flows/guards.ts';
import { type Assembled, aloneAsking, everythingMatters } from '#machines/flows/walk.ts';
import type { Tables } from './tables.ts';

const pagesOf = (flow: Flow): [string, Page][] => Object.entries(flow.pages);
const only = (facts: Facts, wanted: Iterable<Fact>): Facts => {
  const set = new Set(wanted);
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => set.has(fact as Fact))) as Facts;
};

const alone = new WeakMap<Flow, Assembled>();
/** One flow asked alone, with everything in it asked. */
function askedAlone(flow: Flow): Assembled {
  const made = alone.get(flow) ?? aloneAsking(flow, everythingMatters);
  alone.set(flow, made);
  return made;
}
/** Where one flow waits when it is asked alone. */
export function waitsAt(flow: Flow, answers: Answers): string | null {
  const made = askedAlone(flow);
  return begin(made.chart, answers).at?.page ?? null;
}

/** The facts that are asked when these flows are walked with this exchange in mind: nothing is known that was not asked. */
export function asked(flows: readonly Flow[], exchange: Facts, before: Facts = {}): Facts {
  let told: Facts = before;
  for (const flow of flows) {
    const { chart } = askedAlone(flow);
    let step = begin(chart, told);
    for (let guard = 0; guard < 40 && step.at; guard++) {
      const page = (flow.pages as Record<string, Page>)[step.at.page] as Page;
      const [next] = arising(page, told).filter((fact) => told[fact] === undefined);
      if (!next || exchange[next] === undefined)
        throw new Error(
          `machines/flows: "${flow.id}" asks ${next} on "${step.at.page}", which does not arise in ${JSON.stringify(exchange)}`,
        );
      told = { ...told, ...only(exchange, [next]) };
      // A step on, and from the beginning once the walk ends: an answer may bring up what an earlier page asks.
      const then = answer(chart, step.snapshot, next, exchange[next]);
      step = then.at ? then : begin(chart, told);
    }
  }
  return told;
}

/** 1. A complete walk settles every action that its flow says it settles. */
export const sufficient = (
  opening: Flow,
  flows: readonly Flow[],
  tables: Tables,
  exchanges: readonly Facts[],
  calledFor: (flow: Flow, facts: Facts) => boolean,
): string[] =>
  flows.flatMap((flow) =>
    exchanges
      .filter((facts) => calledFor(flow, facts))
      .flatMap((facts) => {
        const told = asked(
          flow === opening
            ? [opening]
            : [opening, ...flows.filter((f) => flow.follows?.some((id) => id === f.id) && calledFor(f, facts)), flow],
          facts,
        );
        return flow.settles.flatMap((action) => {
          const decision = decide(tables[action].rules, told);
          return decision.status === 'settled'
            ? []
            : [
                `machines/flows: "${flow.id}" says it settles "${action}", which still waits on ${decision.needs.join(', ')}, after ${JSON.stringify(told)}`,
              ];
        });
      }),
  );

/** Everything that an answer can move: outcomes, rows and duties of every action. */
const picture = (tables: Tables, facts: Facts): string =>
  JSON.stringify(
    Object.values(tables).map((table) => [
      outcomesOf(table.rules, facts),
      decide(table.rules, facts).rules.map((rule) => rule.id),
      notesFor(table, facts).map((note) => note.id),
    ]),
  );

/** 2. No walk asks a question whose answer could not change an outcome, a note or the sources shown. */
export const necessary = (flows: readonly Flow[], tables: Tables, exchanges: readonly Facts[], spare: readonly Fact[]): string[] => {
  const found = new Map<string, { facts: Facts; moved: boolean }>();
  for (const flow of flows)
    for (const [name, page] of pagesOf(flow))
      for (const fact of page.asks) {
        if (spare.includes(fact)) continue;
        const at = `${flow.id}/${name}/${fact}`;
        for (const facts of exchanges) {
          if (facts[fact] === undefined || found.get(at)?.moved) continue;
          const pictures = new Set(
            (takesMany(fact) ? [[], ...options[fact].map((o) => [o])] : options[fact]).map((value) => {
              try {
                return picture(tables, { ...facts, [fact]: value } as Facts);
              } catch {
                return 'contradiction';
              }
            }),
          );
          pictures.delete('contradiction');
          found.set(at, { facts, moved: pictures.size > 1 });
        }
      }
  return [...found].filter(([, { moved }]) => !moved).map(([at]) => `machines/flows: "${at}": no answer to it changes anything`);
};

/** 11. Finite: no way through a flow comes back to a page, and every page is reached. */
export const finite = (flows: readonly Flow[]): string[] =>
  flows.flatMap((flow) => {
    const pages = flow.pages as Record<string, Page>;
    const problems: string[] = [];
    const reached = new Set<string>();
    const visit = (name: string, above: readonly string[]) => {
      if (name === 'done') return;
      if (above.includes(name)) {
        problems.push(`machines/flows: "${flow.id}" comes back to its page "${name}"`);
        return;
      }
      reached.add(name);
      for (const { to } of pages[name]?.next ?? []) visit(to, [...above, name]);
    };
    visit(flow.initial, []);
    for (const name of Object.keys(pages)) if (!reached.has(name)) problems.push(`machines/flows: "${flow.id}": no walk reaches "${name}"`);
    for (const [name, page] of pagesOf(flow))
      if (page.next.at(-1)?.when !== undefined) problems.push(`machines/flows: "${flow.id}": "${name}" may have nowhere to go`);
    for (const [name, page] of pagesOf(flow))
      if (page.asks.length > 5) problems.push(`machines/flows: "${flow.id}": "${name}" asks more than five questions`);
    return problems;
  });

/** 14. No guard reads a fact that some walk leaves unasked. */
export const noHiddenDefault = (opening: Flow, flows: readonly Flow[]): string[] => {
  const first = asksOf(opening);
  return flows.flatMap((flow) => {
    const pages = flow.pages as Record<string, Page>;
    const problems: string[] = [];
    const walk = (name: string, known: ReadonlySet<Fact>) => {
      if (name === 'done') return;
      const page = pages[name] as Page;
      const now = new Set([...known, ...page.asks]);
      for (const { when, to } of page.next) {
        if (when)
          for (const fact of guards[when].flatMap(boxesOf).flatMap(factsOf))
            if (!now.has(fact))
              problems.push(
                `machines/flows: "${flow.id}": after "${name}" the guard "${when}" reads "${fact}", which some walk leaves unasked`,
              );
        walk(to, now);
      }
    };
    walk(flow.initial, new Set(flow === opening ? [] : first));
    return [...new Set(problems)];
  });
};

/** 5b. Every fact that a table reads is asked by some flow, or stands in a list with its reason. */
export const everyFactIsAsked = (flows: readonly Flow[], tables: Tables, never: Readonly<Record<string, string>>): string[] => {
  const questions = new Set(flows.flatMap(asksOf));
  const read = new Set(
    Object.values(tables).flatMap((t) => [...t.rules, ...t.notes].flatMap((r) => r.when.flatMap(boxesOf).flatMap(factsOf))),
  );
  return [...read]
    .filter((fact) => !questions.has(fact) && !(fact in never))
    .map((fact) => `machines/flows: no flow asks "${fact}", which the tables read`);
};

/** Every action is settled by some flow. */
export const everyActionIsSettled = (flows: readonly Flow[], actions: readonly Action[]): string[] =>
  actions
    .filter((action) => !flows.some((flow) => (flow.settles as readonly Action[]).includes(action)))
    .map((action) => `machines/flows: no flow says that it settles "${action}"`);

/** 5. Every rule is decided on by some walk: the facts that hold it are all asked on the way. */
export const everyRuleIsWalked = (walks: readonly Facts[], tables: Tables): string[] => {
  const met = new Set<string>();
  for (const facts of walks)
    for (const table of Object.values(tables)) {
      const decision = decide(table.rules, facts);
      if (decision.status === 'settled') for (const rule of decision.rules) met.add(`${table.action}.${rule.id}`);
      for (const note of notesFor(table, facts)) met.add(`${table.action}.${note.id}`);
    }
  return Object.values(tables).flatMap((t) =>
    [...t.rules, ...t.notes]
      .map((r) => `${t.action}.${r.id}`)
      .filter((id) => !met.has(id))
      .map((id) => `machines/rules: no walk arrives at "${id}"`),
  );
};

/** Answers with some said to be unknown: a walk still ends. */
export function withUnknown(flows: readonly Flow[], exchange: Facts, unknown: (fact: Fact) => boolean): Answers {
  let told: Answers = {};
  for (const flow of flows)
    for (let n = 0; n < 60; n++) {
      const at = waitsAt(flow, told);
      if (!at) break;
      const page = (flow.pages as Record<string, Page>)[at] as Page;
      const next = arising(page, told).find((fact) => told[fact] === undefined);
      if (!next) throw new Error(`machines/flows: "${flow.id}" halts on "${at}" with nothing to ask`);
      told = { ...told, [next]: unknown(next) || exchange[next] === undefined ? '?' : exchange[next] };
    }
  return told;
}

/** What is still open with these facts, and what it waits on. */
export const openAfter = (facts: Facts, tables: Tables): string[] =>
  Object.values(tables).flatMap((table) => {
    const decision = decide(table.rules, facts);
    return decision.status === 'open' ? [`"${table.action}" waits on ${decision.needs.join(', ')}`] : [];
  });
