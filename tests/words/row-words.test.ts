// What a row says is chosen by what is surely known, with people named as they are in this exchange.
import { beforeAll, describe, expect, test } from 'vitest';
import { allocateAction } from '#machines/decide/allocate.ts';
import { boxesOf, type Condition, meet } from '#machines/facts/condition-sets.ts';
import { facts as allFacts, type Fact, type Facts, options, takesMany } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { type Branch, doWords, surelyHolds } from '#src/words/row-words.ts';
import { bundle, languages, loadWords, setUpWords } from '#src/words/words.ts';
import { evidence } from '../promises/evidence.ts';

type Branched = Record<string, { branches?: readonly Branch[] }>;
type Tables = Record<keyof typeof tables, { rules: Branched; notes: Branched }>;

beforeAll(async () => {
  setUpWords('en', true);
  await loadWords(['ui', 'parties', 'words', 'actions', 'rules', 'questions/opening', 'questions/further']);
});

/** What is wrong with a condition that stands in content: facts, options and forms that the vocabulary does not have. */
function faultsOf(when: Condition): string[] {
  return Object.entries(when).flatMap(([key, wanted]) => {
    const fact = key as Fact;
    if (!allFacts.includes(fact)) return [`no fact "${key}"`];
    const lists: Record<string, readonly string[]> = Array.isArray(wanted)
      ? { is: wanted }
      : (wanted as unknown as Record<string, readonly string[]>);
    const forms = takesMany(fact) ? ['includes', 'excludes'] : ['is', 'not'];
    return Object.entries(lists).flatMap(([form, list]) => [
      ...(forms.includes(form) ? [] : [`"${key}" takes no "${form}"`]),
      ...list.filter((option) => !(options[fact] as readonly string[]).includes(option)).map((option) => `no option "${key}.${option}"`),
    ]);
  });
}

describe('branches', () => {
  test('name facts and options of the vocabulary, and can hold together with their rule', () => {
    const wrong: string[] = [];
    for (const [action, table] of Object.entries(tables)) {
      const words = bundle<Tables>('rules')[action as keyof typeof tables];
      for (const kind of ['rules', 'notes'] as const)
        for (const one of table[kind])
          for (const [n, { when }] of (words[kind][one.id]?.branches ?? []).entries()) {
            const at = `${action}.${kind}.${one.id} branch ${n}`;
            wrong.push(...faultsOf(when).map((fault) => `${at}: ${fault}`));
            const together = boxesOf(when).some((box) => one.when.some((own) => boxesOf(own).some((other) => meet(box, other))));
            if (!together) wrong.push(`${at}: can never hold where its rule does`);
          }
    }
    expect(wrong).toEqual([]);
  });
  test('a condition that is not of the vocabulary is noticed', () => {
    expect(faultsOf({ nobody: ['x'] } as unknown as Condition)).toHaveLength(1);
    expect(faultsOf({ stage: ['gone'] } as unknown as Condition)).toHaveLength(1);
    expect(faultsOf({ stage: { includes: ['replied'] } } as unknown as Condition)).toHaveLength(1);
  });
  test('one is chosen only where its condition surely holds', () => {
    expect(surelyHolds({ drugUrgent: ['yes'] }, { stage: 'replied', replyAsks: ['prescribe'], drugUrgent: 'yes' })).toBe(true);
    expect(surelyHolds({ drugUrgent: ['yes'] }, { stage: 'replied', replyAsks: ['prescribe'] })).toBe(false);
    expect(surelyHolds({ drugUrgent: { not: ['yes'] } }, { stage: 'replied', replyAsks: ['prescribe'] })).toBe(false);
  });
});

describe('names', () => {
  const asked: Facts = { requesterRole: 'nurse', sector: 'independentNhs' };
  test('"you" for whoever looks, else the role that was answered', () => {
    expect(partyName('requester', { seat: 'requester', facts: asked })).toBe('you');
    expect(partyName('requester', { seat: 'specialist', facts: asked })).toBe('the nurse');
    expect(partyName('requester')).toBe('the GP');
    expect(partyName('provider', { facts: asked })).toBe('the independent service');
    expect(partyName('practice', { seat: 'practiceColleague' })).toBe('your practice');
  });
  test('a sentence names them too, and an answer', () => {
    const row = allocateAction(tables.readReply, { nation: 'england', stage: 'replied', ...asked }, evidence);
    expect(doWords(row, asked)).not.toContain('{{');
    expect(question('agreesWithAdvice', asked).options.yes?.said).toBe('the nurse agrees with the advice');
  });
  test.each(languages)('no gap is left in the words of %s', async (language) => {
    setUpWords(language, true);
    await loadWords(['parties', 'rules', 'questions/opening', 'questions/further']);
    for (const fact of allFacts) expect(JSON.stringify(question(fact, asked))).not.toMatch(/\{\{| {2}/);
  });
  test('Welsh joins its article to the vowel before it', async () => {
    setUpWords('cy', true);
    await loadWords(['parties', 'questions/opening', 'questions/further']);
    expect(question('agreesWithAdvice', asked).options.yes?.said).toContain("mae'r nyrs");
  });
});
