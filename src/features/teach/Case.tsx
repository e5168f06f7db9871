import type { PageAt, PageProps } from '#src/app/page.ts';
import { caseIds, caseIfLoaded, loadCases } from '#src/data/cases.ts';
import { loadTables } from '#src/data/use-verdict.ts';
import { Lesson } from '#src/features/teach/parts/Lesson.tsx';
import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import '#src/features/teach/teach.css';

export async function load({ params }: PageAt): Promise<void> {
  await Promise.all([loadTables(), loadCases([params.id ?? ''])]);
}

export const paths = (): string[] => caseIds.map((id) => `/teach/case/${id}`);

/** One written case, learnt alone. */
export default function CasePage({ params }: PageProps) {
  const one = caseIfLoaded(params.id ?? '');
  if (!one)
    return (
      <div className="page teach">
        <h1 tabIndex={-1}>{t('teach:lesson.missing')}</h1>
        <p>{t('teach:lesson.missingText')}</p>
        <Link to={{ path: '/teach/cases' }}>{t('teach:cases.title')}</Link>
      </div>
    );
  const next = caseIds[(caseIds.indexOf(one.id) + 1) % caseIds.length];
  return (
    <div className="page teach">
      <Lesson
        key={one.id}
        one={one}
        after={
          <>
            <Link to={{ path: `/teach/case/${next}` }} className="button">
              {t('teach:lesson.next')}
            </Link>
            <Link to={{ path: '/teach/debrief' }}>{t('teach:reflection.title')}</Link>
          </>
        }
      />
    </div>
  );
}
