import { t } from '#src/words/words.ts';

interface Props {
  readonly id: string;
  readonly strong?: boolean;
  readonly brief?: boolean;
  readonly values?: Record<string, string>;
}

/** A fixed text, the same for everyone. Strong where it is about danger. */
export function Notice({ id, strong = false, brief = false, values = {} }: Props) {
  const look = strong ? 'border-now bg-now-soft' : 'border-edge bg-card';
  return (
    <aside className={`notice border-l-3 px-12 py-8 text-15 ${look}`} aria-label={t(`notices:${id}.title`, values)}>
      <p>
        {brief ? (
          <strong>{t(`notices:${id}.brief`)}</strong>
        ) : (
          <>
            <strong className={strong ? 'text-now' : ''}>{t(`notices:${id}.title`, values)}.</strong> {t(`notices:${id}.text`, values)}
          </>
        )}
      </p>
    </aside>
  );
}
