// 15. Decided words: which sentences hang on something, on what, and where one is shown although that is known.
import type { Allocation } from '#machines/decide/allocate.ts';
import { decide, notesFor } from '#machines/decide/decide.ts';
import { boxesOf, type Condition, factsOf } from '#machines/facts/condition-sets.ts';
import type { Fact, Facts } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { type ActionWords, type Branch, doWords, dutyWords, shortWords, surelyHolds, whyWords } from '#src/words/row-words.ts';
import { bundle } from '#src/words/words.ts';
import registered from '../words/hanging.json' with { type: 'json' };

/** What a sentence hangs on: facts that are not known where it stands, or what no question asks. */
export interface Hanging {
  readonly waits?: string;
  readonly facts?: readonly Fact[];
  /** Where this surely holds the sentence is decided, and may not stand. */
  readonly never?: Condition;
}
export const registry = registered as unknown as Readonly<Record<string, Hanging>>;

const signs = {
  en: /\b(if|unless|whether|when|once|otherwise|check|checks|provided)\b/i,
  cy: /\b(os|oni bai|oni ddaw|pan|unwaith|fel arall|p'un|gwirio|gwiriwch|ar yr amod)\b/i,
} as const;
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter(Boolean);
/** The sentences of a text that hang on something. */
export const hangingIn = (text: string, language: keyof typeof signs = 'en'): string[] =>
  sentencesOf(text).filter((sentence) => signs[language].test(sentence));

export interface Said {
  readonly at: string;
  readonly field: 'do' | 'short' | 'why';
  readonly text: string;
  /** What surely holds where it is said: of the rule, and of the branch. */
  readonly under: readonly Condition[];
}
type Worded = { readonly do?: string; readonly short?: string; readonly why?: string; readonly branches?: readonly Branch[] };

/** Every text of the rules' words in the language that is set up, with the conditions under which it stands. */
export function everyText(): Said[] {
  const words = bundle<Record<string, ActionWords>>('rules');
  return Object.entries(tables).flatMap(([action, table]) => {
    const own = words[action] as ActionWords;
    const of = (at: string, worded: Worded | undefined, under: readonly Condition[]): Said[] =>
      (['do', 'short', 'why'] as const).flatMap((field) => [
        ...(worded?.[field] ? [{ at, field, text: worded[field] as string, under }] : []),
        ...(worded?.branches ?? []).flatMap((branch, n) =>
          branch[field] ? [{ at: `${at} branch ${n}`, field, text: branch[field] as string, under: [...under, branch.when] }] : [],
        ),
      ]);
    return [
      { at: action, field: 'why' as const, text: own.why, under: [] },
      ...Object.entries(own.either ?? {}).flatMap(([standing, worded]) => of(`${action}.either.${standing}`, worded, [])),
      ...table.rules.flatMap((rule) => of(`${action}.rules.${rule.id}`, own.rules[rule.id], rule.when.length === 1 ? rule.when : [])),
      ...table.notes.flatMap((note) => of(`${action}.notes.${note.id}`, own.notes[note.id], [])),
    ];
  });
}

/** What is wrong with the texts by themselves: a sentence that hangs and is not registered, or hangs on what its own conditions settle. */
export function faultsOfTexts(texts: readonly Said[], known: Readonly<Record<string, Hanging>> = registry): string[] {
  return texts.flatMap(({ at, field, text, under }) => {
    const settled = new Set(under.flatMap((condition) => boxesOf(condition).flatMap(factsOf)));
    return hangingIn(text).flatMap((sentence) => {
      const on = known[sentence];
      if (!on || (!on.waits && !on.facts?.length)) return [`${at}.${field}: "${sentence}" hangs on something, and is not registered`];
      return (on.facts ?? [])
        .filter((fact) => settled.has(fact))
        .map((fact) => `${at}.${field}: "${sentence}" hangs on ${fact}, which its own conditions settle`);
    });
  });
}

/** The rows as words need them, without the hinges and the evidence, which take most of the time. */
export const rowsOf = (facts: Facts): Allocation[] =>
  Object.values(tables).map((table) => {
    const decision = decide(table.rules, facts);
    const settled = decision.status === 'settled';
    return {
      action: table.action,
      status: settled ? decision.outcome.standing : 'open',
      basis: 'reading',
      holder: settled ? decision.outcome.holder : null,
      proposed: null,
      also: notesFor(table, facts, settled ? [decision.outcome] : decision.outcomes).map(({ id, party }) => ({
        note: id,
        party,
        claims: [],
      })),
      rule: settled ? (decision.rules[0]?.id ?? null) : null,
      mayDecide: settled ? decision.rules.map(({ id }) => id) : [],
      claims: [],
      needs: [],
      outcomes: [],
      hinges: [],
      covered: false,
      principleOnly: false,
    };
  });

/** Every text that a verdict on these facts shows. */
export function shownTexts(facts: Facts): string[] {
  return rowsOf(facts).flatMap((row) => [
    ...(row.status === 'open' ? [] : [doWords(row, facts), shortWords(row, facts)]),
    ...whyWords(row, facts),
    ...row.also.map((duty) => dutyWords(row, duty.note, facts)),
  ]);
}

/** The shown sentences that hang on a fact that is known. */
export function faultsOfShown(facts: Facts, texts: readonly string[], hanging: Readonly<Record<string, Hanging>> = registry): string[] {
  const { known } = cohere(facts);
  return texts.flatMap((text) =>
    hangingIn(text).flatMap((sentence) => {
      const on = hanging[sentence];
      if (!on) return [`"${sentence}" is not registered`];
      if (on.never && surelyHolds(on.never, facts)) return [`"${sentence}" stands where it is decided`];
      return (on.facts ?? []).filter((fact) => known[fact] !== undefined).map((fact) => `"${sentence}" hangs on ${fact}, which is known`);
    }),
  );
}
