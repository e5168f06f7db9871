// A letter in words: the plan's rows under their holders, with every gap to be filled marked in square brackets.

import { edition } from '#content/edition.ts';
import type { Allocation } from '#machines/decide/allocate.ts';
import type { Action, Facts, Party } from '#machines/facts/vocabulary.ts';
import { type Local, noLocal } from '#src/data/device-agreement.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { namesIn, rowsNamed } from '#src/words/agreement-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { isAnotherStep, positionsOf, shortWords, stepWords } from '#src/words/row-words.ts';
import { entry, t } from '#src/words/words.ts';
import type { LetterPlan, Section } from './letters.ts';
import { clauseOf, isOn, reasonsOf, waitsOnTheOther } from './rows-for-papers.ts';

export type Block =
  | { readonly kind: 'banner' | 'paragraph' | 'quiet'; readonly text: string }
  | { readonly kind: 'list'; readonly lead: string; readonly items: readonly string[] };
/** `Id` names the letter, and the file that it is saved as. */
export interface Letter<Id extends string = LetterPlan['id']> {
  readonly id: Id;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Has this row words that a patient may read? Not where it is to be confirmed, or is another step than its action says. */
export const speaksOf = (row: Allocation, facts: Facts): boolean =>
  patientWords()[row.action] !== undefined && row.status !== 'confirmNow' && !isAnotherStep(row, facts);
const patientWords = (): Partial<Record<Action, string>> =>
  entry<{ actions: Partial<Record<Action, string>> }>('letters', 'patient')?.actions ?? {};

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const title = (row: Allocation): string => t(`actions:${row.action}.title`);
/** "The requester will:" as the first words of a line. */
const opened = (key: string, party: Party | undefined, facts: Facts): string =>
  capital(t(key, { party: party ? partyName(party, { facts }) : '' }));

const marked = (section: Section, row: Allocation, facts: Facts): string => {
  const theirs = section.part === 'confirm' && row.status === 'contested';
  const mark =
    row.status === 'byAgreement' || row.status === 'contested' || row.status === 'confirmNow'
      ? t(`letters:marks.${theirs ? 'unconfirmed' : row.status}`)
      : '';
  return mark
    ? t('letters:items.marked', { action: shortWords(row, facts), mark })
    : t('letters:items.plain', { action: shortWords(row, facts) });
};
const reason = (row: Allocation, facts: Facts): string =>
  reasonsOf(row, facts)
    .map((one) => clauseOf(one, facts))
    .filter(Boolean)
    .join('; ') || t('letters:items.noReason');

function item(section: Section, row: Allocation, facts: Facts): string {
  const asked = row.proposed ? partyName(row.proposed, { facts }) : '';
  switch (section.part) {
    case 'takeOn':
    case 'keepOn':
      return t('letters:items.takeOn', { action: stepWords(row, facts) });
    case 'handBack':
      return t('letters:items.handBack', { action: title(row), reason: reason(row, facts), asked });
    case 'unaccepted':
      return t('letters:items.unaccepted', { action: shortWords(row, facts), asked });
    case 'check':
    case 'pleaseCheck':
      return t('letters:items.pleaseCheck', { action: title(row), reason: reason(row, facts) });
    case 'open':
      return t('letters:items.open', { action: title(row), needs: row.needs.map((fact) => question(fact).label.toLowerCase()).join(', ') });
    case 'asked':
    case 'terms':
    case 'checked':
      return t(`letters:items.${section.part}`, { action: stepWords(row, facts) });
    case 'unsettled':
      return [
        t('letters:items.unsettled', {
          action: title(row),
          standing: t(`words:standings.${shownStanding(row)}.label`),
          party: row.holder ? partyName(row.holder, { facts }) : '',
        }),
        ...positionsOf(row, facts.nation).map((p) => t('letters:items.position', { who: p.who, says: p.says })),
      ].join(' ');
    default:
      return marked(section, row, facts);
  }
}

function listOf(section: Section, facts: Facts): Block[] {
  if (section.rows.length === 0) return [];
  return [
    {
      kind: 'list',
      lead: opened(`letters:parts.${section.part}`, section.party, facts),
      items: section.rows.map((row) => capital(item(section, row, facts))),
    },
  ];
}

/** The same for a patient: lay names, lay words, and nothing said for somebody who has not agreed. */
function patientList(section: Section): Block[] {
  if (section.rows.length === 0) return [];
  const part = section.part === 'told' ? 'will' : section.part;
  const party = t(`letters:patient.parties.${section.party}`);
  return [
    { kind: 'list', lead: t(`letters:patient.${part}`, { party }), items: section.rows.map((row) => patientWords()[row.action] ?? '') },
  ];
}

/** What the lists cannot say: who keeps what cannot wait, what was said by telephone, what the writer's side did of its own duties. */
function gaps(plan: LetterPlan, facts: Facts): Block[] {
  if (plan.id === 'patientLine' || plan.id === 'interfaceNote') return [];
  const rows = plan.sections.flatMap((section) => section.rows);
  const written = entry<Record<string, Record<string, string>>>('letters', 'duties') ?? {};
  const duties = rows.flatMap((row) =>
    row.also.filter((duty) => isOn(plan.side, duty.party)).map((duty) => written[row.action]?.[duty.note] ?? ''),
  );
  return [
    ...(rows.some((row) => waitsOnTheOther(row, row.holder)) ? [t('letters:gaps.cannotWait')] : []),
    ...(facts.drugUrgent === 'yes' && rows.some((row) => row.action === 'prescribe' || row.action === 'changeOrStopDrug')
      ? [t('letters:gaps.urgentDrug')]
      : []),
    ...(plan.id === 'acceptWithConditions' ? [t('letters:gaps.conditionUnmet')] : []),
    ...[...new Set(duties)].filter(Boolean),
  ].map(paragraph);
}

function body(plan: LetterPlan, facts: Facts): Block[] {
  const lists = plan.sections.flatMap((section) => listOf(section, facts));
  const live = (...actions: Action[]) => plan.sections.some((s) => s.rows.some((row) => actions.includes(row.action)));
  switch (plan.id) {
    case 'completeReply':
      return [
        ...(['answer', 'basis', 'plan', 'thresholds'] as const).map((key) => paragraph(t(`letters:reply.${key}`))),
        ...(live('orderTest', 'actOnResult') ? [paragraph(t('letters:reply.test'))] : []),
        ...(live('prescribe', 'monitorDrug') ? [paragraph(t('letters:reply.drug'))] : []),
        ...(lists.length > 0 ? [paragraph(t('letters:reply.steps')), ...lists, ...gaps(plan, facts)] : []),
        paragraph(t('letters:reply.patient')),
        paragraph(t('letters:reply.status')),
      ];
    case 'patientLine':
      return [...plan.sections.flatMap(patientList), paragraph(t('letters:patient.worse')), paragraph(t('letters:patient.contact'))];
    case 'interfaceNote':
      return [
        ...lists,
        paragraph(t('letters:interface.until')),
        paragraph(t('letters:interface.proposal')),
        paragraph(t('letters:interface.noPatient')),
        paragraph(t('letters:interface.signRequester')),
        paragraph(t('letters:interface.signSpecialist')),
      ];
    case 'askForClarity':
      return [...lists, ...gaps(plan, facts), paragraph(t('letters:closing.clarity'))];
    case 'handBack':
    case 'answer':
      return [...lists, ...gaps(plan, facts), paragraph(t('letters:closing.silence'))];
    default:
      return [...lists, ...gaps(plan, facts)];
  }
}

/** The local agreement, where it names rows of this letter. In a patient's letter it is a gap: somebody checks it first. */
function agreed(plan: LetterPlan, facts: Facts, local: Local): Block[] {
  const rows = plan.sections.flatMap((section) => section.rows);
  const named = rowsNamed([...new Map(rows.map((row) => [row.action, row])).values()], local);
  const [first] = named;
  if (!first) return [];
  if (plan.id === 'patientLine')
    return [paragraph(t('agreement:lines.patient', { list: named.map(({ row }) => shortWords(row, facts)).join('; ') }))];
  return [
    {
      kind: 'list',
      lead: t('agreement:lines.letterLead', namesIn(first.said.overlay)),
      items: named.map(({ row, said }) =>
        t('agreement:lines.letterItem', {
          title: title(row),
          party: capital(partyName(said.holder, { facts })),
          national: row.holder ? partyName(row.holder, { facts }) : '',
        }),
      ),
    },
  ];
}

/**
 * A letter in words.
 * @param link the address of the exchange, without who is looking
 * @param local what the local agreement on this device says
 * @returns blocks in reading order; the first is the draft banner while nobody has signed the edition
 */
export function letterOf(plan: LetterPlan, facts: Facts, link: string, local: Local = noLocal): Letter {
  const toPatient = plan.id === 'patientLine';
  const toGroup = plan.id === 'interfaceNote';
  const nation = facts.nation ? t(`words:nations.${facts.nation}.label`) : t('verdict.noNation');
  return {
    id: plan.id,
    title: t(`letters:letters.${plan.id}.title`),
    blocks: [
      ...(edition.signatories.length === 0 ? [{ kind: 'banner', text: t('draft') } as const] : []),
      ...(toPatient || toGroup ? [] : [paragraph(t('letters:closing.patientRef'))]),
      paragraph(t(`letters:letters.${plan.id}.opening`)),
      ...body(plan, facts),
      ...agreed(plan, facts, local),
      ...(toGroup ? [] : [paragraph(t('letters:closing.sign', { side: t(`letters:closing.sides.${plan.side}`) }))]),
      ...(toPatient
        ? []
        : [
            { kind: 'quiet', text: t('letters:closing.edition', { edition: edition.id, nation }) } as const,
            { kind: 'quiet', text: t('letters:closing.link', { link }) } as const,
          ]),
    ],
  };
}

/** A letter as plain text. */
export const letterText = (letter: Letter<string>): string =>
  letter.blocks
    .map((block) => (block.kind === 'list' ? [block.lead, ...block.items.map((i) => `- ${i}`)].join('\n') : block.text))
    .join('\n\n');
