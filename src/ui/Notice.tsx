import { t } from '#src/words/words.ts';

/** A fixed text, the same for everyone. */
export function Notice({
  id,
  strong = false,
  brief = false,
  values = {},
}: {
  readonly id: string;
  readonly strong?: boolean;
  readonly brief?: boolean;
  readonly values?: Record<string, string>;
}) {
  return (
    <aside className={strong ? 'notice strong' : 'notice'} aria-label={t(`notices:${id}.title`, values)}>
      <p>
        {brief ? (
          <strong>{t(`notices:${id}.brief`)}</strong>
        ) : (
          <>
            <strong>{t(`notices:${id}.title`, values)}.</strong> {t(`notices:${id}.text`, values)}
          </>
        )}
      </p>
    </aside>
  );
}
