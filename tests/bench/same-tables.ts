// Holder and standing of every row of an exchange, here and in json-rules-engine with the same tables: the same output, and the time of each.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { outcomesOf } from '#machines/decide/decide.ts';
import type { Condition } from '#machines/facts/condition-sets.ts';
import { cover } from '#machines/facts/situations.ts';
import type { Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import type { Rule } from '#machines/rules/rule.ts';

interface Test {
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}
interface Engine {
  addOperator(name: string, holds: (fact: readonly string[], value: readonly string[]) => boolean): void;
  addRule(rule: object): void;
  stop(): void;
  run(facts: object): Promise<{ readonly events: readonly { readonly params: { readonly row: number } }[] }>;
}
type NewEngine = new (rules: readonly object[], settings: { readonly allowUndefinedFacts: boolean }) => Engine;

const testsOf = (condition: Condition): Test[] =>
  Object.entries(condition).flatMap(([fact, wanted]): Test[] => {
    if (Array.isArray(wanted)) return [{ fact, operator: 'in', value: wanted }];
    const { not, includes, excludes } = wanted as { not?: unknown; includes?: unknown; excludes?: unknown };
    return [
      ...(not ? [{ fact, operator: 'notIn', value: not }] : []),
      ...(includes ? [{ fact, operator: 'includesAny', value: includes }] : []),
      ...(excludes ? [{ fact, operator: 'includesNone', value: excludes }] : []),
    ];
  });
const conditionsOf = (when: readonly Condition[]): object => ({ any: when.map((condition) => ({ all: testsOf(condition) })) });

/** One table as an engine: the rows above have the higher priority, and the first that holds stops it. */
function engineOf(New: NewEngine, rules: readonly Rule[]): Engine {
  const engine = new New([], { allowUndefinedFacts: true });
  engine.addOperator('includesAny', (fact, value) => value.some((one) => (fact ?? []).includes(one)));
  engine.addOperator('includesNone', (fact, value) => !value.some((one) => (fact ?? []).includes(one)));
  for (const [n, rule] of rules.entries())
    engine.addRule({
      conditions: conditionsOf(rule.when),
      event: { type: rule.id, params: { row: n } },
      priority: rules.length - n,
      onSuccess: () => engine.stop(),
    });
  return engine;
}

const plain = (given: Facts): Facts => {
  const { doesNotArise: _, arises: __, ...facts } = cohere(given).known;
  return facts;
};
const said = (holder: string | null, standing: string, proposed: string | undefined): string => `${holder} ${standing} ${proposed ?? '–'}`;
const all = Object.values(tables);
const ours = (facts: Facts): string[] =>
  all.map(({ rules }) => {
    const [only] = outcomesOf(rules, facts);
    return only ? said(only.holder, only.standing, only.proposed) : 'none';
  });

export interface SameTables {
  /** Milliseconds an exchange. */
  readonly ours: number;
  readonly theirs: number;
}

/** Times both over exchanges, and throws where they say different things. Facts are made plain for the other engine beforehand, unmeasured. */
export async function timeSameTables(exchanges: readonly Facts[]): Promise<SameTables> {
  const path = createRequire(new URL('./rules-engine/', import.meta.url)).resolve('json-rules-engine');
  const { Engine: New } = (await import(pathToFileURL(path).href)) as { Engine: NewEngine };
  const engines = all.map(({ rules }) => engineOf(New, rules));
  const away = engineOf(New, [{ id: 'away', when: cover.when, holder: cover.by, standing: 'settled', claims: [] }]);
  const given = exchanges.map(plain);
  const theirs = async (facts: Facts): Promise<string[]> => {
    const covered = (await away.run(facts)).events.length > 0;
    const found: string[] = [];
    for (const [n, engine] of engines.entries()) {
      const row = (await engine.run(facts)).events[0]?.params.row;
      const rule = row === undefined ? undefined : all[n]?.rules[row];
      found.push(rule ? said(covered && rule.holder === cover.of ? cover.by : rule.holder, rule.standing, rule.proposed) : 'none');
    }
    return found;
  };
  for (const [n, facts] of exchanges.entries()) {
    const [here, there] = [ours({ ...facts }).join('\n'), (await theirs(given[n] as Facts)).join('\n')];
    if (here !== there) throw new Error(`the engines differ for ${JSON.stringify(facts)}:\n${here}\n\n${there}`);
  }
  const timed = async (one: (n: number) => unknown): Promise<number> => {
    const start = process.cpuUsage();
    for (const n of exchanges.keys()) await one(n);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / exchanges.length;
  };
  return { ours: await timed((n) => ours({ ...exchanges[n] })), theirs: await timed((n) => theirs(given[n] as Facts)) };
}
