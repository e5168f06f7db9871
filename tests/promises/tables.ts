// Promises about tables. Each takes a whole edition and returns what breaks it, naming the place: an empty list is a promise kept.
import { allocateAction, carries, citable, type Evidence } from '#machines/decide/allocate.ts';
import { decide, outcomesOf } from '#machines/decide/decide.ts';
import { changed, hinges } from '#machines/decide/hinges.ts';
import { decidedBy, saysTheSame, takenAbove, takesFrom } from '#machines/decide/reading-down.ts';
import { type Box, boxesOf, factsIn, leftOver, within } from '#machines/facts/condition-sets.ts';
import { type Action, type Fact, type Facts, nations, options, parties } from '#machines/facts/vocabulary.ts';
import { cohere, incoherent } from '#machines/facts/what-follows.ts';
import type { Rule, Table } from '#machines/rules/rule.ts';
import { unanswered } from '../coherent.ts';

export type Tables = Readonly<Record<Action, Table>>;
const all = (tables: Tables): Table[] => Object.values(tables);
const everything = boxesOf({})[0] as Box;

const some = (box: Box): string => JSON.stringify(Object.fromEntries(Object.entries(factsIn(box)).slice(0, 6)));

/** 3a. No row says, in outcome, claims and words, what the rows that would decide instead of it say. */
export const everyRowSaysSomething = (tables: Tables, said: (action: Action, id: string) => unknown): string[] =>
  all(tables).flatMap(({ action, rules }) => {
    const words = (rule: Rule) => JSON.stringify(said(action, rule.id));
    return rules.flatMap((rule, n) => {
      const below = takesFrom(rules, n);
      return below.length > 0 && below.every((m) => saysTheSame(rule, rules[m] as Rule) && words(rule) === words(rules[m] as Rule))
        ? [`machines/rules: "${action}": "${rule.id}" says what "${rules[below[0] as number]?.id}" says for the same cases`]
        : [];
    });
  });

/** 3b. One row always decides. */
export const total = (tables: Tables): string[] =>
  all(tables).flatMap(({ action, rules }) => {
    const gap = leftOver(everything, [...incoherent, ...takenAbove(rules, rules.length)]);
    return gap ? [`machines/rules: "${action}": no row holds, e.g. ${some(gap)}`] : [];
  });

/** 5. Every row decides, and every note stands, in some coherent exchange. */
export const reachable = (tables: Tables): string[] =>
  all(tables).flatMap(({ action, rules, notes }) => [
    ...rules.flatMap((rule, n) =>
      decidedBy(rules, n, [everything], unanswered) ? [] : [`machines/rules: "${action}": "${rule.id}" is never reached`],
    ),
    ...notes.flatMap((note) =>
      rules.some((rule, n) => rule.holder !== null && decidedBy(rules, n, note.when.flatMap(boxesOf), unanswered))
        ? []
        : [`machines/rules: "${action}": "${note.id}" can never stand`],
    ),
  ]);

/** 6. Every outcome rests on claims that exist and may be shown; a row without one that carries it says that it is our reading. */
export const sourced = (tables: Tables, evidence: Evidence, checkFirst: ReadonlySet<string>): string[] =>
  all(tables).flatMap(({ action, rules, notes }) => [
    ...rules.flatMap((rule) =>
      rule.holder !== null && rule.claims.length === 0 ? [`machines/rules: "${action}": "${rule.id}" rests on no claim`] : [],
    ),
    ...[...rules, ...notes].flatMap((row) =>
      row.claims
        .filter((id) => !evidence.claims.has(id))
        .map((id) => `machines/rules: "${action}": "${row.id}" names ${id}, which is not in content/claims.json`),
    ),
    ...rules.flatMap((row) => {
      const shown = nations.flatMap((nation) =>
        row.claims.flatMap((id) => evidence.claims.get(id) ?? []).filter((claim) => citable(claim, nation)),
      );
      return shown
        .filter((claim) => checkFirst.has(claim.id))
        .map((claim) => `machines/rules: "${action}": "${row.id}" would cite ${claim.id}, which is only remembered`);
    }),
  ]);

/** 6b. What is shown as carried by a source is, for that nation; what is not says that it is our reading. */
export const basisIsTrue = (tables: Tables, exchanges: readonly Facts[], evidence: Evidence): string[] =>
  exchanges.flatMap((facts) =>
    all(tables).flatMap((table) => {
      const row = allocateAction(table, facts, evidence);
      const carried = row.claims.some((id) => {
        const claim = evidence.claims.get(id);
        return claim !== undefined && carries(claim, facts.nation, evidence.readTo);
      });
      return carried === (row.basis === 'source')
        ? []
        : [`"${table.action}": basis "${row.basis}" is not what its claims say, for ${JSON.stringify(facts)}`];
    }),
  );

const surely = (row: Pick<Rule, 'when'>, facts: Facts): boolean =>
  cohere(facts).spaces.every((space) => row.when.flatMap(boxesOf).some((box) => within(space, box)));

/** 16. The claims of a row are those of the row that decides it, read down the table: no overlap drops one. */
export const wholeEvidence = (tables: Tables, exchanges: readonly Facts[], evidence: Evidence, show = allocateAction): string[] =>
  exchanges.flatMap((facts) =>
    all(tables).flatMap((table) => {
      const deciding = table.rules.find((rule) => surely(rule, facts));
      const row = show(table, facts, evidence);
      const owed = (deciding?.claims ?? []).filter((id) => {
        const claim = evidence.claims.get(id);
        return claim !== undefined && citable(claim, facts.nation);
      });
      const lost = owed.filter((id) => !row.claims.includes(id));
      return lost.length || row.rule !== deciding?.id
        ? [`"${table.action}": "${row.rule}" shows no ${lost.join(', ')} of "${deciding?.id}", for ${JSON.stringify(facts)}`]
        : [];
    }),
  );

/** 7. Every outcome names exactly one party, or says that the action is not needed. */
export const oneHolder = (tables: Tables): string[] =>
  all(tables).flatMap(({ action, rules }) =>
    rules.flatMap((rule) => {
      const at = `machines/rules: "${action}": "${rule.id}"`;
      if (rule.standing === 'notNeeded') return rule.holder === null ? [] : [`${at} is not needed, yet names a holder`];
      const problems: string[] = [];
      if (!(parties as readonly (string | null)[]).includes(rule.holder)) problems.push(`${at} names "${rule.holder}", which is no party`);
      if ((rule.standing === 'notAccepted') !== (rule.proposed !== undefined))
        problems.push(`${at}: "proposed" goes with "notAccepted", and only with it`);
      if (rule.standing === 'contested' && !rule.positions?.length) problems.push(`${at} is contested, and nobody's position is given`);
      return problems;
    }),
  );

/** 4. What is settled stays settled as facts are added. */
export const monotone = (tables: Tables, exchanges: readonly Facts[]): string[] =>
  exchanges.flatMap((facts) => {
    const names = Object.keys(facts) as Fact[];
    let some: Facts = {};
    const settled = new Map<Action, string>();
    const problems: string[] = [];
    for (const fact of names) {
      some = { ...some, [fact]: facts[fact] };
      if (cohere(some).contradictions.length) continue;
      for (const table of all(tables)) {
        const [only, other] = outcomesOf(table.rules, some);
        const now = only && !other ? `${only.holder} ${only.standing}` : null;
        const before = settled.get(table.action);
        if (before !== undefined && before !== now)
          problems.push(`"${table.action}" was settled (${before}) and is ${now ?? 'open'} after "${fact}", for ${JSON.stringify(some)}`);
        if (now !== null) settled.set(table.action, now);
      }
    }
    return problems;
  });

/** 8. Changing only who is looking changes no allocation. */
export const symmetric = (tables: Tables, exchanges: readonly Facts[], evidence: Evidence): string[] =>
  exchanges.flatMap((facts) => {
    const seated = options.seat.map((seat) => ({ ...facts, seat }));
    return all(tables).flatMap((table) => {
      const seen = new Set(seated.map((looking) => JSON.stringify(allocateAction(table, looking, evidence))));
      return seen.size === 1 ? [] : [`"${table.action}" depends on who is looking, for ${JSON.stringify(facts)}`];
    });
  });

/** 9. No claim of another nation is shown. */
export const oneNation = (tables: Tables, exchanges: readonly Facts[], evidence: Evidence, show = allocateAction): string[] =>
  exchanges.flatMap((facts) =>
    all(tables).flatMap((table) => {
      const row = show(table, facts, evidence);
      return [...row.claims, ...row.also.flatMap((duty) => duty.claims)].flatMap((id) => {
        const nation = evidence.claims.get(id)?.nation;
        return nation === 'uk' || nation === facts.nation ? [] : [`"${table.action}" shows ${id} of ${nation} in ${facts.nation}`];
      });
    }),
  );

/** For each answer that leaves something unsaid: the plain "not done" that it must never be better than. */
export const silences: readonly { readonly fact: Fact; readonly silent: string; readonly notDone: string }[] = [
  { fact: 'conversion', silent: 'assumed', notDone: 'notDone' },
  { fact: 'cancerReferral', silent: 'assumed', notDone: 'notDone' },
  { fact: 'resultHandover', silent: 'assumed', notDone: 'none' },
  { fact: 'patientTold', silent: 'unknown', notDone: 'nobody' },
  { fact: 'sharedCare', silent: 'asked', notDone: 'none' },
  { fact: 'drugHandover', silent: 'asked', notDone: 'none' },
  { fact: 'orderRaisedBy', silent: 'unknown', notDone: 'specialistSide' },
  { fact: 'gpReviewed', silent: 'unknown', notDone: 'no' },
  { fact: 'overdue', silent: 'unknown', notDone: 'no' },
  { fact: 'informationSent', silent: 'unsure', notDone: 'omission' },
  { fact: 'competence', silent: 'unsure', notDone: 'outside' },
  { fact: 'testCompetence', silent: 'unsure', notDone: 'outside' },
  { fact: 'drugCompetence', silent: 'unsure', notDone: 'outside' },
  { fact: 'testPurpose', silent: 'unclear', notDone: 'specialistDecision' },
  { fact: 'route', silent: 'notSure', notDone: 'advice' },
  { fact: 'stage', silent: 'notSure', notDone: 'replied' },
];
const requesterSide: readonly (string | null)[] = ['requester', 'practice'];

/** 10. Nothing passes in silence: where "not done" leaves an action with the asking side, so does the silent answer. */
export const nothingPassesInSilence = (tables: Tables, exchanges: readonly Facts[]): string[] =>
  exchanges.flatMap((facts) =>
    silences.flatMap(({ fact, silent, notDone }) => {
      if (facts[fact] === undefined) return [];
      const plain = { ...facts, [fact]: notDone } as Facts;
      const quiet = { ...facts, [fact]: silent } as Facts;
      if (cohere(plain).contradictions.length || cohere(quiet).contradictions.length) return [];
      return all(tables).flatMap((table) => {
        const before = decide(table.rules, plain);
        const after = decide(table.rules, quiet);
        if (before.status !== 'settled' || !requesterSide.includes(before.outcome.holder)) return [];
        const passes = after.status === 'settled' && after.outcome.holder !== null && !requesterSide.includes(after.outcome.holder);
        return passes
          ? [`"${table.action}": "${fact}.${silent}" moves it from the ${before.outcome.holder}, for ${JSON.stringify(quiet)}`]
          : [];
      });
    }),
  );

/** Every hinge, when applied, gives exactly the holder that it promised. */
export const hingesHold = (tables: Tables, exchanges: readonly Facts[]): string[] =>
  exchanges.flatMap((facts) =>
    all(tables).flatMap((table) =>
      hinges(table.rules, facts).flatMap((hinge) => {
        const then = decide(table.rules, changed(facts, hinge));
        return then.status === 'settled' && then.outcome.holder === hinge.outcome.holder
          ? []
          : [`"${table.action}": the hinge ${hinge.fact} ${hinge.change} ${hinge.option} does not bring ${hinge.outcome.holder}`];
      }),
    ),
  );

/** Options that say that nobody knows, someone assumes, or somebody is unsure: by their names. */
export function silentOptions(): Record<string, string[]> {
  const harmless = ['localAgreement'];
  return Object.fromEntries(
    Object.entries(options)
      .filter(([fact]) => !harmless.includes(fact))
      .map(([fact, list]) => [
        fact,
        (list as readonly string[]).filter((option) => ['assumed', 'unknown', 'unsure', 'notSure'].includes(option)),
      ])
      .filter(([, list]) => list?.length),
  );
}
