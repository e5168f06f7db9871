import { useEffect } from 'react';
import { edition } from '#content/edition.ts';
import { type Nation, nations, parties } from '#machines/facts/vocabulary.ts';
import { arisingOnly } from '#machines/facts/what-follows.ts';
import { writeAnswers } from '#src/app/address.ts';
import type { PageAt, PageProps } from '#src/app/page.ts';
import { loadGuidance } from '#src/data/guidance.ts';
import { saveFile } from '#src/data/save-file.ts';
import { grid, secondButton } from '#src/ui/controls.ts';
import { Link } from '#src/ui/Link.tsx';
import { TokenMark } from '#src/ui/matrix/Token.tsx';
import { boardSvg } from '#src/verdict/board-svg.ts';
import { type BoardCell, type BoardData, boardColumns, boardOf } from '#src/verdict/board-view.ts';
import { type Form, forms } from '#src/verdict/matrix-view.ts';
import { presses } from '#src/verdict/standing.ts';
import { staleWords, today } from '#src/words/edition-words.ts';
import { capital, columnName } from '#src/words/party-words.ts';
import { language, t } from '#src/words/words.ts';

const named = (text: string | undefined): Nation | undefined => nations.find((nation) => nation === text);

export async function load({ params }: PageAt): Promise<BoardData | null> {
  const nation = named(params.nation);
  if (!nation) return null;
  const { verdictOn } = await loadGuidance();
  return boardOf(boardColumns(nation, arisingOnly), verdictOn);
}
export const paths = (): string[] => ['/board', ...nations.map((nation) => `/board/${nation}`)];

/** Paper lies across while the board is shown. A sheet of styles made here, since a named page does not outweigh the site's own. */
function usePaperAcross(): void {
  useEffect(() => {
    const across = new CSSStyleSheet();
    across.replaceSync('@page { size: A4 landscape; margin: 6mm }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, across];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== across);
    };
  }, []);
}

/** The board: one page a nation, common exchanges across, next steps down, made from the live tables. */
export default function Board({ place, data: board }: PageProps<BoardData | null>) {
  usePaperAcross();
  const nation = named(place.path.split('/')[2]);
  if (!board || !nation) return <Boards />;
  const title = t('board:title', { nation: t(`words:nations.${nation}.label`) });
  const save = () => saveFile(new Blob([boardSvg(board, wordsOf(board, nation, title))], { type: 'image/svg+xml' }), `board-${nation}.svg`);
  return (
    <div className={`board draft-on-paper ${grid} py-16 print:max-w-none print:p-0`}>
      <div className="mb-8 flex flex-wrap items-center gap-x-24 gap-y-8 print:mb-2">
        <h1 tabIndex={-1} className="mr-auto print:text-20">
          {title}
        </h1>
        <p className="flex flex-wrap gap-x-16 text-15 font-strong print:text-13">
          {parties.map((party) => (
            <span key={party} className={`whitespace-nowrap text-${party}`}>
              <TokenMark party={party} form="usual" size="list" /> {columnName(party)}
            </span>
          ))}
        </p>
      </div>
      <p className="hidden max-w-none border border-draft-ink px-4 text-13 leading-head text-draft-ink print:block">{draftOf(nation)}</p>
      <p className="mb-8 max-w-none text-15 print:hidden">{t('board:lead')}</p>
      <div className="mb-8 flex flex-wrap gap-8 print:hidden">
        <button type="button" className={secondButton} onClick={() => window.print()}>
          {t('board:print')}
        </button>
        <button type="button" className={secondButton} onClick={save}>
          {t('board:save')}
        </button>
        <Link to={{ path: '/board' }} className={secondButton}>
          {t('board:back')}
        </Link>
      </div>
      <Cells board={board} />
      <Foot board={board} />
    </div>
  );
}

function Boards() {
  return (
    <div className={`${grid} py-16`}>
      <h1 tabIndex={-1} className="mb-8">
        {t('board:title', { nation: t('words:nations.uk.label') })}
      </h1>
      <p className="mb-16">{t('board:choose')}</p>
      <ul className="flex flex-wrap gap-8">
        {nations.map((nation) => (
          <li key={nation}>
            <Link to={{ path: `/board/${nation}` }} className={secondButton}>
              {t(`words:nations.${nation}.label`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Cells({ board }: { readonly board: BoardData }) {
  return (
    // A table wider than the screen is moved sideways, by keyboard too. Relative, so that the words for ears in its cells move with it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section aria-label={t('board:caption')} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
      <table className="w-full table-fixed border-separate border-spacing-0 bg-card text-13 leading-row print:leading-head">
        <caption className="sr-only">{t('board:caption')}</caption>
        <colgroup>
          <col className="w-thing" />
          <col className="w-board-step" />
          {board.columns.map(({ head }) => (
            <col key={head} className="w-hit" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="border-b border-edge px-4 pb-4 text-start align-bottom font-normal text-quiet">
              {t('board:about')}
            </th>
            <th scope="col" className="border-b border-edge pb-4 text-start align-bottom font-normal text-quiet">
              {t('board:step')}
            </th>
            {board.columns.map(({ head, facts }, n) => (
              <th key={head} scope="col" className="border-b border-l border-b-edge border-l-line align-bottom font-normal">
                <span className="mx-auto inline-block h-board-head rotate-180 text-start align-bottom leading-head [writing-mode:vertical-rl]">
                  {t(`board:heads.${head}`)}
                </span>
                <Link
                  to={{ path: '/verdict', answers: writeAnswers({ answers: facts }) }}
                  aria-label={`${n + 1}. ${t(`board:heads.${head}`)}`}
                  className="block min-h-24 text-quiet print:no-underline"
                >
                  {n + 1}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row, n) => {
            const begins = row.thing !== board.rows[n - 1]?.thing;
            const rule = begins ? 'border-t border-t-edge' : 'border-t border-t-line';
            return (
              <tr key={row.action}>
                <td className={`px-4 font-strong whitespace-nowrap ${begins ? rule : ''}`}>
                  {begins && capital(t(`matrix:things.${row.thing}`))}
                </td>
                <th scope="row" className={`py-2 text-start font-normal print:py-0 ${rule}`}>
                  {t(`matrix:steps.${row.action}`)}
                </th>
                {row.cells.map((cell, at) => (
                  <Cell key={board.columns[at]?.head} cell={cell} rule={rule} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, rule }: { readonly cell: BoardCell | null; readonly rule: string }) {
  if (!cell) return <td className={`border-l border-l-line ${rule}`} />;
  return (
    <td
      className={`border-l border-l-line text-center whitespace-nowrap ${rule} ${presses(cell.standing) ? 'bg-now-soft [--cut:var(--color-now-soft)] forced-colors:[--cut:Canvas]' : ''}`}
    >
      {cell.tokens.map((token) => (
        <span key={token.party + token.form}>
          <TokenMark party={token.party} form={token.form} size="list" />
          <span className="sr-only">
            {t('matrix:cell', { party: columnName(token.party), standing: token.note ?? t(`words:standings.${cell.standing}.label`) })}
          </span>
        </span>
      ))}
    </td>
  );
}

/** That it is a draft, that its translation is not verified, that its review is overdue. */
const draftOf = (nation: Nation): string =>
  [edition.signatories.length === 0 && t('draft'), language() !== 'en' && t('language.mark'), staleWords(today(), nation)]
    .filter(Boolean)
    .join(' ');

const formsOf = (board: BoardData): Form[] => {
  const used = new Set(board.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.tokens.map(({ form }) => form) ?? [])));
  return forms.filter((form) => used.has(form) && form !== 'asked');
};
const formName = (form: Form): string =>
  form === 'keeps' || form === 'asked'
    ? t('matrix:legend.nobody')
    : form === 'depends'
      ? t('matrix:legend.depends')
      : t(`words:standings.${form}.label`);
const footLines = (): string[] => [
  t('board:given'),
  t('board:rules', { edition: edition.id, who: edition.signatories.length === 0 ? t('board:nobody') : edition.signatories.length }),
];

function Foot({ board }: { readonly board: BoardData }) {
  const [plain] = parties;
  return (
    <div className="mt-8 grid gap-4 text-13 text-quiet print:mt-4 print:gap-1 print:leading-head">
      <p className="flex max-w-none flex-wrap gap-x-16 text-ink">
        {formsOf(board).map((form) => (
          <span key={form} className="inline-flex items-center gap-4">
            <TokenMark party={plain} form={form} size="list" plain />
            {form === 'keeps' && <TokenMark party={plain} form="asked" size="list" plain />}
            {formName(form)}
          </span>
        ))}
      </p>
      {footLines().map((text) => (
        <p key={text} className="max-w-none">
          {text}
        </p>
      ))}
    </div>
  );
}

/** What the drawing says, in the words of the page. */
const wordsOf = (board: BoardData, nation: Nation, title: string) => ({
  title,
  draft: draftOf(nation),
  foot: footLines(),
  heads: board.columns.map(({ head }) => t(`board:heads.${head}`)),
  steps: board.rows.map(({ action }) => t(`matrix:steps.${action}`)),
  things: board.rows.map(({ thing }, n) => (thing === board.rows[n - 1]?.thing ? '' : capital(t(`matrix:things.${thing}`)))),
  parties: parties.map((party) => ({ party, name: columnName(party) })),
  forms: formsOf(board).map((form) => ({ form, name: formName(form) })),
});
