import { type Answers, type Nation, nations } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { t } from '#src/words/words.ts';
import { Link } from './Link.tsx';

/** One nation at a time, and none until somebody says so: the choice stands in the address. */
export function NationTabs({ path, answers }: { readonly path: string; readonly answers: Answers }) {
  return (
    <nav className="nations" aria-label={t('library:nation.choose')}>
      <p className="quiet">{t(answers.nation ? 'library:nation.one' : 'library:nation.none')}</p>
      <ul>
        {nations.map((nation) => (
          <li key={nation}>
            <Link
              to={{ path, answers: writeAnswers({ answers: { ...answers, nation } }) }}
              aria-current={answers.nation === nation ? 'true' : undefined}
            >
              {t(`words:nations.${nation}.label`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The nation of an address, or undefined: '?' is not a nation. */
export const nationOf = (answers: Answers): Nation | undefined => (answers.nation === '?' ? undefined : answers.nation);
