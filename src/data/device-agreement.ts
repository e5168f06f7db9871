// The local agreement in use: one on this device, read from a file and kept here alone, or else the area's, which ships with the site.
// Either is checked against the tables whenever it is used.
import { useSyncExternalStore } from 'react';
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

/** What whoever hosts the site ships with it: `AGREEMENT=file.json npm run build`. */
const shipped: unknown = JSON.parse((import.meta.env.VITE_AREA_AGREEMENT as string | undefined) ?? 'null');
/** The name in storage under which it is kept that somebody turned that off. */
const AREA_OFF = 'agreement.area-off';
export const areaSwitch = keeper<true>(AREA_OFF, (value) => value === true);
const never = () => () => undefined;

export interface AgreementNow {
  /** Where it comes from; `areaOff` where the area's is there and was turned off. */
  readonly from: 'device' | 'area' | 'areaOff' | null;
  readonly overlay: Overlay | null;
  /** Why what is kept cannot be used: an edition may have settled what was agreed, or its last day may be past. */
  readonly problems: readonly Refusal[];
  readonly trouble: Trouble | null;
}

/** The agreement in use, as far as these tables leave it to agreement. */
export function useAgreement(tables: Tables): AgreementNow {
  const { value, trouble } = useKept(agreementKeeper);
  const off = useKept(areaSwitch).value === true;
  // A page made at build time knows no day: it becomes the app without an agreement, as it does without one on the device.
  const area = useSyncExternalStore(
    never,
    () => shipped,
    () => null,
  );
  const checked = (one: unknown) => ({ ...checkOverlay(one, { tables, day: today() }), trouble });
  if (value !== undefined) return { ...checked(value), from: 'device' };
  if (area === null) return { overlay: null, problems: [], trouble, from: null };
  return off ? { overlay: null, problems: [], trouble, from: 'areaOff' } : { ...checked(area), from: 'area' };
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
