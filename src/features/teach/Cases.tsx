import { useState } from 'react';
import { tellingSeats } from '#machines/facts/sides.ts';
import { nations } from '#machines/facts/vocabulary.ts';
import type { Case } from '#machines/teaching/case.ts';
import type { PageProps } from '#src/app/page.ts';
import { inEnglish, loadCases, pathIds } from '#src/data/cases.ts';
import { useKept } from '#src/data/device-storage.ts';
import { lessonKeeper, progressKeeper } from '#src/data/progress.ts';
import { ProgressBox } from '#src/features/teach/parts/ProgressBox.tsx';
import { English } from '#src/ui/English.tsx';
import { Link } from '#src/ui/Link.tsx';
import { field, label as labelLook, lead, linkLine, links, page, secondLine } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

interface Data {
  readonly cases: readonly Case[];
}
export const load = async (): Promise<Data> => ({ cases: (await loadCases()).filter((one) => pathIds().includes(one.id)) });

/** Every written case, by nation and by whose moment it is, with what has been done of it. */
export default function Cases({ data: { cases: all } }: PageProps<Data>) {
  const [nation, setNation] = useState('');
  const [seat, setSeat] = useState('');
  const { value: progress } = useKept(progressKeeper);
  const { value: lessons } = useKept(lessonKeeper);
  const shown = all.filter((one) => (!nation || one.nation === nation) && (!seat || one.seat === seat));
  const done = (id: string): string | null => {
    const lesson = lessons?.lessons[id];
    if (lesson?.step === 'predict') return t('teach:cases.underWay');
    const rows = progress?.results[id];
    if (!rows) return null;
    const scored = rows.filter((row) => row.mark !== 'forDiscussion');
    return scored.length === 0
      ? t('teach:cases.seenOnlyDiscussion')
      : t('teach:cases.seen', { right: scored.filter((row) => row.mark === 'right').length, of: scored.length });
  };
  const chooser = (
    name: string,
    label: string,
    value: string,
    set: (to: string) => void,
    options: readonly (readonly [string, string])[],
  ) => (
    <label className={labelLook} htmlFor={name}>
      {label}
      <select id={name} value={value} onChange={(event) => set(event.target.value)} className={`${field} font-normal`}>
        <option value="">{t('teach:cases.all')}</option>
        {options.map(([id, word]) => (
          <option key={id} value={id}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={`teach ${page} space-y-12`}>
      <h1 tabIndex={-1}>{t('teach:cases.title')}</h1>
      <p className={lead}>{t('teach:cases.lead', { count: all.length })}</p>
      <div className="flex flex-wrap gap-16">
        {chooser(
          'nation',
          t('teach:cases.filterNation'),
          nation,
          setNation,
          nations.map((n) => [n, t(`words:nations.${n}.label`)] as const),
        )}
        {chooser(
          'seat',
          t('teach:cases.filterSeat'),
          seat,
          setSeat,
          tellingSeats.map((s) => [s, t(`teach:cases.seats.${s}`)] as const),
        )}
      </div>
      <ul className={`grid gap-x-24 desk:grid-cols-2 ${links}`}>
        {shown.map((one) => (
          <li key={one.id}>
            <Link to={{ path: `/teach/case/${one.id}` }} className={linkLine}>
              <English when={inEnglish(one)}>{one.title}</English>
            </Link>
            <span className={secondLine}>
              <English when={inEnglish(one)}>{one.specialty}</English>
              {' · '}
              {[t(`words:nations.${one.nation}.label`), t(`teach:cases.seats.${one.seat}`), done(one.id)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>{t('teach:cases.noneMatch')}</p>}
      <ProgressBox all={all.length} />
    </div>
  );
}
