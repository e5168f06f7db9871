import { Link } from '#src/ui/Link.tsx';
import { page, stack } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

export default function NotFound() {
  return (
    <div className={`${page} ${stack}`}>
      <h1 tabIndex={-1}>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <Link to={{ path: '/' }}>{t('notFound.home')}</Link>
      </p>
    </div>
  );
}
