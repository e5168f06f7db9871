import { editions } from '#src/data/change-log.ts';
import { bullets, lead, page, part } from '#src/ui/text.ts';
import { dateInWords } from '#src/words/edition-words.ts';
import { t } from '#src/words/words.ts';

/** The change log, for readers. */
export default function Changes() {
  return (
    <div className={page}>
      <h1 tabIndex={-1}>{t('changes:title')}</h1>
      <p className={lead}>{t('changes:lead')}</p>
      {editions.map((one) => (
        <section key={one.edition} aria-labelledby={`e-${one.edition}`} className={part}>
          <h2 id={`e-${one.edition}`}>{t('changes:edition', { edition: one.edition, date: dateInWords(one.released) })}</h2>
          <ul className={bullets}>
            {one.changes.map(({ id, rules }) => (
              <li key={id}>
                {t(`changes:entries.${one.edition}.${id}`)}
                {rules &&
                  rules.length > 0 &&
                  ` ${t('changes:rows', { rows: rules.map(({ action, rule }) => `${action}.${rule}`).join(', ') })}`}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
