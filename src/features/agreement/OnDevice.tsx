import { type ChangeEvent, useEffect, useState } from 'react';
import { inForce, type Overlay } from '#machines/agreement/overlay.ts';
import { MOST_FILE, type Refusal, readOverlay } from '#machines/agreement/overlay-read.ts';
import type { Nation } from '#machines/facts/vocabulary.ts';
import { agreementKeeper, areaSwitch, useAgreement } from '#src/data/device-agreement.ts';
import type { Tables } from '#src/data/guidance.ts';
import { fileField, secondButton } from '#src/ui/controls.ts';
import { actions, bullets, label, message, part, small } from '#src/ui/text.ts';
import { namesIn } from '#src/words/agreement-words.ts';
import { today } from '#src/words/edition-words.ts';
import { t } from '#src/words/words.ts';

type Told = { readonly kind: 'refused'; readonly problems: readonly Refusal[] } | { readonly kind: 'unreadable' | 'removed' };

interface Props {
  readonly nation: Nation | undefined;
  readonly tables: Tables;
  readonly fill: (overlay: Overlay) => void;
}

/** The agreement in use: loaded from a file and removed in one press, or the area's, which is turned off in one. */
export function OnDevice({ nation, tables, fill }: Props) {
  const { overlay, problems, trouble, from } = useAgreement(tables);
  const [told, tell] = useState<Told | null>(null);
  // A page made at build time is seen before it works: a file chosen then would be lost.
  const [works, setWorks] = useState(false);
  useEffect(() => setWorks(true), []);
  const load = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    const finish = (next: Told | null) => {
      input.value = '';
      tell(next);
    };
    if (file.size > MOST_FILE * 4) return finish({ kind: 'refused', problems: [{ place: 'file', reason: 'tooBig' }] });
    const reader = new FileReader();
    reader.onerror = () => finish({ kind: 'unreadable' });
    reader.onload = () => {
      const read = readOverlay(String(reader.result), { tables, day: today(), nation });
      if (read.overlay) agreementKeeper.put(read.overlay);
      finish(read.overlay ? null : { kind: 'refused', problems: read.problems });
    };
    reader.readAsText(file);
  };
  return (
    <section aria-labelledby="on-device" className={`${part} print:hidden`}>
      <h2 id="on-device">{t('agreement:on.title')}</h2>
      <p className={small}>{t('agreement:on.why')}</p>
      <div>
        <label htmlFor="agreement-file" className={label}>
          {t('agreement:on.choose')}
        </label>
        <input id="agreement-file" type="file" accept=".json,application/json" className={fileField} disabled={!works} onChange={load} />
      </div>
      <div role="status">
        {told?.kind === 'removed' && <p>{t('agreement:on.removed')}</p>}
        {told?.kind === 'unreadable' && <p className={message}>{t('agreement:on.unreadable')}</p>}
        {told?.kind === 'refused' && (
          <div className={message}>
            <p>
              <strong>{t('agreement:on.refused')}</strong> {overlay && t('agreement:on.stillKept')}
            </p>
            <Problems problems={told.problems} />
          </div>
        )}
        {trouble && <p className={message}>{t(`agreement:on.trouble.${trouble}`)}</p>}
        {overlay ? (
          <Loaded overlay={overlay} area={from === 'area'} />
        ) : (
          problems.length === 0 && <p>{t(from ? 'agreement:area.isOff' : 'agreement:on.none')}</p>
        )}
        {problems.length > 0 && (
          <div className={message}>
            <p>
              <strong>{t(from === 'area' ? 'agreement:area.unusable' : 'agreement:on.unusable')}</strong>
            </p>
            <Problems problems={problems} />
          </div>
        )}
      </div>
      {(overlay || problems.length > 0) && (
        <p className={actions}>
          <button
            type="button"
            className={secondButton}
            onClick={() => {
              if (from === 'area') areaSwitch.put(true);
              else agreementKeeper.clear();
              tell(from === 'area' ? null : { kind: 'removed' });
            }}
          >
            {t(from === 'area' ? 'agreement:area.off' : 'agreement:on.remove')}
          </button>
          {overlay && overlay.nation === nation && (
            <button type="button" className={secondButton} onClick={() => fill(overlay)}>
              {t('agreement:on.fill')}
            </button>
          )}
        </p>
      )}
      <BackOn off={from === 'areaOff'} />
    </section>
  );
}

/** The way back for the area's agreement, where it was turned off. */
function BackOn({ off }: { readonly off: boolean }) {
  return (
    off && (
      <p className={actions}>
        <button type="button" className={secondButton} onClick={() => areaSwitch.clear()}>
          {t('agreement:area.turnOn')}
        </button>
      </p>
    )
  );
}

function Loaded({ overlay, area }: { readonly overlay: Overlay; readonly area: boolean }) {
  const names = namesIn(overlay);
  return (
    <p>
      <strong>
        {t(area ? 'agreement:area.shipped' : 'agreement:on.loaded', { ...names, nation: t(`words:nations.${overlay.nation}.label`) })}
      </strong>{' '}
      {t('agreement:on.sides', names)} {t(names.until ? 'agreement:on.daysUntil' : 'agreement:on.days', names)}{' '}
      {t('agreement:on.decides', { count: overlay.decides.length })} {!inForce(overlay, today()) && t('agreement:on.notYet')}
    </p>
  );
}

/** Each trouble with its place and its reason. */
export function Problems({ problems }: { readonly problems: readonly Refusal[] }) {
  return (
    <ul className={bullets}>
      {problems.map(({ place, reason }) => (
        <li key={`${place} ${reason}`}>{t('agreement:on.problem', { place, reason: t(`agreement:reasons.${reason}`) })}</li>
      ))}
    </ul>
  );
}
