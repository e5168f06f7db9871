import { caseIds, caseIfLoaded, loadCases } from '../../cases.ts';
import { Link } from '../../parts/Link.tsx';
import { Lesson } from '../../parts/teach/Lesson.tsx';
import type { PageProps } from '../../routes.ts';
import { loadTables } from '../../use-verdict.ts';
import { t } from '../../words.ts';
import '../../teach.css';

export async function prepare({ params }: PageProps): Promise<void> {
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
