import type { Case } from '#machines/teaching/case.ts';
import { go } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { inEnglish, loadCases } from '#src/data/cases.ts';
import { primaryButton } from '#src/ui/controls.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { lead, linkLine, links, page, secondLine, small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { anyPair } from './parts/any-pair.ts';

interface Data {
  readonly cases: readonly Case[];
}
export const load = async (): Promise<Data> => ({ cases: await loadCases() });
/** Where pairs are drawn from. */
export default function Pairs({ data: { cases: all } }: PageProps<Data>) {
  const draw = () => {
    const one = all[Math.floor(Math.random() * all.length)];
    if (one) go({ path: anyPair(one.id), answers: '' });
  };
  return (
    <div className={`teach ${page} space-y-12`}>
      <h1 tabIndex={-1}>{t('teach:pairs.title')}</h1>
      <p className={lead}>{t('teach:pairs.lead')}</p>
      <button type="button" className={primaryButton} onClick={draw}>
        {t('teach:pairs.draw')}
      </button>
      <h2 className="pt-8">{t('teach:pairs.from')}</h2>
      <ul className={`grid gap-x-24 desk:grid-cols-2 ${links}`}>
        {all.map((one, n) => (
          <li key={one.id}>
            <Link to={{ path: `/teach/pair/${one.id}/${n + 1}` }} className={linkLine}>
              <English when={inEnglish(one)}>{one.title}</English>
            </Link>
            <span className={secondLine}>
              <English when={inEnglish(one)}>{one.specialty}</English>
            </span>
          </li>
        ))}
      </ul>
      <p className={small}>{t('teach:pairs.how')}</p>
    </div>
  );
}
