// A learner's own progress: kept on this device only.

import { actions, parties } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import { type LessonKept, lessonSteps } from '#machines/teaching/lesson.ts';
import { confidences, type Marked, markOf, marks } from '#machines/teaching/score.ts';
import { caseIdNow } from './cases.ts';
import { keeper } from './device-storage.ts';
import type { Guidance } from './use-verdict.ts';

/** Results by case, the latest of each. */
export interface Progress {
  readonly version: 1;
  readonly results: Readonly<Record<string, readonly Marked[]>>;
}
/** The lessons under way, by case. */
export interface LessonsKept {
  readonly version: 1;
  readonly lessons: Readonly<Record<string, LessonKept>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const among = (list: readonly unknown[], value: unknown): boolean => list.includes(value);
const isParty = (value: unknown): boolean => value === null || among(parties, value);
const isMarked = (value: unknown): boolean =>
  isRecord(value) &&
  among(actions, value.action) &&
  isParty(value.said) &&
  isParty(value.held) &&
  among(confidences, value.confidence) &&
  among(marks, value.mark);
const isCommitment = (value: unknown): boolean =>
  isRecord(value) && among(actions, value.action) && isParty(value.holder) && among(confidences, value.confidence) && 'because' in value;
const isLesson = (value: unknown): boolean =>
  isRecord(value) &&
  among(lessonSteps, value.step) &&
  Array.isArray(value.asks) &&
  value.asks.every((ask) => among(actions, ask)) &&
  Array.isArray(value.commitments) &&
  value.commitments.every(isCommitment);

const isProgress = (value: unknown): value is Progress =>
  isRecord(value) &&
  value.version === 1 &&
  isRecord(value.results) &&
  Object.values(value.results).every((rows) => Array.isArray(rows) && rows.every(isMarked));
const areLessons = (value: unknown): value is LessonsKept =>
  isRecord(value) && value.version === 1 && isRecord(value.lessons) && Object.values(value.lessons).every(isLesson);

/** Entries by case, under the names that the cases have today. */
const byCaseNow = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [caseIdNow(id), entry]));

export const progressKeeper = keeper('teach.progress', isProgress, (kept) => ({ ...kept, results: byCaseNow(kept.results) }));
export const lessonKeeper = keeper('teach.lessons', areLessons, (kept) => ({ ...kept, lessons: byCaseNow(kept.lessons) }));

export function keepResult(id: string, rows: readonly Marked[]): void {
  progressKeeper.put({ version: 1, results: { ...progressKeeper.get().value?.results, [id]: rows } });
}
export function keepLesson(id: string, lesson: LessonKept): void {
  lessonKeeper.put({ version: 1, lessons: { ...lessonKeeper.get().value?.lessons, [id]: lesson } });
}

/** Marks the commitments of a lesson by what the tables hold now. */
export function marked({ verdictOn }: Guidance, one: Pick<Case, 'facts'>, kept: LessonKept): Marked[] {
  const verdict = verdictOn(one.facts);
  return kept.commitments.flatMap((c) => {
    const row = verdict.allocations.find((r) => r.action === c.action);
    if (!row || row.status === 'open') return [];
    const mark = markOf(c.holder, { holder: row.holder, standing: row.status });
    return [{ action: c.action, said: c.holder, held: row.holder, confidence: c.confidence, mark }];
  });
}
