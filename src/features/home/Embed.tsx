import { useSyncExternalStore } from 'react';
import { addressOf } from '#src/app/location.ts';
import type { PageProps } from '#src/app/page.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { Link } from '#src/ui/Link.tsx';
import { bullets, lead, page, part, stack } from '#src/ui/text.ts';
import { entry, t } from '#src/words/words.ts';

const never = () => () => undefined;

/** The line that puts the check into another page, and what it does there. */
export default function Embed({ place }: PageProps) {
  const site = useSyncExternalStore(
    never,
    () => new URL(addressOf({ language: 'en', path: '/', answers: '' }), window.location.href).href,
    () => 'https://example.org/',
  );
  const language = place.language === 'en' ? '' : ` data-language="${place.language}"`;
  const line = `<script src="${site}embed.js" data-title="${t('product.name')}"${language} defer></script>`;
  return (
    <div className={`${page} ${stack}`}>
      <h1 tabIndex={-1}>{t('embed:title')}</h1>
      <p className={lead}>{t('embed:lead')}</p>
      <section className={part}>
        <h2 id="embed-line">{t('embed:copyTitle')}</h2>
        {/* Of one height, whatever the address: nothing moves when the page becomes the app. */}
        <textarea
          id="embed-text"
          readOnly
          rows={3}
          value={line}
          aria-labelledby="embed-line"
          onFocus={(event) => event.currentTarget.select()}
          className="code max-w-measure rounded-6 border border-edge bg-card p-12 font-mono text-13 text-ink"
        />
        <div>
          <CopyButton look="primary" text={line} label={t('embed:copy')} />
        </div>
      </section>
      <section className={part}>
        <h2>{t('embed:looksTitle')}</h2>
        <ul className={bullets}>
          {(entry<string[]>('embed', 'looks') ?? []).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <section className={part}>
        <h2>{t('embed:privacyTitle')}</h2>
        <p>{t('embed:privacy')}</p>
        <p>{t('embed:without')}</p>
        {/* A line of its own: an address of another length moves nothing. */}
        <p className="truncate">
          <Link to={{ path: '/check', language: place.language }}>{`${site}check`}</Link>
        </p>
      </section>
    </div>
  );
}
