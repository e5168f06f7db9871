// A learner's answers as one short text, for a learning platform that keeps 4,096 characters: case, step, and three or four signs a prediction.
import type { Commitment, LessonKept, LessonStepKept } from '#machines/contracts/kept-on-device.ts';
import { type Action, facts, parties } from '#machines/facts/vocabulary.ts';

/** What SCORM 1.2 lets a package keep (`cmi.suspend_data`). */
export const MOST_CHARACTERS = 4096;
const VERSION = '1';

const steps: readonly LessonStepKept[] = ['read', 'predict', 'reveal', 'debrief'];
const surenesses: readonly Commitment['confidence'][] = ['guess', 'fairly', 'sure'];

/** A commitment: who (5 is nobody), how sure, and the fact named, by its place in the vocabulary; nothing where none was. */
const packedOne = ({ holder, confidence, because }: Commitment): string =>
  `${holder ? parties.indexOf(holder) : parties.length}${surenesses.indexOf(confidence)}${because ? facts.indexOf(because).toString(36) : ''}`;

function unpackedOne(text: string, action: Action): Commitment | null {
  const read = /^(\d)(\d)([0-9a-z]*)$/.exec(text);
  const confidence = read && surenesses[Number(read[2])];
  const who = read ? Number(read[1]) : parties.length + 1;
  if (!confidence || who > parties.length) return null;
  return { action, holder: parties[who] ?? null, confidence, because: (read[3] && facts[Number.parseInt(read[3], 36)]) || null };
}

/** The lessons of these cases, in their order. */
export const packLessons = (lessons: Readonly<Record<string, LessonKept>>): string =>
  [
    VERSION,
    ...Object.entries(lessons).map(([id, { step, commitments }]) => [id, steps.indexOf(step), ...commitments.map(packedOne)].join('.')),
  ].join(' ');

/**
 * What was packed, as lessons. Whatever cannot be read, or is of a case that asks otherwise by now, is left out.
 * @param asksOf what a case asks, or undefined where there is none of that name
 */
export function unpackLessons(text: string, asksOf: (id: string) => readonly Action[] | undefined): Record<string, LessonKept> {
  const [version, ...parts] = text.split(' ');
  if (version !== VERSION) return {};
  const lessons: Record<string, LessonKept> = {};
  for (const part of parts) {
    const [id = '', step = '', ...said] = part.split('.');
    const asks = asksOf(id);
    const at = steps[Number(step)];
    if (!asks || !at || said.length > asks.length) continue;
    const commitments = said.map((one, n) => unpackedOne(one, asks[n] as Action));
    if (commitments.includes(null)) continue;
    lessons[id] = { step: at, asks, commitments: commitments as Commitment[] };
  }
  return lessons;
}
