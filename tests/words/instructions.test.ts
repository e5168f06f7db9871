// An instruction starts with its act, is short, and says "today" only where there is doubt or danger.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tables } from '#machines/rules/index.ts';
import type { ActionWords } from '#src/words/row-words.ts';

const words = JSON.parse(readFileSync(new URL('../../content/en/rules.json', import.meta.url), 'utf8')) as Record<string, ActionWords>;
interface Instruction {
  readonly at: string;
  readonly text: string;
  readonly urgent: boolean;
}
const MOST_WORDS = 22;
const verbs =
  'accept act add agree answer correct go reassess arrange ask assess book change choose chase close convert cover decide explain file find follow get give hand handle have interpret issue judge keep leave look make monitor offer order phone prescribe put question read recall record refer respect review say see send set speak stand stop take tell track triage use write add'.split(
    ' ',
  );
const act = `(?:${verbs.join('|')})`;
const joined = new RegExp(`\\b${act}\\b[^.,:;]*, ${act}\\b`, 'i');
/** Rows that are neither to be checked nor with nobody yet, and say "today" all the same, and why. */
const saysToday: Readonly<Record<string, string>> = {
  'makeReferral.somethingIsOutOfReach': 'stands beside a row that nobody has taken on',
  'makeReferral.aTestOrDrugHasNotBeenTakenOn': 'stands beside a row that nobody has taken on',
  'makeReferral.either.settled': 'stands beside a row that nobody has taken on',
  'tellPatientOutcome.aReferralCameBackInEngland': 'nobody is known to have told the patient',
  'upgradeToSuspectedCancer.theTreatingProviderElsewhereSuspectsCancer': 'cancer is suspected',
  'prescribe.theDrugIsUrgent': 'the drug is urgent',
  'changeOrStopDrug.theRequesterDoesNotPrescribe': 'the patient is worse or a result has come',
  'changeOrStopDrug.theAgreedShareIsForAnotherPrescriber': 'the patient is worse or a result has come',
};

const instructions: Instruction[] = Object.entries(tables).flatMap(([action, table]) => [
  ...Object.entries(words[action]?.either ?? {}).flatMap(([standing, one]) => [
    { at: `${action}.either.${standing}`, text: one.do, urgent: ['confirmNow', 'notAccepted'].includes(standing) },
  ]),
  ...table.rules.flatMap((rule) => {
    const said = words[action]?.rules[rule.id];
    const at = `${action}.${rule.id}`;
    const urgent = rule.standing === 'confirmNow' || rule.standing === 'notAccepted';
    return [
      ...(said?.do ? [{ at, text: said.do, urgent }] : []),
      ...(said?.branches ?? []).flatMap((branch) =>
        branch.do
          ? [{ at, text: branch.do, urgent: urgent || branch.when.drugUrgent !== undefined || branch.when.newInformation !== undefined }]
          : [],
      ),
    ];
  }),
]);
const failing = (wrong: (one: Instruction) => boolean): string[] => instructions.filter(wrong).map(({ at, text }) => `${at}: ${text}`);

test('none starts with "Nobody"', () => expect(failing(({ text }) => /^(Nobody|No one)\b/.test(text))).toEqual([]));
test('each starts with a verb or a name', () =>
  expect(failing(({ text }) => !new RegExp(`^(${act}|do not|\\{\\{)`, 'i').test(text))).toEqual([]));
test(`none is longer than ${MOST_WORDS} words`, () => expect(failing(({ text }) => text.split(/\s+/).length > MOST_WORDS)).toEqual([]));
test('none joins two acts by a comma', () => expect(failing(({ text }) => joined.test(text))).toEqual([]));
test('"today" is for doubt and danger', () =>
  expect(failing(({ at, text, urgent }) => /\btoday\b/.test(text) && !urgent && !saysToday[at])).toEqual([]));
test('no reason speaks of being answerable', () =>
  expect(
    Object.entries(words).flatMap(([action, { rules }]) =>
      Object.entries(rules).flatMap(([id, one]) =>
        [one.why, ...(one.branches ?? []).map((branch) => branch.why ?? '')]
          .filter((why) => /\b(liab|answerable|accountable|answers? for|carry the risk)/.test(why))
          .map((why) => `${action}.${id}: ${why}`),
      ),
    ),
  ).toEqual([]));
test('two acts joined by a comma are noticed', () => expect(joined.test('Keep the patient, refer or hand back.')).toBe(true));
