import { type ReactNode, useState } from 'react';
import { pickButton, textButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { aside, columns, field, label, linkLine, links, main, secondLine, small } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';

interface Item {
  readonly key: string;
  readonly path: string;
  readonly title: ReactNode;
  readonly second: ReactNode;
  /** What it is found by, in lower case. */
  readonly words: string;
  /** Its value for each facet. */
  readonly facets: Readonly<Record<string, string>>;
}
interface Facet {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}
interface Props {
  readonly find: string;
  readonly fieldId: string;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly items: readonly Item[] }[];
  readonly facets: readonly Facet[];
  /** The answers that every link carries. */
  readonly answers?: string;
}
type Chosen = Readonly<Record<string, string | undefined>>;

const fits = (item: Item, words: string, chosen: Chosen, besides?: string): boolean =>
  item.words.includes(words) &&
  Object.entries(chosen).every(([id, value]) => value === undefined || id === besides || item.facets[id] === value);

/** A long list: two lines an entry, in groups; at its side an index with counts, and what narrows it. */
export function LongList({ find, fieldId, groups, facets, answers = '' }: Props) {
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<Chosen>({});
  const [open, setOpen] = useState(false);
  const words = typed.trim().toLowerCase();
  const all = groups.flatMap((group) => group.items);
  const shown = groups
    .map((group) => ({ ...group, items: group.items.filter((item) => fits(item, words, chosen)) }))
    .filter((group) => group.items.length > 0);
  const narrowed = words !== '' || Object.values(chosen).some(Boolean);
  const clear = () => {
    setTyped('');
    choose({});
  };
  return (
    <div className={columns}>
      <div className={`${main} max-desk:order-last`}>
        <p role="status" className={small}>
          {t('list.shown', { shown: shown.reduce((sum, group) => sum + group.items.length, 0), all: all.length })}{' '}
          {narrowed && (
            <button type="button" className={textButton} onClick={clear}>
              {t('list.clear')}
            </button>
          )}
        </p>
        {shown.length === 0 && <p>{t('list.none')}</p>}
        {shown.map((group) => (
          <section key={group.id} aria-labelledby={group.id} className="flex flex-col gap-8">
            <h2 id={group.id} tabIndex={-1} className="mt-8 outline-none">
              {group.title} <span className={`${small} font-normal`}>{group.items.length}</span>
            </h2>
            <ul className={links}>
              {group.items.map((item) => (
                <li key={item.key}>
                  <Link to={{ path: item.path, answers }} className={linkLine}>
                    {item.title}
                  </Link>
                  <span className={secondLine}>{item.second}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className={aside}>
        <label className={label}>
          {find}
          <input id={fieldId} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} className={`${field} mt-4`} />
        </label>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} className={`${textButton} desk:hidden`}>
          {t('list.narrow')}
        </button>
        <div className={`flex flex-col gap-16 ${open ? '' : 'max-desk:hidden'}`}>
          {facets.map((facet) => (
            <fieldset key={facet.id}>
              <legend className={label}>{facet.label}</legend>
              <div className="mt-4 flex flex-wrap gap-4">
                {facet.options.map(({ value, label }) => {
                  const count = all.filter((item) => item.facets[facet.id] === value && fits(item, words, chosen, facet.id)).length;
                  const pressed = chosen[facet.id] === value;
                  return (
                    <button
                      key={value}
                      type="button"
                      aria-pressed={pressed}
                      disabled={count === 0 && !pressed}
                      className={`${pickButton} py-4 text-start disabled:border-line disabled:text-quiet`}
                      onClick={() => choose({ ...chosen, [facet.id]: pressed ? undefined : value })}
                    >
                      {label} <span className={small}>{count}</span>
                    </button>
                  );
                })}
              </div>
            </fieldset>
          ))}
          <nav aria-label={t('list.index')}>
            <p className={label}>{t('list.index')}</p>
            <ul>
              {shown.map((group) => (
                <li key={group.id}>
                  {/* Buttons: a link to a part of the page would write over the answers in the fragment. */}
                  <button type="button" className={textButton} onClick={() => goTo(group.id)}>
                    {group.title}
                  </button>{' '}
                  <span className={small}>{group.items.length}</span>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
