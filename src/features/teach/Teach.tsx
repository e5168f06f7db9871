import { Link } from '#src/ui/Link.tsx';
import { t } from '#src/words/words.ts';
import '#src/features/teach/teach.css';

const ways = ['cases', 'pairs', 'class', 'plans', 'own', 'debrief'] as const;

/** The ways to teach and learn. */
export default function Teach() {
  return (
    <div className="page teach">
      <h1 tabIndex={-1}>{t('teach:title')}</h1>
      <p className="lead">{t('teach:lead')}</p>
      <ul className="starts">
        {ways.map((way) => (
          <li key={way}>
            <Link to={{ path: `/teach/${way}` }} className="start">
              <strong>{t(`teach:ways.${way}.title`)}</strong>
              <span>{t(`teach:ways.${way}.text`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="quiet">{t('teach:offline')}</p>
    </div>
  );
}
