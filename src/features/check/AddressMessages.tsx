import type { Dropped } from '#src/app/address.ts';
import { bullets, message, stack } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

const MOST = 5;

/** What was left out of a link, and the way on. */
export function AddressMessages({ dropped }: { readonly dropped: readonly Dropped[] }) {
  if (dropped.length === 0) return null;
  return (
    <section className={`${message} ${stack} mb-12`} aria-labelledby="left-out" role="status">
      <h2 id="left-out" className="text-16">
        {t('address.title')}
      </h2>
      <ul className={bullets}>
        {dropped.slice(0, MOST).map((d, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew for each address
          <li key={n}>{t(`address.${d.kind}`, { part: d.part })}</li>
        ))}
        {dropped.length > MOST && <li>{t('address.more', { count: dropped.length - MOST })}</li>}
      </ul>
      <p>{t('address.next')}</p>
    </section>
  );
}
