import { Link } from '#src/ui/Link.tsx';
import { lead, page, small, tile, tiles, tileTitle } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

const ways = ['session', 'class', 'cases', 'pairs', 'plans', 'own', 'debrief'] as const;

/** The ways to teach and learn. */
export default function Teach() {
  return (
    <div className={`teach ${page} space-y-12`}>
      <h1 tabIndex={-1}>{t('teach:title')}</h1>
      <p className={lead}>{t('teach:lead')}</p>
      <ul className={tiles}>
        {ways.map((way) => (
          <li key={way}>
            <Link to={{ path: `/teach/${way}` }} className={tile}>
              <strong className={tileTitle}>{t(`teach:ways.${way}.title`)}</strong>
              <span>{t(`teach:ways.${way}.text`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={small}>{t('teach:offline')}</p>
    </div>
  );
}
