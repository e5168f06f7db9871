// Every question of the rulebook has a page that rests on tables, facts and claims that exist.
import { expect, test } from 'vitest';
import claims from '#content/claims.json' with { type: 'json' };
import answers from '#content/en/faq-answers.json' with { type: 'json' };
import words from '#content/en/faqs.json' with { type: 'json' };
import notices from '#content/en/notices.json' with { type: 'json' };
import list from '#content/faqs.json' with { type: 'json' };
import { liveRules } from '#machines/decide/possible-rules.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { type Answers, actions, facts, nations, options } from '#machines/facts/vocabulary.ts';
import { cohere } from '#machines/facts/what-follows.ts';
import { flows } from '#machines/flows/registry.ts';
import { tables } from '#machines/rules/index.ts';
import { routeOf } from '#src/app/routes.ts';
import { beginning, type Faq, groups, moments } from '#src/data/faqs.ts';
import { paths } from '#src/features/reading/Question.tsx';

const faqs = list as unknown as readonly Faq[];
const claimIds = new Set(claims.map((claim) => claim.id));

test('Q-01 to Q-74 each resolve to one page with words', async () => {
  expect(faqs.map((faq) => faq.id)).toEqual(Array.from({ length: 74 }, (_, n) => `Q-${String(n + 1).padStart(2, '0')}`));
  expect(new Set(faqs.map((faq) => faq.slug)).size).toBe(74);
  const made = await paths();
  for (const faq of faqs) {
    expect(made).toContain(`/questions/${faq.slug}`);
    expect(routeOf(`/questions/${faq.slug}`)).toMatchObject({ name: 'question', params: { slug: faq.slug } });
    const said = words[faq.id as keyof typeof words];
    expect(said.question.length > 10 && said.short.length > 10, faq.id).toBe(true);
    expect(answers[faq.id as keyof typeof answers].confidence.length > 2, faq.id).toBe(true);
  }
  expect(Object.keys(words)).toEqual(faqs.map((faq) => faq.id));
  expect(Object.keys(answers)).toEqual(faqs.map((faq) => faq.id));
});

test('what a question names exists: actions, notices, facts, options, claims, subject and moment', () => {
  for (const faq of faqs) {
    for (const action of faq.actions) expect(actions, faq.id).toContain(action);
    for (const notice of faq.notices ?? []) expect(Object.keys(notices), faq.id).toContain(notice);
    for (const { fact, options: named } of faq.facts) {
      expect(facts, faq.id).toContain(fact);
      for (const option of named ?? []) expect(options[fact] as readonly string[], `${faq.id} ${fact}`).toContain(option);
    }
    for (const claim of faq.claims) expect(claimIds.has(claim), `${faq.id} ${claim}`).toBe(true);
    expect(faq.claims.length, faq.id).toBeGreaterThan(0);
    expect(groups).toContain(faq.group);
    expect(moments).toContain(faq.stage);
  }
});

test('what a question starts with is coherent in every nation, and an address comes first', () => {
  for (const faq of faqs) {
    expect(readFacts(faq.start).problems, faq.id).toEqual([]);
    for (const nation of nations) {
      const facts = { ...faq.start, nation };
      expect(cohere(facts).contradictions, faq.id).toEqual([]);
      for (const action of faq.actions) expect(liveRules(tables[action].rules, facts).length, `${faq.id} ${action}`).toBeGreaterThan(0);
      expect(beginning(faq, { nation } as Answers).nation).toBe(nation);
    }
    const drafting: Answers = { stage: 'drafting' };
    expect(beginning(faq, drafting).stage, faq.id).toBe('drafting');
  }
});

test('every action is settled by some flow, and some question asks about it', async () => {
  for (const action of actions)
    expect(
      flows.some((flow) => flow.settles.includes(action)),
      action,
    ).toBe(true);
  const asked = new Set(faqs.flatMap((faq) => faq.actions));
  expect(actions.filter((action) => !asked.has(action))).toEqual([]);
});

test('a question of law, cover, data or contract names nobody as liable', () => {
  const informing = faqs.filter((faq) => faq.bearing);
  expect(informing.length).toBeGreaterThanOrEqual(10);
  for (const faq of informing) {
    const text = JSON.stringify([words[faq.id as keyof typeof words], answers[faq.id as keyof typeof answers]]);
    expect(text, faq.id).not.toMatch(/\b(is|are) (not )?liable\b(?! (in law|when|if|for what\?))/i);
  }
});
