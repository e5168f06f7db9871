// The board as one drawing: for a slide, a wall or an induction pack. Pure: the board and its words in, the text of an SVG out.
import type { Party } from '#machines/facts/vocabulary.ts';
import { questionMark, type Shape, shapes } from '#src/ui/matrix/token-shapes.ts';
import { wrapped } from '#src/words/wrapped.ts';
import type { BoardData } from './board-view.ts';
import type { Form, Token } from './matrix-view.ts';
import { presses } from './standing.ts';

export interface BoardWords {
  readonly title: string;
  readonly draft: string;
  readonly foot: readonly string[];
  readonly heads: readonly string[];
  readonly steps: readonly string[];
  /** The thing that a row begins, or nothing. */
  readonly things: readonly string[];
  readonly parties: readonly { readonly party: Party; readonly name: string }[];
  readonly forms: readonly { readonly form: Form; readonly name: string }[];
}

/** A drawing is looked at in one light: the inks of the page by day. */
const inks: Readonly<Record<Party, string>> = { requester: '#a84300', practice: '#6b6300', specialist: '#1f4fa3', provider: '#5a3a96' };
const [ink, quiet, line, soft, draftGround] = ['#14201e', '#4b5a57', '#aab3ae', '#fde8ef', '#fdf1dd'];
const [WIDTH, EDGE, THING, STEP, HEAD, ROW] = [1123, 24, 90, 232, 150, 19] as const;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const written = (x: number, y: number, text: string, how = ''): string => `<text x="${x}" y="${y}" ${how}>${escaped(text)}</text>`;

function drawing({ party, form }: Pick<Token, 'party' | 'form'>, colour: string): string {
  const shape: Shape = shapes[party];
  const line = (d: string, width: number, dash = '') =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`;
  const full = (d: string) => `<path d="${d}" fill="${colour}"/>`;
  if (form === 'depends') return `<path d="${questionMark}" fill="none" stroke="${quiet}" stroke-width="2.4" stroke-linecap="round"/>`;
  if (form === 'ours') return line(shape.ring, 3.6);
  if (form === 'asked') return line(shape.outline, 2, '3 2.1');
  if (form === 'agree') return full(shape.small) + line(shape.whole, 1.6, '2.8 1.9');
  if (form === 'disputed') return line(shape.outline, 2) + full(shape.half);
  const mark = `<path d="${shape.mark}" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>`;
  return full(shape.whole) + (form === 'today' ? mark : '');
}

const placed = (token: Pick<Token, 'party' | 'form'>, x: number, y: number, size: number, colour = inks[token.party]): string =>
  `<g transform="translate(${x - size / 2} ${y - size / 2}) scale(${size / 20})">${drawing(token, colour)}</g>`;

/** The text of the drawing. */
export function boardSvg(board: BoardData, words: BoardWords): string {
  const left = EDGE + THING + STEP;
  const across = (WIDTH - EDGE - left) / board.columns.length;
  const top = 92 + HEAD;
  const parts: string[] = [
    written(EDGE, 40, words.title, 'font-size="21" font-weight="700"'),
    `<rect x="${EDGE}" y="52" width="${WIDTH - 2 * EDGE}" height="22" fill="${draftGround}"/>`,
    written(EDGE + 6, 67, words.draft, 'font-size="11"'),
  ];
  let key = WIDTH - EDGE;
  for (const { party, name } of [...words.parties].reverse()) {
    key -= name.length * 8 + 30;
    parts.push(
      placed({ party, form: 'usual' }, key + 8, 34, 14),
      written(key + 20, 39, name, `font-size="13" font-weight="700" fill="${inks[party]}"`),
    );
  }
  words.heads.forEach((head, n) => {
    const x = left + n * across + across / 2;
    const lines = wrapped(head, 24);
    lines.forEach((text, at) => {
      const shift = (at - (lines.length - 1) / 2) * 12 + 4;
      parts.push(`<text transform="translate(${x + shift} ${top - 22}) rotate(-90)" font-size="11">${escaped(text)}</text>`);
    });
    parts.push(written(x, top - 6, String(n + 1), `font-size="11" text-anchor="middle" fill="${quiet}"`));
  });
  board.rows.forEach((row, n) => {
    const y = top + n * ROW;
    const thing = words.things[n];
    const rule = thing ? '#6b7773' : '#dfe2dd';
    parts.push(`<path d="M${thing ? EDGE : EDGE + THING} ${y}H${WIDTH - EDGE}" stroke="${rule}"/>`);
    if (thing) parts.push(written(EDGE, y + 14, thing, 'font-size="12" font-weight="700"'));
    parts.push(written(EDGE + THING, y + 14, words.steps[n] ?? '', 'font-size="12"'));
    row.cells.forEach((cell, at) => {
      if (!cell) return;
      const x = left + at * across;
      if (presses(cell.standing)) parts.push(`<rect x="${x}" y="${y + 0.5}" width="${across}" height="${ROW - 1}" fill="${soft}"/>`);
      cell.tokens.forEach((token, place) => {
        parts.push(placed(token, x + across / 2 + (place - (cell.tokens.length - 1) / 2) * 16, y + ROW / 2, 14));
      });
    });
  });
  const bottom = top + board.rows.length * ROW;
  for (let n = 0; n <= board.columns.length; n++)
    parts.push(`<path d="M${left + n * across} ${92}V${bottom}" stroke="${line}" stroke-width="0.5"/>`);
  let x = EDGE;
  for (const { form, name } of words.forms) {
    parts.push(
      placed({ party: words.parties[0]?.party as Party, form }, x + 7, bottom + 18, 13, ink),
      written(x + 18, bottom + 22, name, 'font-size="11"'),
    );
    x += name.length * 6.2 + 40;
  }
  const foot = words.foot.flatMap((text) => wrapped(text, 190));
  foot.forEach((text, n) => {
    parts.push(written(EDGE, bottom + 44 + n * 13, text, `font-size="10.5" fill="${quiet}"`));
  });
  const height = Math.max(794, bottom + 50 + foot.length * 13);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Segoe UI, Roboto, Arial, sans-serif" fill="${ink}"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`;
}
