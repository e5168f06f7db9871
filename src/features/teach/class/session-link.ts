// A session or a class as a link: how long, for whom, where, and its exchanges by name. Written cases, one's own, and pairs.
import { nations } from '#machines/facts/vocabulary.ts';
import { type Audience, audiences, type Length, lengths, type Wanted } from '#machines/teaching/session.ts';
import { caseIdNow, caseIds } from '#src/data/cases.ts';
import { templateOf } from '#src/data/own-case.ts';

/** What a link says of a session. Of a class it says only the exchanges. */
export interface SessionLink extends Partial<Wanted> {
  readonly cases: readonly string[];
}
const MOST = 12;

export const ownId = (template: string, answers: string): string => `own:${template}:${answers}`;
export const pairId = (id: string, seed: number): string => `pair:${id}:${seed}`;

/** The exchange that a name means today, or null where it means none. */
function exchangeId(name: string): string | null {
  const [kind, first = '', ...rest] = name.split(':');
  if (kind === 'own') return templateOf(first) && rest.length === 1 ? name : null;
  if (kind === 'pair') {
    const id = caseIdNow(first);
    return caseIds.includes(id) && /^\d{1,6}$/.test(rest.join(':')) ? `pair:${id}:${rest[0]}` : null;
  }
  const id = caseIdNow(name);
  return caseIds.includes(id) ? id : null;
}

/** Writes a session in one order, so that one session has one link. */
export function writeSession({ minutes, audience, nation, cases }: SessionLink): string {
  const parts = [
    ...(minutes ? [`minutes=${minutes}`] : []),
    ...(audience ? [`for=${audience}`] : []),
    ...(nation ? [`nation=${nation}`] : []),
  ];
  return [...parts, ...cases.map((id) => `case=${encodeURIComponent(id)}`)].join('&');
}

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

type Part = { -readonly [K in keyof Wanted]?: Wanted[K] } & { case?: string };
const readers: Readonly<Record<string, (value: string) => Part | null>> = Object.assign(Object.create(null), {
  minutes: (value: string) => {
    const minutes = lengths.find((one: Length) => String(one) === value);
    return minutes ? { minutes } : null;
  },
  for: (value: string) => {
    const audience = audiences.find((one: Audience) => one === value);
    return audience ? { audience } : null;
  },
  nation: (value: string) => {
    const nation = nations.find((one) => one === value);
    return nation ? { nation } : null;
  },
  case: (value: string) => {
    const id = exchangeId(value);
    return id ? { case: id } : null;
  },
});

/** Reads a link. Never throws: what cannot be read is left out, and it says so. */
export function readSession(text: string): { readonly session: SessionLink; readonly dropped: boolean } {
  const cases = new Set<string>();
  const rest: Part = {};
  let dropped = false;
  for (const part of text.split('&').filter(Boolean)) {
    const at = part.indexOf('=');
    const value = decoded(part.slice(at + 1));
    const read = at > 0 && value !== null ? readers[part.slice(0, at)]?.(value) : null;
    const { case: id, ...others } = read ?? {};
    if (!read || (id && cases.size >= MOST && !cases.has(id))) dropped = true;
    else if (id) cases.add(id);
    Object.assign(rest, others);
  }
  return { session: { ...rest, cases: [...cases] }, dropped };
}
