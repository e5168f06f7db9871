// The local agreement on this device: read from a file, kept here alone, and checked against the tables whenever it is used.
import { type LocalAnswer, localAnswer, type Overlay } from '#machines/agreement/overlay.ts';
import { checkOverlay, type Refusal } from '#machines/agreement/overlay-read.ts';
import { type Action, actions, type Facts } from '#machines/facts/vocabulary.ts';
import { today } from '#src/words/edition-words.ts';
import { keeper, type Trouble, useKept } from './device-storage.ts';
import type { Tables } from './guidance.ts';

/** The name in storage. The privacy notice says that it is kept. */
export const KEPT_AS = 'agreement';

const isObject = (value: unknown): value is Overlay => typeof value === 'object' && value !== null && !Array.isArray(value);
export const agreementKeeper = keeper(KEPT_AS, isObject);

export interface AgreementNow {
  readonly overlay: Overlay | null;
  /** Why what is kept cannot be used: an edition may have settled what was agreed, or its last day may be past. */
  readonly problems: readonly Refusal[];
  readonly trouble: Trouble | null;
}

/** The agreement in use, as far as these tables leave it to agreement. */
export function useAgreement(tables: Tables): AgreementNow {
  const { value, trouble } = useKept(agreementKeeper);
  if (value === undefined) return { overlay: null, problems: [], trouble };
  return { ...checkOverlay(value, { tables, day: today() }), trouble };
}

/** What an agreement says, by action. Empty where there is none. */
export type Local = ReadonlyMap<Action, LocalAnswer>;
export const noLocal: Local = new Map();

/** What the agreement on this device says of an exchange. */
export function useLocal(tables: Tables, facts: Facts): Local {
  const { overlay } = useAgreement(tables);
  return overlay ? localOf(overlay, tables, facts) : noLocal;
}

export function localOf(overlay: Overlay, tables: Tables, facts: Facts, day: string = today()): Local {
  const said = actions.flatMap((action) => localAnswer(overlay, tables[action], facts, day) ?? []);
  return new Map(said.map((one) => [one.action, one]));
}
