// A learner's own progress: kept on this device only.

import * as v from 'valibot';
import {
  type LessonKept,
  type LessonsKept,
  lessonsKept,
  type Marked,
  type Progress,
  progressFile,
} from '#machines/contracts/kept-on-device.ts';
import { decidingFacts } from '#machines/decide/turning-facts.ts';
import type { Case } from '#machines/teaching/case.ts';
import { markOf, missedFact } from '#machines/teaching/score.ts';
import { caseIdNow } from './cases.ts';
import { keeper } from './device-storage.ts';
import type { Guidance } from './guidance.ts';

/** Entries by case, under the names that the cases have today. */
const byCaseNow = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [caseIdNow(id), entry]));

export const progressKeeper = keeper(
  'teach.progress',
  (kept): kept is Progress => v.is(progressFile, kept),
  (kept) => ({ ...kept, results: byCaseNow(kept.results) }),
);
export const lessonKeeper = keeper(
  'teach.lessons',
  (kept): kept is LessonsKept => v.is(lessonsKept, kept),
  (kept) => ({ ...kept, lessons: byCaseNow(kept.lessons) }),
);

export function keepResult(id: string, rows: readonly Marked[]): void {
  progressKeeper.put({ version: 1, results: { ...progressKeeper.get().value?.results, [id]: rows } });
}
export function keepLesson(id: string, lesson: LessonKept): void {
  lessonKeeper.put({ version: 1, lessons: { ...lessonKeeper.get().value?.lessons, [id]: lesson } });
}

/** Marks the commitments of a lesson by what the tables hold now. */
export function marked({ verdictOn, tables }: Guidance, one: Pick<Case, 'facts'>, kept: LessonKept): Marked[] {
  const verdict = verdictOn(one.facts);
  return kept.commitments.flatMap((c) => {
    const row = verdict.allocations.find((r) => r.action === c.action);
    if (!row || row.status === 'open') return [];
    const mark = markOf(c.holder, { holder: row.holder, standing: row.status });
    const missed = missedFact(decidingFacts(tables[c.action], one.facts), c, mark);
    return [{ action: c.action, said: c.holder, held: row.holder, confidence: c.confidence, mark, ...(missed ? { missed } : {}) }];
  });
}
