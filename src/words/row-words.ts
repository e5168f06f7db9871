// What a row says: of its action as such, and of the rule that holds here.
import { type Allocation, citable } from '#machines/decide/allocate.ts';
import { type Confidence, confidenceIn } from '#machines/decide/confidence.ts';
import type { ClaimId, Nation } from '#machines/facts/vocabulary.ts';
import type { Rule } from '#machines/rules/rule.ts';
import { libraryIfLoaded } from '#src/data/evidence.ts';
import { tablesIfLoaded } from '#src/data/use-verdict.ts';
import { capital } from './party-words.ts';
import { question } from './question-words.ts';
import { entry, t } from './words.ts';

export interface ActionWords {
  readonly why: string;
  /** `short` says in a clause what the holder does, where the action's own short words would say something else. */
  readonly rules: Readonly<Record<string, { readonly do: string; readonly short?: string; readonly why: string }>>;
  readonly notes: Readonly<Record<string, { readonly do?: string; readonly why: string }>>;
  readonly positions: Readonly<Record<string, readonly { readonly who: string; readonly says: string }[]>>;
  readonly nations: Readonly<Record<string, string>>;
  /** The most confidence that the rulebook gives to a settled row of this action. */
  readonly confidence: Confidence;
  /** …and to a row that is not settled. */
  readonly confidenceElsewhere: Confidence;
}
export const actionWords = (row: Allocation): ActionWords => {
  const words = entry<ActionWords>('rules', row.action);
  if (!words) throw new Error(`content: no words for the table of "${row.action}"`);
  return words;
};

/** What the holder does now: the most particular advice that applies, else the rule's own. */
export function doWords(row: Allocation): string {
  const words = actionWords(row);
  for (const id of row.advice) if (words.notes[id]?.do) return words.notes[id].do as string;
  return (row.rule && words.rules[row.rule]?.do) || '';
}

/** How sure this row is, by the claims of the rule that holds, and of the cover where the requester is away. */
export function confidenceOf(row: Allocation): Confidence {
  const known = libraryIfLoaded()?.claims;
  const words = actionWords(row);
  const rule = tablesIfLoaded()?.[row.action].rules.find((r) => r.id === row.rule);
  const advised = new Set(tablesIfLoaded()?.[row.action].notes.flatMap((note) => (row.advice.includes(note.id) ? note.claims : [])));
  const own = row.claims.filter((id) => rule?.claims.includes(id) || !advised.has(id));
  return confidenceIn(
    row,
    row.status === 'settled' ? words.confidence : words.confidenceElsewhere,
    own.flatMap((id) => known?.get(id) ?? []),
  );
}

const ownWords = (row: Allocation): string | undefined =>
  row.rule && row.status !== 'notAccepted' ? actionWords(row).rules[row.rule]?.short : undefined;

/** Is the step here another one than its action's name says: a check, a question, a refusal? */
export const isAnotherStep = (row: Allocation): boolean => ownWords(row) !== undefined;

/** What the holder does, as a clause after a name: "order the test". What nobody has taken on is named as it was asked. */
export const shortWords = (row: Allocation): string => ownWords(row) ?? t(`actions:${row.action}.short`);

/** What the holder does, as a heading under a name: the action, or the step that it is here. */
export const stepWords = (row: Allocation): string => {
  const own = ownWords(row);
  return own ? capital(own) : t(`actions:${row.action}.title`);
};

/** A position is shown where one of its claims may be, or where it says that nothing was found. */
function mayBeShown(claims: readonly ClaimId[], nation: Nation | undefined): boolean {
  const known = libraryIfLoaded()?.claims;
  return (
    claims.length === 0 ||
    claims.some((id) => {
      const claim = known?.get(id);
      return claim !== undefined && citable(claim, nation);
    })
  );
}

/** A hinge as the first half of a sentence. */
export function clause(hinge: Allocation['hinges'][number]): string {
  const words = question(hinge.fact).options[hinge.option];
  return hinge.change === 'drops' ? t('verdict.drops', { clause: words?.said }) : (words?.if ?? '');
}

/** Where authorities differ on a rule: who says what, of what may be shown in this nation. */
export function positionsUnder(words: ActionWords, rule: Pick<Rule, 'id' | 'positions'>, nation: Nation | undefined) {
  return (words.positions[rule.id] ?? []).filter((_, n) => mayBeShown(rule.positions?.[n]?.claims ?? [], nation));
}

/** The same for a row, on the rule that holds. Throws where the tables have not been loaded. */
export function positionsOf(row: Allocation, nation: Nation | undefined) {
  const table = tablesIfLoaded()?.[row.action];
  if (!table) throw new Error('src/words/row-words.ts: call loadTables before positionsOf');
  const rule = table.rules.find((r) => r.id === row.rule);
  return rule ? positionsUnder(actionWords(row), rule, nation) : [];
}
