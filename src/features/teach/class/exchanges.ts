// The exchanges of a class by name: written cases, an exchange that somebody built, and a pair as one exchange with what was changed in it.
import { knownFrom } from '#machines/facts/known-from.ts';
import type { Case } from '#machines/teaching/case.ts';
import { pairFrom } from '#machines/teaching/pair.ts';
import { readAnswers } from '#src/app/address.ts';
import { caseAmong } from '#src/data/cases.ts';
import type { Guidance } from '#src/data/guidance.ts';
import { ownCase, templateOf } from '#src/data/own-case.ts';
import { clause } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

const unwritten = { specialty: '', expected: {}, lesson: '', trap: '', discussion: [], notes: [], capabilities: [] } as const;

/** The exchange of this name, as a case that a class can go through; undefined where there is none, or nothing can be asked of it. */
export function exchangeNamed(guidance: Guidance, cases: readonly Case[], id: string): Case | undefined {
  if (id.startsWith('own:')) return ownExchange(guidance, id);
  if (id.startsWith('pair:')) return pairExchange(guidance, cases, id);
  return caseAmong(cases, id);
}

function ownExchange(guidance: Guidance, id: string): Case | undefined {
  const [, template, answers = ''] = id.split(':');
  const known = templateOf(template);
  const facts = knownFrom(readAnswers(answers).exchange.answers);
  const one = known && facts.nation && ownCase(guidance, known, facts, answers);
  if (!one || !facts.nation || one.asks.length === 0) return undefined;
  return { ...unwritten, ...one, id, nation: facts.nation, seat: 'requester' };
}

function pairExchange(guidance: Guidance, cases: readonly Case[], id: string): Case | undefined {
  const [, from, seed] = id.split(':');
  const one = caseAmong(cases, from);
  const pair = one && pairFrom(guidance.tables, one, Number(seed));
  if (!one || !pair) return undefined;
  const words = clause({ ...pair.change, outcome: pair.after }, one.facts);
  const asks = [pair.action, ...pair.moved.filter((action) => action !== pair.action)];
  return {
    ...one,
    ...unwritten,
    specialty: one.specialty,
    id,
    facts: pair.second,
    asks,
    reply: [...one.reply, t('teach:class.turnIf', { clause: words })],
  };
}
