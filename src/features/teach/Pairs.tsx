import { go } from '#src/app/location.ts';
import { cases, inEnglish, loadCases } from '#src/data/cases.ts';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import { anyPair } from './parts/any-pair.ts';
import '#src/features/teach/teach.css';

export const load = () => loadCases();
/** Where pairs are drawn from. */
export default function Pairs() {
  const all = cases();
  const draw = () => {
    const one = all[Math.floor(Math.random() * all.length)];
    if (one) go({ path: anyPair(one.id), answers: '' });
  };
  return (
    <div className="page teach">
      <h1 tabIndex={-1}>{t('teach:pairs.title')}</h1>
      <p className="lead">{t('teach:pairs.lead')}</p>
      <button type="button" className="button" onClick={draw}>
        {t('teach:pairs.draw')}
      </button>
      <h2>{t('teach:pairs.from')}</h2>
      <ul className="case-list">
        {all.map((one, n) => (
          <li key={one.id}>
            <Link to={{ path: `/teach/pair/${one.id}/${n + 1}` }}>
              <English when={inEnglish(one)}>{one.title}</English>
            </Link>
            <span className="quiet">
              <English when={inEnglish(one)}>{one.specialty}</English>
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('teach:pairs.how')}</p>
    </div>
  );
}
