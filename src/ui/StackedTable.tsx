import type { ReactNode } from 'react';

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

/** A table that becomes a list on a narrow screen, each value under its row with the word of its column: nothing slides out of sight. */
export function StackedTable({ caption, captionHidden = false, heads, rows }: Props) {
  const [, ...columns] = heads;
  return (
    <table className="answers stacks" {...still.table}>
      <caption className={captionHidden ? 'unseen' : undefined}>{caption}</caption>
      <thead {...still.group}>
        <tr {...still.row}>
          {heads.map(({ label, hint }) => (
            <th key={label} scope="col" {...still.column}>
              {label}
              {hint && <span className="hint">{hint}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...still.group}>
        {rows.map(({ key, about, cells }) => (
          <tr key={key} {...still.row}>
            <th scope="row" {...still.about}>
              {about}
            </th>
            {columns.map(({ label }, n) => (
              <td key={label} data-label={label} {...still.cell}>
                {cells[n]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
