// Each promise is shown to bite: a fault is seeded in a copy of the edition, and the promise names the place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import backgroundClaims from '#content/background-claims.json' with { type: 'json' };
import { allocateAction } from '#machines/decide/allocate.ts';
import type { Action, ClaimId, Party } from '#machines/facts/vocabulary.ts';
import type { Flow } from '#machines/flows/flow.ts';
import { flowOf } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import type { ClaimFacts, Rule } from '#machines/rules/rule.ts';
import { completeExchange } from '../coherent.ts';
import { wordsAreComplete } from './complete-words.ts';
import { checkFirst, evidence } from './evidence.ts';
import * as flowPromise from './flows.ts';
import * as promise from './tables.ts';

const background = backgroundClaims as Readonly<Record<Action, readonly ClaimId[]>>;
const exchanges = fc.sample(completeExchange, { numRuns: 120, seed: 21 });
const withRules = (action: Action, change: (rules: readonly Rule[]) => readonly Rule[]): promise.Tables => ({
  ...tables,
  [action]: { ...tables[action], rules: change(tables[action].rules) },
});
const ruleOf = (action: Action, id: string): Rule => {
  const rule = tables[action].rules.find((r) => r.id === id);
  if (!rule) throw new Error(`no rule "${id}" in "${action}"`);
  return rule;
};
/** A row changed in ways that its type may forbid. */
const edit = (action: Action, id: string, change: Partial<Record<keyof Rule, unknown>>) =>
  withRules(action, (rules) => rules.map((r) => (r.id === ruleOf(action, id).id ? ({ ...r, ...change } as Rule) : r)));

const { opening, tellingThePatient: telling } = flowOf;

describe('tables', () => {
  const first = ruleOf('orderTest', 'theRequesterOrderedTheTest');
  const last = tables.orderTest.rules.at(-1) as Rule;

  test('a table that ends too early', () =>
    expect(promise.total(withRules('orderTest', (rules) => rules.filter((r) => r !== last))).join()).toContain(
      '"orderTest": no row holds',
    ));
  test('a row that says what the row below says', () => {
    const broken = withRules('orderTest', (rules) => [...rules.slice(0, -1), { ...last, id: 'again', when: [{ mode: ['phone'] }] }, last]);
    expect(promise.everyRowSaysSomething(broken, () => '').join()).toContain(
      `"orderTest": "again" says what "${last.id}" says for the same cases`,
    );
  });
  test('a row that is never reached', () => {
    const broken = withRules('orderTest', (rules) => [...rules, { ...last, id: 'never' }]);
    expect(promise.reachable(broken).join()).toContain('"orderTest": "never" is never reached');
    const impossible = withRules('orderTest', (rules) => [
      { ...first, id: 'cannotBe', when: [{ stage: ['awaiting'], replyAsks: { includes: ['test'] } }] },
      ...rules,
    ]);
    expect(promise.reachable(impossible).join()).toContain('"orderTest": "cannotBe" is never reached');
  });
  test('a rule without a claim', () =>
    expect(promise.sourced(edit('orderTest', first.id, { claims: [] }), evidence, checkFirst).join()).toContain(
      `"${first.id}" rests on no claim`,
    ));
  test('a rule whose claim does not exist', () =>
    expect(promise.sourced(edit('orderTest', first.id, { claims: ['C-999'] }), evidence, checkFirst).join()).toContain('C-999'));
  test('a remembered claim given as a citation', () => {
    const [remembered] = [...checkFirst];
    const claims = new Map(evidence.claims);
    claims.set(remembered as ClaimFacts['id'], {
      ...(claims.get(remembered as ClaimFacts['id']) as ClaimFacts),
      read: 'excerpt',
      nation: 'uk',
    });
    expect(
      promise
        .sourced(edit('orderTest', first.id, { claims: [remembered as ClaimFacts['id']] }), { ...evidence, claims }, checkFirst)
        .join(),
    ).toContain('only remembered');
  });
  test('a "shared" holder', () =>
    expect(promise.oneHolder(edit('orderTest', first.id, { holder: 'shared' as Party })).join()).toContain(
      'names "shared", which is no party',
    ));
  test('no holder where one is needed', () =>
    expect(promise.oneHolder(edit('orderTest', first.id, { holder: null })).join()).toContain('which is no party'));
  test('a claim of another nation', () => {
    const show: typeof allocateAction = (table, facts, ev) => {
      const row = allocateAction(table, facts, ev);
      return { ...row, claims: [...new Set([...row.claims, ...background[table.action]])] };
    };
    expect(promise.oneNation(tables, exchanges.slice(0, 10), evidence, show).join()).toMatch(/shows C-\d+ of \w+ in \w+/);
  });
  test('a dropped claim', () => {
    const show: typeof allocateAction = (table, facts, ev) => {
      const row = allocateAction(table, facts, ev);
      return { ...row, claims: row.claims.slice(0, -1) };
    };
    expect(promise.wholeEvidence(tables, exchanges.slice(0, 3), evidence, show).join()).toMatch(/"\w+": "\w+" shows no C-\d+/);
  });
  test('a seat that moves an action', () => {
    const seated = withRules('keepRecord', (rules) => [
      { id: 'seen', when: [{ seat: ['specialist'] }], holder: 'specialist', standing: 'settled', claims: ['C-088'] },
      ...rules,
    ]);
    expect(promise.symmetric(seated, exchanges.slice(0, 5), evidence).join()).toContain('"keepRecord" depends on who is looking');
  });
  test('an "unknown" that frees the asker', () => {
    const freed = withRules('tellPatientOutcome', (rules) => [
      { id: 'nobodyKnowsSoTheyHaveIt', when: [{ patientTold: ['unknown'] }], holder: 'provider', standing: 'settled', claims: ['C-216'] },
      ...rules,
    ]);
    expect(promise.nothingPassesInSilence(freed, exchanges).join()).toContain(
      '"tellPatientOutcome": "patientTold.unknown" moves it from the',
    );
  });
});

describe('flows', () => {
  test('a skipped question', () => {
    const skips: Flow = {
      ...telling,
      pages: { told: { asks: ['specialistContactedPatient', 'patientStance'], next: [{ to: 'done' }] } },
    } as Flow;
    expect(flowPromise.sufficient(opening, [skips], tables, exchanges, (_, facts) => facts.stage === 'replied').join()).toContain(
      '"tellingThePatient" says it settles "tellPatientOutcome", which still waits on patientTold',
    );
  });
  test('a question that changes nothing', () => {
    const asks: Flow = { ...telling, pages: { told: { asks: ['sector'], next: [{ to: 'done' }] } } } as Flow;
    expect(
      flowPromise
        .necessary(
          [asks],
          tables,
          exchanges.map((e) => ({ ...e, sector: 'nhs' as const })),
          [],
        )
        .join(),
    ).toContain('tellingThePatient/told/sector');
  });
  test('a loop', () => {
    const loops: Flow = {
      id: 'loops',
      settles: [],
      initial: 'a',
      pages: { a: { asks: ['mode'], next: [{ to: 'b' }] }, b: { asks: ['recorded'], next: [{ to: 'a' }] } },
    };
    expect(flowPromise.finite([loops]).join()).toContain('"loops" comes back to its page "a"');
    expect(() => flowPromise.waitsAt(loops, { stage: 'replied', mode: 'phone', recorded: 'both' })).toThrow(
      /"loops" comes back to its page|Maximum|infinite/i,
    );
  });
  test('a page that no walk reaches', () => {
    const lost: Flow = {
      id: 'lost',
      settles: [],
      initial: 'a',
      pages: { a: { asks: ['mode'], next: [{ to: 'done' }] }, b: { asks: ['recorded'], next: [{ to: 'done' }] } },
    };
    expect(flowPromise.finite([lost]).join()).toContain('no walk reaches "b"');
  });
  test('a guard that reads what was not asked', () => {
    const blind: Flow = {
      id: 'blind',
      settles: [],
      initial: 'a',
      pages: { a: { asks: ['mode'], next: [{ when: 'theTestIsDeclined', to: 'done' }, { to: 'done' }] } },
    };
    expect(flowPromise.noHiddenDefault(opening, [blind]).join()).toContain('reads "testOrderedBy", which some walk leaves unasked');
  });
  test('an action that no flow settles', () =>
    expect(flowPromise.everyActionIsSettled([telling], ['orderTest']).join()).toContain('"orderTest"'));
  test('a fact that no flow asks', () =>
    expect(flowPromise.everyFactIsAsked([telling], tables, {}).join()).toContain('no flow asks "stage"'));
  test('a rule that no walk arrives at', () => expect(flowPromise.everyRuleIsWalked([], tables).join()).toContain('no walk arrives at'));
});

describe('words', () => {
  test('a missing word, an orphan and a copied hole', () => {
    const problems = wordsAreComplete('en', (words) => {
      const rules = structuredClone(words.rules) as Record<string, { rules: Record<string, unknown> }>;
      const order = rules.orderTest as { rules: Record<string, unknown> };
      const [gone] = Object.keys(order.rules);
      delete order.rules[gone as string];
      order.rules.nobodyKnowsMe = { do: 'x', why: 'x' };
      delete (order.rules.theRequesterIsUnsure as { short?: string }).short;
      (order.rules.theRequesterDisagrees as { short?: string }).short = 'prescribe the drug';
      return { ...words, rules };
    }).join('\n');
    expect(problems).toContain('has no words for rule');
    expect(problems).toContain('"orderTest.nobodyKnowsMe" belongs to no rule');
    expect(problems).toContain('"orderTest.theRequesterIsUnsure" is to be confirmed, and has no short form');
    expect(problems).toContain('"prescribe the drug" stands for more than one action');
  });
});
