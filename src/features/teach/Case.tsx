import type { PageAt, PageProps } from '#src/app/page.ts';
import { caseIds, caseIfLoaded, loadCases } from '#src/data/cases.ts';
import { loadTables } from '#src/data/use-verdict.ts';
import { Lesson } from '#src/features/teach/parts/Lesson.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { page } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

export async function load({ params }: PageAt): Promise<void> {
  await Promise.all([loadTables(), loadCases([params.id ?? ''])]);
}

export const paths = (): string[] => caseIds.map((id) => `/teach/case/${id}`);

/** One written case, learnt alone. */
export default function CasePage({ params }: PageProps) {
  const one = caseIfLoaded(params.id ?? '');
  if (!one)
    return (
      <div className={`teach ${page} space-y-12`}>
        <h1 tabIndex={-1}>{t('teach:lesson.missing')}</h1>
        <p>{t('teach:lesson.missingText')}</p>
        <Link to={{ path: '/teach/cases' }}>{t('teach:cases.title')}</Link>
      </div>
    );
  const next = caseIds[(caseIds.indexOf(one.id) + 1) % caseIds.length];
  return (
    <div className={`teach ${page} space-y-12`}>
      <Lesson
        key={one.id}
        one={one}
        after={
          <>
            <Link to={{ path: `/teach/case/${next}` }} className={primaryButton}>
              {t('teach:lesson.next')}
            </Link>
            <Link to={{ path: '/teach/debrief' }}>{t('teach:reflection.title')}</Link>
          </>
        }
      />
    </div>
  );
}
