import type { ReactNode } from 'react';
import { small } from './text.ts';

interface Props {
  readonly caption: string;
  readonly captionHidden?: boolean;
  /** The words over each column, the first over what a row is about. */
  readonly heads: readonly { readonly label: string; readonly hint?: string }[];
  readonly rows: readonly { readonly key: string; readonly about: ReactNode; readonly cells: readonly ReactNode[] }[];
}

/** Said again, because a browser forgets that a table is one where its rows are stacked. */
const still = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  about: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
const cell = 'border-t border-line py-8 pr-16 text-start align-top max-desk:block max-desk:border-0 max-desk:py-4 print:py-2';

/** A table that becomes a list on a narrow screen, each value under its row with the word of its column: nothing slides out of sight. */
export function StackedTable({ caption, captionHidden = false, heads, rows }: Props) {
  const [, ...columns] = heads;
  return (
    <table className="stacks w-full border-collapse border-b border-line text-15 leading-row max-desk:block" {...still.table}>
      <caption className={captionHidden ? 'sr-only' : 'pb-8 text-start font-strong max-desk:block'}>{caption}</caption>
      <thead className="max-desk:sr-only" {...still.group}>
        <tr {...still.row}>
          {heads.map(({ label, hint }) => (
            <th key={label} scope="col" className="pr-16 pb-4 text-start align-bottom text-13 font-strong text-quiet" {...still.column}>
              {label}
              {hint && <span className="block font-normal">{hint}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-desk:block" {...still.group}>
        {rows.map(({ key, about, cells }) => (
          <tr key={key} className="break-inside-avoid max-desk:block max-desk:border-t max-desk:border-rule max-desk:py-8" {...still.row}>
            <th scope="row" className={cell} {...still.about}>
              {about}
            </th>
            {columns.map(({ label }, n) => (
              <td key={label} className={cell} {...still.cell}>
                <span aria-hidden="true" className={`${small} block desk:hidden`}>
                  {label}
                </span>
                {cells[n]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
