import type { Case } from '#machines/teaching/case.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { caseIds, loadCase, pathIds } from '#src/data/cases.ts';
import { type Guidance, loadGuidance } from '#src/data/guidance.ts';
import { Lesson } from '#src/features/teach/parts/Lesson.tsx';
import { primaryButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { page } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

interface Data {
  readonly guidance: Guidance;
  readonly one: Case | undefined;
}

export async function load({ params }: PageAt): Promise<Data> {
  const [guidance, one] = await Promise.all([loadGuidance(), loadCase(params.id ?? '')]);
  return { guidance, one };
}

export const paths = (): string[] => caseIds.map((id) => `/teach/case/${id}`);

/** One written case, learnt alone. */
export default function CasePage({ data: { guidance, one } }: PageProps<Data>) {
  if (!one)
    return (
      <div className={`teach ${page} space-y-12`}>
        <h1 tabIndex={-1}>{t('teach:lesson.missing')}</h1>
        <p>{t('teach:lesson.missingText')}</p>
        <Link to={{ path: '/teach/cases' }}>{t('teach:cases.title')}</Link>
      </div>
    );
  const path = pathIds();
  const next = path[(path.indexOf(one.id) + 1) % path.length];
  return (
    <div className={`teach ${page} space-y-12`}>
      <Lesson
        key={one.id}
        guidance={guidance}
        one={one}
        after={
          <>
            {next !== one.id && (
              <Link to={{ path: `/teach/case/${next}` }} className={primaryButton}>
                {t('teach:lesson.next')}
              </Link>
            )}
            <Link to={{ path: '/teach/debrief' }}>{t('teach:reflection.title')}</Link>
          </>
        }
      />
    </div>
  );
}
