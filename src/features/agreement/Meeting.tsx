import type { ToAgree } from '#machines/agreement/overlay.ts';
import { type Action, type Nation, type Party, parties } from '#machines/facts/vocabulary.ts';
import { type AgreementDraft, keyOf } from '#src/data/agreement-draft.ts';
import type { Library } from '#src/data/evidence.ts';
import { waysOf } from '#src/papers/agreement-letter.ts';
import { bullets, card, choice, label, part, small, tick } from '#src/ui/text.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { forNation } from '#src/words/nation-words.ts';
import { capital, partyName } from '#src/words/party-words.ts';
import { actionWords, positionsUnder } from '#src/words/row-words.ts';
import { t } from '#src/words/words.ts';

interface Props {
  readonly nation: Nation;
  readonly library: Library;
  readonly rows: readonly ToAgree[];
  readonly draft: AgreementDraft;
  readonly choose: (key: string, holder: Party | null) => void;
}

/** Every by-agreement and contested row for a meeting: what it is, who keeps it meanwhile, what each body says, what to agree. */
export function Meeting({ nation, library, rows, draft, choose }: Props) {
  const marked = rows.filter((row) => row.marked);
  const others = rows.filter((row) => !row.marked);
  const show = (list: readonly ToAgree[]) =>
    [...new Set(list.map((row) => row.table.action))].map((action) => (
      <section key={action} aria-labelledby={`agree-${action}`} className="space-y-8">
        <h3 id={`agree-${action}`}>{t(`actions:${action}.title`)}</h3>
        {list
          .filter((row) => row.table.action === action)
          .map((row, n) => (
            <OneRow
              key={keyOf(row)}
              place={n + 1}
              action={action}
              row={row}
              nation={nation}
              library={library}
              chosen={draft.holders[keyOf(row)]}
              choose={choose}
            />
          ))}
      </section>
    ));
  return (
    <>
      <section aria-labelledby="to-agree" className={part}>
        <h2 id="to-agree">{t('agreement:list.title')}</h2>
        <p>{t('agreement:list.how')}</p>
        {show(marked)}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="not-to-agree" className={part}>
          <h2 id="not-to-agree">{t('agreement:list.generalTitle')}</h2>
          <p>{t('agreement:list.general')}</p>
          {show(others)}
        </section>
      )}
    </>
  );
}

function OneRow({
  place,
  action,
  row,
  nation,
  library,
  chosen,
  choose,
}: {
  /** Which of the situations of its step it is, from 1: two may be told in the same words. */
  readonly place: number;
  readonly action: Action;
  readonly row: ToAgree;
  readonly nation: Nation;
  readonly library: Library;
  readonly chosen: Party | undefined;
  readonly choose: Props['choose'];
}) {
  const words = actionWords(action);
  const { rule } = row;
  const ways = waysOf(row);
  const says = positionsUnder(words, rule, nation, library);
  const why = forNation(words.rules[rule.id]?.why ?? '', nation);
  const key = keyOf(row);
  return (
    <div className={`${card} break-inside-avoid space-y-8`}>
      <p>
        <strong>{t('agreement:list.when')}</strong> {ways.join(` ${t('agreement:list.or')} `)}.
      </p>
      {rule.holder && (
        <p>
          {t('agreement:list.meanwhile', {
            party: partyName(rule.holder),
            standing: t(`words:standings.${shownStanding({ status: rule.standing })}.label`),
          })}
        </p>
      )}
      {why && <p className={small}>{why}</p>}
      {says.length > 0 && (
        <details open>
          <summary className="min-h-row text-accent underline underline-offset-3 print:hidden">{t('agreement:list.says')}</summary>
          <ul className={bullets}>
            {says.map((one) => (
              <li key={one.who}>
                <strong>{one.who}:</strong> {one.says}
              </li>
            ))}
          </ul>
        </details>
      )}
      {row.marked && (
        <fieldset>
          <legend className={label}>
            {t('agreement:list.agree')} <span className="sr-only">{`${t(`actions:${action}.title`)}, ${place}: ${ways.join(', ')}`}</span>
          </legend>
          <div className="flex flex-wrap gap-x-24">
            {[...parties, null].map((party) => (
              <span className={`${choice} has-checked:font-strong print:min-h-0`} key={party ?? 'none'}>
                <input
                  type="radio"
                  className={tick}
                  name={key}
                  id={`${key}.${party ?? 'none'}`}
                  checked={(chosen ?? null) === party}
                  onChange={() => choose(key, party)}
                />
                <label htmlFor={`${key}.${party ?? 'none'}`}>{party ? capital(partyName(party)) : t('agreement:list.leave')}</label>
              </span>
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
