// What colleagues send: short, from us to you, with nothing promised that a row does not hold and nothing asked that it does not give.
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CommonExchange, commonExchanges, exchangeLists } from '#content/exchanges.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { type Side, sideOf, sides } from '#machines/facts/sides.ts';
import type { Action, Facts } from '#machines/facts/vocabulary.ts';
import { tables } from '#machines/rules/index.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { spokenOf, waitsOnTheirs } from '#src/papers/message-sentences.ts';
import { blanksIn, LEAST, type Message, MOST, MOST_BLANKS, messageFor, messagesFor, messageText, wordsIn } from '#src/papers/messages.ts';
import type { RuleWords } from '#src/words/row-words.ts';
import { bundle, type Language, languages, loadWords, setUpWords, t } from '#src/words/words.ts';
import { completeExchange, partialExchange } from '../coherent.ts';
import { fortyExchanges } from './forty-exchanges.ts';

const load = async (language: Language) => {
  setUpWords(language);
  await loadWords(['ui', 'parties', 'words', 'actions', 'rules', 'messages']);
};
const guidance = await loadGuidance();

const random: readonly Facts[] = [
  ...fc.sample(completeExchange, { numRuns: 40, seed: 5 }),
  ...fc.sample(partialExchange, { numRuns: 25, seed: 6 }),
];
interface Made extends Message {
  readonly facts: Facts;
}
const made = (exchanges: readonly Facts[]): Made[] =>
  exchanges.flatMap((facts) =>
    sides.flatMap((side) => messagesFor(guidance.verdictOn(facts), facts, side).map((message) => ({ ...message, facts }))),
  );

test('a GP who has still to decide asks nothing of the specialist: every common exchange, before its presses', async () => {
  await load('en');
  const waiting = (commonExchanges as readonly CommonExchange[]).flatMap((one) => {
    const facts = { nation: 'england', requesterRole: 'gp', ...exchangeLists[one.list].states, ...one.states } as Facts;
    const verdict = guidance.verdictOn(facts);
    const open = verdict.allocations.filter(
      ({ action, status }) => status === 'open' && (action === 'orderTest' || action === 'prescribe'),
    );
    return open.length > 0 && !open.some(waitsOnTheirs) ? [messageFor(verdict, facts, 'requesterSide')?.text ?? ''] : [];
  });
  expect(waiting.length).toBeGreaterThan(2);
  for (const text of waiting) {
    expect(text).toMatch(/We are still deciding whether we can (do the test|take on the drug), and will tell you by \[date\]\./);
    expect(text).not.toMatch(/whether you have ordered it|whether you expect us to prescribe it/);
  }
});

test('the forty exchanges are forty, and each could be', () => {
  expect(fortyExchanges).toHaveLength(40);
  for (const [name, facts] of fortyExchanges) expect(readFacts(facts).problems, name).toEqual([]);
});

test('their messages are the ones that were read: tests/papers/messages.md', async () => {
  await load('en');
  const table = fortyExchanges.flatMap(([name, facts]) => [
    `## ${name}\n`,
    ...sides.map(
      (side) =>
        `**${side === 'requesterSide' ? 'The GP writes:' : 'The specialist writes:'}** ${messageFor(guidance.verdictOn(facts), facts, side)?.text}\n`,
    ),
  ]);
  const text = `# Forty exchanges, and what each side would send\n\nMade by \`npm run charts\` and read line by line when it changes.\n\n${table.join('\n')}`;
  if (process.env.WRITE_MESSAGES) writeFileSync('tests/papers/messages.md', text);
  expect(readFileSync('tests/papers/messages.md', 'utf8')).toBe(text);
});

describe.each(languages)('in %s', (language) => {
  let all: Made[] = [];
  beforeAll(async () => {
    await load(language);
    all = made([...fortyExchanges.map(([, facts]) => facts), ...random]);
  });

  test('a message has 60 to 120 words and at most four blanks', () => {
    expect(all.length).toBeGreaterThan(200);
    // Welsh takes more words for the same, and says "we" inside its verbs.
    const [least, most] = language === 'en' ? [LEAST, MOST] : [45, 150];
    for (const { text, facts } of all) {
      expect(blanksIn(text), text).toBeLessThanOrEqual(MOST_BLANKS);
      expect(wordsIn(text), `${text}\n${JSON.stringify(facts)}`).toBeGreaterThanOrEqual(least);
      expect(wordsIn(text), text).toBeLessThanOrEqual(most);
      expect(text).not.toMatch(/\{\{|undefined|null|\bmessages:/);
    }
  });

  test('"today" stands only where something is urgent, to be checked, or nobody’s', () => {
    const today = { en: /\btoday\b/i, cy: /\bheddiw\b/i }[language];
    for (const { text, facts } of all) {
      const pressing = guidance.verdictOn(facts).allocations.some((row) => row.status === 'confirmNow' || row.status === 'notAccepted');
      const urgent = facts.urgency !== 'routine' || facts.newInformation === 'worse' || facts.drugUrgent === 'yes';
      if (!pressing && !urgent) expect(text).not.toMatch(today);
    }
  });

  test('nobody speaks of their own side in the third person', () => {
    const third = {
      en: /\b(the requester|the GP|the specialist|the hospital service|the provider)\b/i,
      cy: /y meddyg teulu|yr arbenigwr\b/i,
    }[language];
    for (const { text } of all) expect(text).not.toMatch(third);
  });

  test('it is plain text that ends with the link and the draft line', () => {
    const [message] = all;
    const lines = messageText(message as Message, 'https://example.org/verdict#1a.b.c').split('\n');
    expect(lines.at(-1)).toBe(t('draft'));
    expect(lines.at(-3)).toContain('https://example.org/verdict#1a.b.c');
    expect(lines.join('')).not.toMatch(/[<>*_]|\t/);
  });
});

describe('what is said of a row, by its rule', () => {
  beforeAll(() => load('en'));
  const outside = (text: string) => text.replace(/\[[^\]]*\]/g, '');
  const said = (): [Action, string, Side, string][] =>
    Object.entries(bundle<{ rows: Record<string, Record<string, Record<Side, string>>> }>('messages').rows).flatMap(([action, rules]) =>
      Object.entries(rules).flatMap(([rule, words]) =>
        sides.map((side): [Action, string, Side, string] => [action as Action, rule.split('.')[0] ?? '', side, words[side]]),
      ),
    );
  const ruleOf = (action: Action, id: string) => tables[action].rules.find((rule) => rule.id === id);

  test('is of a rule that exists', () => {
    for (const [action, rule] of said()) expect(ruleOf(action, rule)?.id, `${action}.${rule}`).toBe(rule);
  });

  test('promises nothing that is declined, disputed or nobody’s', () => {
    for (const [action, rule, , text] of said())
      if (['contested', 'notAccepted'].includes(ruleOf(action, rule)?.standing ?? ''))
        expect(outside(text), `${action}.${rule}`).not.toMatch(/\bwe will\b/i);
  });

  test('asks the other side for a step only where the row gives it to them, or asks it of them', () => {
    for (const [action, rule, side, text] of said()) {
      const { holder, proposed } = ruleOf(action, rule) ?? {};
      const theirs = [holder, proposed].some((party) => party && sideOf(party) !== side);
      if (theirs) continue;
      for (const [, asked] of outside(text).matchAll(/\bplease (\w+ ?\w*)/gi))
        expect(`${action}.${rule}: ${asked}`).toMatch(/: (tell us|let us|confirm|say|send us|phone|act on|look at)/);
    }
  });

  test('is worded for every rule whose step is another than its action says', () => {
    const rules = bundle<Record<Action, { rules: Record<string, RuleWords> }>>('rules');
    const worded = new Set(said().map(([action, rule]) => `${action}.${rule}`));
    for (const action of spokenOf)
      for (const rule of tables[action].rules)
        if (rule.standing !== 'notNeeded' && rule.standing !== 'notAccepted' && rules[action].rules[rule.id]?.short)
          expect(worded.has(`${action}.${rule.id}`), `content/en/messages.json: no words for ${action}.${rule.id}`).toBe(true);
  });
});
