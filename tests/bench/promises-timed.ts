// Run as a process of its own, in the folder of an edition: the seconds that its promises of flows and of tables take, as JSON.
import fc from 'fast-check';
import { actions } from '#machines/facts/vocabulary.ts';
import { flows } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { book } from '../promises/complete-words.ts';
import { checkFirst, evidence } from '../promises/evidence.ts';
import * as ofFlows from '../promises/flows.ts';
import * as ofTables from '../promises/tables.ts';
import { calledFor, exchanges, some, walkAll, withDetail } from '../promises/walks.ts';

const opening = flows[0];
if (opening?.id !== 'opening') throw new Error('machines/flows/registry.ts: the opening is not the first flow');
/** A copy is called for where its original is: copies end in a figure. */
const original = (id: string) => id.replace(/\d+$/, '');
const complete = fc.sample(completeExchange, { numRuns: 200, seed: 11 });
const few = complete.slice(0, 40);
/** An emergency leaves the walk at once: it settles nothing but itself. */
const walked = some.filter(({ urgency }) => urgency !== 'emergency');
const partial = fc.sample(partialExchange, { numRuns: 200, seed: 12 });

const promises: Readonly<Record<'flows' | 'tables', readonly (() => readonly string[])[]>> = {
  flows: [
    () => ofFlows.sufficient(opening, flows, tables, walked, (flow, facts) => calledFor({ id: original(flow.id) }, facts)),
    () => walked.flatMap((exchange) => ofFlows.openAfter(walkAll(exchange), tables)),
    () => ofFlows.necessary(flows, tables, exchanges, ['localAgreement']),
    () => ofFlows.finite(flows),
    () => ofFlows.noHiddenDefault(opening, flows),
    () => ofFlows.everyFactIsAsked(flows, tables, {}),
    () => ofFlows.everyActionIsSettled(flows, actions),
    () =>
      ofFlows.everyRuleIsWalked(
        exchanges.map((exchange) => withDetail(exchange)),
        tables,
      ),
    () => {
      let n = 0;
      for (const exchange of some.slice(0, 60)) ofFlows.withUnknown(flows, exchange, () => n++ % 2 === 0);
      return [];
    },
  ],
  tables: [
    () => ofTables.everyRowSaysSomething(tables, (action, id) => book('en').rules[action]?.rules[id]),
    () => ofTables.total(tables),
    () => ofTables.reachable(tables),
    () => ofTables.sourced(tables, evidence, checkFirst),
    () => ofTables.basisIsTrue(tables, few, evidence),
    () => ofTables.oneHolder(tables),
    () => ofTables.monotone(tables, complete),
    () => ofTables.symmetric(tables, few, evidence),
    () => ofTables.oneNation(tables, few, evidence),
    () => ofTables.nothingPassesInSilence(tables, complete),
    () => ofTables.hingesHold(tables, [...partial, ...few]),
  ],
};

/** Seconds. A promise that is broken took no time worth telling: it is an error. */
function secondsOf(kind: 'flows' | 'tables'): number {
  const start = performance.now();
  for (const promise of promises[kind]) {
    const broken = promise()[0];
    if (broken) throw new Error(broken);
  }
  return (performance.now() - start) / 1000;
}
console.log(JSON.stringify({ count: flows.length, flows: secondsOf('flows'), tables: secondsOf('tables') }));
