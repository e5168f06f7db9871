// What stands over a matrix and under it: its columns, and what its forms say.
import type { Party } from '#machines/facts/vocabulary.ts';
import type { Form, MatrixData } from '#src/verdict/matrix-view.ts';
import { t } from '#src/words/words.ts';
import { TokenMark } from './Token.tsx';

/** The sides over their columns, and the columns by shape and name. */
export function Heads({ matrix }: { readonly matrix: MatrixData }) {
  return (
    <thead>
      <tr className="class-mode:hidden @max-matrix:hidden">
        <td colSpan={matrix.accounts ? 3 : 2} />
        {matrix.sides.map(({ side, name, columns }, n) => (
          <th key={side} scope="colgroup" colSpan={columns.length} className={`pt-8 text-13 font-normal text-quiet ${divided(n)}`}>
            {name}
          </th>
        ))}
        <td />
      </tr>
      <tr className="text-13 class-mode:text-24">
        <th scope="col" className="pl-12 text-start align-bottom font-normal text-quiet class-mode:hidden @max-matrix:hidden">
          <span className="sr-only">{t('matrix:about')}</span>
        </th>
        <th scope="col" className="pl-12 text-start align-bottom font-normal text-quiet">
          <span className="sr-only">{t('matrix:step')}</span>
        </th>
        {matrix.accounts && (
          <th scope="col" className="pl-8 text-start align-bottom font-normal text-quiet @max-matrix:hidden">
            <span className="block pb-8">{matrix.accounts.head}</span>
          </th>
        )}
        {matrix.sides.flatMap(({ columns }, side) =>
          columns.map(({ party, name }, n) => (
            <th
              key={party}
              scope="col"
              className={`pt-4 pb-8 align-bottom class-mode:pb-2 font-strong text-${party} ${n === 0 ? divided(side) : ''}`}
            >
              <span className="mx-auto block h-token w-mark class-mode:size-24 class-mode:leading-head">
                <TokenMark party={party} form="usual" size="list" />
              </span>
              <span className="@max-matrix:sr-only">{name}</span>
            </th>
          )),
        )}
        <th scope="col" className="pl-8 text-start align-bottom font-normal text-quiet @max-matrix:hidden">
          <span className="sr-only">{t('matrix:firmly')}</span>
        </th>
      </tr>
    </thead>
  );
}

/** The rule between the two sides stands before the first column of the second. */
export const divided = (side: number): string => (side > 0 ? 'border-l-2 border-l-edge' : '');

/** What the forms say, in words: only those in sight. */
export function Key({ forms, party }: { readonly forms: readonly Form[]; readonly party: Party | undefined }) {
  if (!party) return null;
  const pair = forms.includes('keeps') || forms.includes('asked');
  return (
    <p className="mt-4 flex max-w-none flex-wrap gap-x-12 gap-y-2 text-13 text-quiet class-mode:text-24">
      {forms
        .filter((form) => form !== 'keeps' && form !== 'asked')
        .map((form) => (
          <span key={form} className="inline-flex items-center gap-4">
            <TokenMark party={party} form={form} size="list" plain />
            {form === 'depends' ? t('matrix:legend.depends') : t(`words:standings.${form}.label`)}
          </span>
        ))}
      {pair && (
        <span className="inline-flex items-center gap-4">
          <TokenMark party={party} form="keeps" size="list" plain />
          <TokenMark party={party} form="asked" size="list" plain />
          {t('matrix:legend.nobody')}
        </span>
      )}
    </p>
  );
}
