import { type LiveRule, liveRules } from '#machines/decide/possible-rules.ts';
import type { Condition } from '#machines/facts/condition-sets.ts';
import type { Fact, Facts } from '#machines/facts/vocabulary.ts';
import type { Table } from '#machines/rules/rule.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { question } from '#src/words/question-words.ts';
import { actionWords } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

/** The table of one action for reading: which facts, who holds it, what they do. With facts, only what they leave possible. */
export function RuleTable({ table, facts }: { readonly table: Table; readonly facts?: Facts }) {
  const lines: readonly LiveRule[] = facts ? liveRules(table.rules, facts) : table.rules.map((rule) => ({ rule, when: rule.when }));
  return (
    <div className="wide">
      <table className="answers">
        <thead>
          <tr>
            <th scope="col">{t('tables:facts')}</th>
            <th scope="col">{t('tables:holder')}</th>
            <th scope="col">{t('tables:do')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.rule.id} table={table} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ table, line: { rule, when } }: { readonly table: Table; readonly line: LiveRule }) {
  const ways = [...new Set(when.map(conditionWords))];
  return (
    <tr>
      <td>
        {ways.length === 1 && ways[0]}
        {ways.length > 1 && (
          <>
            {t('tables:anyOf')}
            <ul>
              {ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          </>
        )}
      </td>
      <td>
        {rule.holder ? (
          <>
            <strong>{capital(partyName(rule.holder))}</strong>
            <br />
            {t(`words:standings.${shownStanding({ status: rule.standing })}.label`)}
            {rule.proposed && `. ${t('verdict.proposed', { party: partyName(rule.proposed) })}`}
          </>
        ) : (
          t('tables:nobody')
        )}
      </td>
      <td>{actionWords(table.action).rules[rule.id]?.do}</td>
    </tr>
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
