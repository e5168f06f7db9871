import { type LiveRule, liveRules } from '#machines/decide/possible-rules.ts';
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Fact, Facts } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { StackedTable } from '#src/ui/StackedTable.tsx';
import { small } from '#src/ui/text.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { actionWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

/** The table of one action for reading: which facts, who holds it, what they do. With facts, only what they leave possible. */
export function RuleTable({ table, facts }: { readonly table: Table; readonly facts?: Facts }) {
  const lines: readonly LiveRule[] = facts ? liveRules(table.rules, facts) : table.rules.map((rule) => ({ rule, when: rule.when }));
  const said = actionWords(table.action).rules;
  return (
    <StackedTable
      caption={t(`actions:${table.action}.title`)}
      captionHidden
      heads={['facts', 'holder', 'do'].map((head) => ({ label: t(`tables:${head}`) }))}
      rows={lines.map(({ rule, when }) => {
        return {
          key: rule.id,
          about: <Ways of={[...new Set(when.map(conditionWords))]} />,
          cells: [<Who key="who" rule={rule} />, said[rule.id]?.do],
        };
      })}
    />
  );
}

function Ways({ of }: { readonly of: readonly string[] }) {
  if (of.length === 1) return <span className="font-normal">{of[0]}</span>;
  return (
    <span className="font-normal">
      {t('tables:anyOf')}
      <ul className="list-disc pl-16">
        {of.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </span>
  );
}

function Who({ rule }: { readonly rule: LiveRule['rule'] }) {
  if (!rule.holder) return t('tables:nobody');
  return (
    <>
      <strong>{capital(partyName(rule.holder))}</strong>
      <span className={`${small} block`}>
        {t(`words:standings.${shownStanding({ status: rule.standing })}.label`)}
        {rule.proposed && `. ${t('verdict.proposed', { party: partyName(rule.proposed) })}`}
      </span>
    </>
  );
}

/** A condition in the words of the questions. */
export function conditionWords(condition: Condition): string {
  const parts = Object.entries(condition).flatMap(([key, wanted]) => {
    const fact = key as Fact;
    const say = (how: 'is' | 'isNot' | 'includes' | 'excludes', options: readonly string[] | undefined): string[] =>
      options?.length
        ? [
            t(`tables:${how}`, {
              label: question(fact).label,
              options: options.map((option) => question(fact).options[option]?.label ?? option).join(` ${t('verdict.or')} `),
            }),
          ]
        : [];
    if (Array.isArray(wanted)) return say('is', wanted);
    const { not, includes, excludes } = wanted as { not?: string[]; includes?: string[]; excludes?: string[] };
    return [...say('isNot', not), ...say('includes', includes), ...say('excludes', excludes)];
  });
  return parts.length ? parts.join('; ') : t('tables:otherwise');
}
