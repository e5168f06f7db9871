import { type ReactNode, useState } from 'react';
import type { Party } from '#machines/facts/vocabulary.ts';
import { formsIn, type MatrixData, type MatrixRow, type Token } from '#src/verdict/matrix-view.ts';
import { presses } from '#src/verdict/standing.ts';
import { t } from '#src/words/words.ts';
import { divided, Heads, Key } from './MatrixHeads.tsx';
import { TokenMark } from './Token.tsx';

export interface Choosing {
  /** The key of the row, or of the step within it, whose detail is shown. */
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
  /** The detail, where it opens under its row. */
  readonly under?: ReactNode;
}
interface MatrixProps {
  readonly matrix: MatrixData;
  /** Without it the rows only say; with it each opens its detail. */
  readonly choosing?: Choosing;
  /** Leave out the key of forms, where another stands near. */
  readonly bare?: boolean;
  /** What stands beside the tokens and under the rows, where a room reads it. */
  readonly beside?: Beside;
}
export interface Beside {
  /** In the cell of a party, beneath its token: how many hands, for instance. */
  readonly inCell?: (row: MatrixRow, party: Party) => ReactNode;
  /** A line of its own, as wide as the table. */
  readonly underRow?: (row: MatrixRow) => ReactNode;
}

/** Who holds each next step: a table that answers to its own width, so that a page, a side panel, a phone and paper are one part. */
export function Matrix({ matrix, choosing, bare = false, beside }: MatrixProps) {
  const columns = matrix.sides.flatMap(({ columns: of }) => of);
  return (
    <div className="@container">
      <p aria-hidden="true" className="mb-4 hidden max-w-none flex-wrap justify-between gap-4 text-13 font-strong @max-matrix:flex">
        {columns.map(({ party, name }) => (
          <span key={party} className={`whitespace-nowrap text-${party}`}>
            <TokenMark party={party} form="usual" size="list" /> {name}
          </span>
        ))}
      </p>
      <table className="w-full table-fixed border-separate border-spacing-0 rounded-6 border border-line bg-card text-15 leading-row class-mode:text-24">
        <caption className="sr-only">{t('matrix:caption')}</caption>
        <colgroup>
          <col className="w-thing class-mode:hidden @max-matrix:hidden" />
          <col />
          {matrix.accounts && <col className="w-account @roomy:w-account-wide class-mode:w-account-class @max-matrix:hidden" />}
          {columns.map(({ party }) => (
            <col key={party} className="w-party class-mode:w-party-class @max-matrix:w-narrow" />
          ))}
          <col className="w-firmly class-mode:w-firmly-class @max-matrix:hidden" />
        </colgroup>
        <Heads matrix={matrix} />
        {matrix.groups.map((group) => (
          <tbody key={group.thing}>
            <tr className="hidden @max-matrix:table-row">
              <th
                scope="rowgroup"
                colSpan={columns.length + 1}
                className="border-t border-rule bg-paper px-12 py-2 text-start text-13 font-strong"
              >
                {group.label}
              </th>
            </tr>
            {group.rows.map((row, n) => (
              <Rows key={row.key} row={row} matrix={matrix} choosing={choosing} beside={beside} thing={n === 0 ? group : undefined} />
            ))}
          </tbody>
        ))}
      </table>
      {!bare && <Key forms={formsIn(matrix)} party={columns[0]?.party} />}
    </div>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly matrix: MatrixData;
  readonly choosing: Choosing | undefined;
  readonly beside?: Beside | undefined;
  /** The thing that it is about, on the first row of each. */
  readonly thing?: MatrixData['groups'][number] | undefined;
}

/** A row, and under it the steps that it folds, once it is opened. */
function Rows({ row, matrix, choosing, beside, thing }: RowProps) {
  const [open, setOpen] = useState(false);
  const press = () => {
    if (row.steps.length > 0) setOpen(!open);
    choosing?.onSelect(row.key);
  };
  return (
    <>
      <OneOrMany row={row} matrix={matrix} choosing={choosing} beside={beside} thing={thing} open={open} onPress={press} />
      {open &&
        row.steps.map((step) => (
          <OneOrMany
            key={step.key}
            row={step}
            matrix={matrix}
            choosing={choosing}
            beside={beside}
            inner
            onPress={() => choosing?.onSelect(step.key)}
          />
        ))}
    </>
  );
}

type LineProps = RowProps & { readonly open?: boolean; readonly inner?: boolean; readonly onPress: () => void };

const OneOrMany = (props: LineProps) => (props.row.accounts.length > 0 ? <AccountLines {...props} /> : <Line {...props} />);

/** The first cell of a line: the thing that it is about, where it begins; nothing under it. */
function ThingCell({ thing, top }: { readonly thing: RowProps['thing']; readonly top: string }) {
  return thing ? (
    <th
      scope="rowgroup"
      className={`border-r border-r-line py-8 pr-4 pl-12 text-start align-top font-strong class-mode:hidden @max-matrix:hidden ${top}`}
    >
      {thing.label}
    </th>
  ) : (
    <td className="border-r border-r-line class-mode:hidden @max-matrix:hidden" />
  );
}

const topOf = (thing: RowProps['thing']): string => (thing ? 'border-t border-t-rule @max-matrix:border-t-line' : 'border-t border-t-line');

/** A step on which accounts differ: a line for each. Where the table is narrow, the step stands over them. */
function AccountLines({ row, matrix, thing, open = false, inner = false, onPress }: LineProps) {
  const columns = matrix.sides.flatMap(({ columns: of }) => of);
  const top = topOf(thing);
  const pressing = row.accounts.some(({ standing }) => presses(standing));
  const edge = pressing ? 'border-l-4 border-l-now' : '';
  const label = <Label row={row} chosen={false} pressable={false} open={open} inner={inner} onPress={onPress} />;
  return (
    <>
      <tr className="hidden @max-matrix:table-row">
        <th scope="row" colSpan={columns.length + 1} className={`text-start font-normal ${top} ${edge}`}>
          {label}
        </th>
      </tr>
      {row.accounts.map((account, n) => {
        const line = n === 0 ? top : 'border-t border-t-line';
        return (
          <tr key={account.name} data-row={row.key} data-account={account.name}>
            <ThingCell thing={n === 0 ? thing : undefined} top={top} />
            {n === 0 && (
              <th
                scope="row"
                rowSpan={row.accounts.length}
                className={`text-start align-top font-normal @max-matrix:hidden ${top} ${edge}`}
              >
                {label}
              </th>
            )}
            <th
              scope="row"
              className={`px-8 py-4 text-start text-13 font-normal class-mode:text-24 @max-matrix:border-t-0 @max-matrix:pl-12 ${line} ${pressing ? '@max-matrix:border-l-4 @max-matrix:border-l-now' : ''}`}
            >
              <span className="font-strong">{account.name}</span>
              {account.step && <span className="block class-mode:hidden">{account.step}</span>}
              <span className="hidden text-quiet @max-matrix:block">
                {account.holders && `${account.holders} · `}
                <span className={presses(account.standing) ? 'font-strong text-now' : ''}>{account.word}</span>
              </span>
            </th>
            <Cells row={account} matrix={matrix} look={line} />
          </tr>
        );
      })}
    </>
  );
}

/** A cell for each party, then how firmly. */
function Cells({
  row,
  matrix,
  look,
  inCell,
}: {
  readonly row: Pick<MatrixRow, 'tokens' | 'word' | 'standing'>;
  readonly matrix: MatrixData;
  readonly look: string;
  readonly inCell?: ((party: Party) => ReactNode) | undefined;
}) {
  return (
    <>
      {matrix.sides.flatMap(({ columns }, side) =>
        columns.map(({ party, name }, n) => (
          <td key={party} className={`text-center ${look} ${n === 0 ? divided(side) : ''}`}>
            <Cell tokens={row.tokens.filter((token) => token.party === party)} row={row} name={name} />
            {inCell?.(party)}
          </td>
        )),
      )}
      <td
        className={`border-l border-l-line pr-2 pl-8 text-start text-13 whitespace-nowrap class-mode:text-24 @max-matrix:hidden ${look} ${presses(row.standing) ? 'font-strong text-now' : 'text-quiet'}`}
      >
        {row.word}
      </td>
    </>
  );
}

function Line({ row, matrix, choosing, beside, thing, open = false, inner = false, onPress }: LineProps) {
  const chosen = choosing?.selected === row.key;
  const pressing = presses(row.standing);
  const top = topOf(thing);
  const ground = chosen ? 'bg-accent-soft' : '';
  return (
    <>
      <tr data-row={row.key} className={chosen ? '[--cut:var(--color-accent-soft)] forced-colors:[--cut:Canvas]' : ''}>
        <ThingCell thing={thing} top={top} />
        <th scope="row" className={`text-start font-normal ${top} ${ground} ${pressing ? 'border-l-4 border-l-now' : ''}`}>
          <Label row={row} chosen={chosen} pressable={choosing !== undefined} open={open} inner={inner} onPress={onPress} />
        </th>
        {matrix.accounts && (
          <td className={`px-8 text-13 text-quiet class-mode:text-24 @max-matrix:hidden ${top} ${ground}`}>{matrix.accounts.alike}</td>
        )}
        <Cells row={row} matrix={matrix} look={`${top} ${ground}`} inCell={beside?.inCell && ((party) => beside.inCell?.(row, party))} />
      </tr>
      {beside?.underRow && (
        <tr>
          {/* Before a room the column of things is hidden. */}
          <td colSpan={matrix.accounts ? 7 : 6} className="px-12 pb-4">
            {beside.underRow(row)}
          </td>
        </tr>
      )}
      {chosen && choosing?.under && (
        <tr>
          <td colSpan={matrix.accounts ? 8 : 7} className="bg-accent-soft px-12 pb-12">
            {choosing.under}
          </td>
        </tr>
      )}
    </>
  );
}

const labelBox = 'flex min-h-chip w-full items-center gap-8 py-2 pr-8 pl-12 text-start @max-matrix:min-h-hit @max-matrix:pr-2';

/** What the step is; where the table is narrow, who holds it and how firmly beneath. A button where there is something to open. */
function Label({
  row,
  chosen,
  pressable,
  open,
  inner,
  onPress,
}: {
  readonly row: MatrixRow;
  readonly chosen: boolean;
  readonly pressable: boolean;
  readonly open: boolean;
  readonly inner: boolean;
  readonly onPress: () => void;
}) {
  const folds = row.steps.length > 0;
  const words = (
    <span className={`flex-1 ${inner ? 'pl-16' : ''}`}>
      <span className={chosen ? 'font-strong' : ''}>{row.label}</span>
      {row.accounts.length === 0 && (
        <span className="hidden text-13 text-quiet class-mode:text-24 @max-matrix:block">
          {row.standing === 'depends' ? '' : `${row.holders} · `}
          <span className={presses(row.standing) ? 'font-strong text-now' : ''}>{row.word}</span>
        </span>
      )}
    </span>
  );
  if (!pressable && !folds) return <span className={labelBox}>{words}</span>;
  return (
    <button
      type="button"
      onClick={onPress}
      className={`${labelBox} -outline-offset-2 hover:bg-accent-soft`}
      aria-current={chosen || undefined}
      aria-expanded={folds ? open : undefined}
    >
      {words}
      {folds && <Folds count={row.steps.length} named={row.named} open={open} noted={row.tokens.some(({ note }) => note)} />}
    </button>
  );
}

/** What stands in one cell: a token, or one for each account, each with its words. */
function Cell({
  tokens,
  row,
  name,
}: {
  readonly tokens: readonly Token[];
  readonly row: { readonly word: string };
  readonly name: string;
}) {
  return tokens.map((token) => (
    <span key={`${token.form}.${token.note ?? ''}`} className="inline-block px-2">
      <TokenMark party={token.party} form={token.form} />
      <span className="sr-only">{t('matrix:cell', { party: name, standing: token.note ?? row.word })}</span>
      {token.note && (
        <small
          aria-hidden="true"
          className="-mx-24 block text-13 leading-head whitespace-nowrap text-quiet class-mode:mx-0 class-mode:text-24 class-mode:whitespace-normal @max-matrix:hidden"
        >
          {token.note}
        </small>
      )}
    </span>
  ));
}

function Folds({
  count,
  named,
  open,
  noted,
}: {
  readonly count: number;
  /** The label names them all. */
  readonly named: boolean;
  readonly open: boolean;
  /** Words stand under a token beside it, wider than its column. */
  readonly noted: boolean;
}) {
  return (
    <span
      className={`inline-flex items-center gap-4 text-13 whitespace-nowrap text-accent print:hidden ${noted ? 'pr-16 @max-matrix:pr-0' : ''}`}
    >
      {!named && <span aria-hidden="true">{count}</span>}
      <span className="sr-only">{t('matrix:foldedSteps', { count })}</span>
      <svg viewBox="0 0 10 10" aria-hidden="true" className={`size-12 ${open ? 'rotate-180' : ''}`}>
        <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </span>
  );
}
