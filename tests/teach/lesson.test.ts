// A lesson and a class go on from where they were left, whatever the step; what is for discussion is never marked.
import { describe, expect, test } from 'vitest';
import type { ClassKept, Commitment, Marked } from '#machines/contracts/kept-on-device.ts';
import type { Action } from '#machines/facts/vocabulary.ts';
import { classKept, resumeClass, splitOf, startClass, stepClass } from '#machines/teaching/class-session.ts';
import { keptFrom, resumeLesson, startLesson, stepLesson, stepOf } from '#machines/teaching/lesson.ts';
import { calibrationOf, markOf, missedFact, missedFacts, sureAndWrong } from '#machines/teaching/score.ts';
import { writtenCases } from './written-cases.ts';

const asks: Action[] = ['orderTest', 'actOnResult'];
const said = (action: Action): Commitment => ({ action, holder: 'requester', confidence: 'sure', because: null });
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('a lesson', () => {
  test('read, predict each, reveal, debrief; kept and resumed at every step', () => {
    let at = startLesson(asks);
    const walked: string[] = [];
    for (const event of [
      { type: 'begin' },
      { type: 'commit', commitment: said('orderTest') },
      { type: 'commit', commitment: said('actOnResult') },
      { type: 'goOn' },
      { type: 'again' },
    ] as const) {
      at = stepLesson(resumeLesson(copy(keptFrom(at)), asks), event);
      walked.push(`${stepOf(at)} ${at.context.commitments.length}`);
    }
    expect(walked).toEqual(['predict 0', 'predict 1', 'reveal 2', 'debrief 2', 'read 0']);
  });
  test('nothing is revealed before the last commitment, and none is taken out of turn', () => {
    const begun = stepLesson(startLesson(asks), { type: 'begin' });
    expect(stepOf(stepLesson(begun, { type: 'goOn' }))).toBe('predict');
    expect(stepLesson(begun, { type: 'commit', commitment: said('actOnResult') }).context.commitments).toEqual([]);
  });
  test('what was kept for other questions starts anew', () => {
    const kept = keptFrom(stepLesson(startLesson(asks), { type: 'begin' }));
    expect(stepOf(resumeLesson(kept, ['orderTest']))).toBe('read');
    expect(stepOf(resumeLesson({ ...kept, step: 'reveal' }, asks))).toBe('read');
  });
});

describe('a class', () => {
  const cases = [
    { id: 'one', asks },
    { id: 'two', asks: ['fileReply'] as Action[] },
  ];
  test('goes through every action of every case, and back, and loses no hands', () => {
    let at = startClass(cases);
    const there: string[] = [];
    const name = () => `${at.value} ${at.context.caseAt}.${at.context.askAt}`;
    for (let n = 0; n < 40 && at.value !== 'done'; n++) {
      there.push(name());
      if (at.value === 'vote') at = stepClass(at, { type: 'hands', who: 'practice', count: n });
      at = stepClass(resumeClass(copy(classKept(at))), { type: 'next' });
    }
    expect(there).toEqual(['read 0.0', 'vote 0.0', 'vote 0.1', 'reveal 0.1', 'turn 0.1', 'read 1.0', 'vote 1.0', 'reveal 1.0', 'turn 1.0']);
    const tallies = at.context.tallies;
    expect(Object.keys(tallies)).toEqual(['one.orderTest', 'one.actOnResult', 'two.fileReply']);
    const back: string[] = [];
    while (name() !== 'read 0.0') {
      at = stepClass(at, { type: 'back' });
      back.push(name());
    }
    expect(back).toEqual([...there].reverse());
    expect(at.context.tallies).toEqual(tallies);
  });
  test('no written case takes more than eight presses', () => {
    for (const { id, asks: all } of writtenCases) {
      let at = startClass([
        { id, asks: all },
        { id: 'after', asks },
      ]);
      let presses = 0;
      for (; at.context.caseAt === 0; presses++) at = stepClass(at, { type: 'next' });
      expect(presses, id).toBeLessThanOrEqual(8);
    }
  });
  test('a class that an earlier class mode left at the answer to one action goes on with the next action', () => {
    const left = (step: ClassKept['step'], askAt: number): ClassKept => ({ step, cases, caseAt: 0, askAt, tallies: {} });
    const opened = (kept: ClassKept) => classKept(resumeClass(kept));
    for (const step of ['reveal', 'split', 'decides'] as const) {
      expect(opened(left(step, 0))).toEqual(left('vote', 1));
      expect(opened(left(step, 1))).toEqual(left('reveal', 1));
    }
    for (const step of ['read', 'vote', 'turn', 'done'] as const) expect(opened(left(step, 1))).toEqual(left(step, 1));
  });
  test('where the room split, most hands first', () => {
    expect(splitOf({ requester: 3, nobody: 0, specialist: 9 })).toEqual({
      hands: 12,
      named: [
        { who: 'specialist', hands: 9 },
        { who: 'requester', hands: 3 },
      ],
    });
  });
});

describe('marks', () => {
  test.each(['contested', 'byAgreement'] as const)('%s is for discussion, whatever was said', (standing) => {
    for (const holder of ['requester', 'specialist', null] as const)
      expect(markOf(holder, { holder: 'requester', standing })).toBe('forDiscussion');
  });
  test('right and wrong by holder', () => {
    expect(markOf('practice', { holder: 'practice', standing: 'confirmNow' })).toBe('right');
    expect(markOf(null, { holder: 'practice', standing: 'settled' })).toBe('wrong');
  });
  test('a deciding fact is missed where another was named, or none and the holder was wrong; never where it is for discussion', () => {
    const deciding = ['testOrderedBy', 'testAccess'] as const;
    expect(missedFact(deciding, { because: 'images' }, 'right')).toBe('testOrderedBy');
    expect(missedFact(deciding, { because: 'testAccess' }, 'wrong')).toBeUndefined();
    expect(missedFact(deciding, { because: null }, 'wrong')).toBe('testOrderedBy');
    expect(missedFact(deciding, { because: null }, 'right')).toBeUndefined();
    expect(missedFact(deciding, { because: 'images' }, 'forDiscussion')).toBeUndefined();
    const row = (missed: Marked['missed']): Marked => ({
      ...{ action: 'orderTest', said: null, held: null, confidence: 'sure', mark: 'wrong' },
      ...(missed ? { missed } : {}),
    });
    expect(missedFacts([row('images'), row('stage'), row(undefined), row('stage')])).toEqual([
      { fact: 'stage', times: 2 },
      { fact: 'images', times: 1 },
    ]);
  });
  test('calibration leaves discussion out, and finds what was sure and wrong', () => {
    const row = (confidence: Marked['confidence'], mark: Marked['mark']): Marked => ({
      action: 'orderTest',
      said: null,
      held: null,
      confidence,
      mark,
    });
    const rows = [row('sure', 'wrong'), row('sure', 'right'), row('sure', 'forDiscussion'), row('guess', 'wrong')];
    expect(calibrationOf(rows)).toEqual([
      { confidence: 'guess', right: 0, of: 1 },
      { confidence: 'fairly', right: 0, of: 0 },
      { confidence: 'sure', right: 1, of: 2 },
    ]);
    expect(sureAndWrong(rows)).toEqual([rows[0]]);
  });
});
