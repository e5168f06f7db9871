import { type Answers, nations } from '#machines/facts/vocabulary.ts';
import { writeAnswers } from '#src/app/address.ts';
import { pickButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

/** One nation at a time, and none until somebody says so: the choice stands in the address. */
export function NationTabs({ path, answers }: { readonly path: string; readonly answers: Answers }) {
  return (
    <nav className="nations print:hidden" aria-label={t('library:nation.choose')}>
      <p className={small}>{t(answers.nation ? 'library:nation.one' : 'library:nation.none')}</p>
      <ul className="mt-4 flex flex-wrap gap-4">
        {nations.map((nation) => (
          <li key={nation}>
            <Link
              to={{ path, answers: writeAnswers({ answers: { ...answers, nation } }) }}
              aria-current={answers.nation === nation ? 'true' : undefined}
              className={`${pickButton} text-ink no-underline aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-strong`}
            >
              {t(`words:nations.${nation}.label`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
