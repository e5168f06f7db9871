// The look is the theme's: few hand-written lines, and no size, colour or space in markup or style sheets that the theme does not name.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const filesOf = (ending: RegExp): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file) && !file.startsWith('tools'));
const read = (file: string): string => readFileSync(join(src, file), 'utf8');

const theme = read('ui/theme.css');
const tokens = /@theme static \{([\s\S]*?)\n\}/.exec(theme)?.[1] ?? '';
const named = (kind: string): string[] => [...tokens.matchAll(new RegExp(`--${kind}-([a-z0-9-]+?):`, 'g'))].map(([, name]) => String(name));
const sizes = named('text').filter((name) => !name.includes('--'));
const spaces = named('spacing');
const colours = named('color');

const MOST_LINES = 350;
/** What is left of the old look. It only shrinks, and goes with the last page that uses it. */
const GOING = 'ui/styles.css';

const onSpaces =
  'p|px|py|pt|pb|pl|pr|ps|pe|m|mx|my|mt|mb|ml|mr|ms|me|gap|gap-x|gap-y|space-x|space-y|inset|inset-x|inset-y|top|bottom|left|right|size|h|w|min-h|min-w|max-h|max-w|basis|scroll-mt';
const onColours = 'text|bg|border|border-t|border-b|border-l|border-r|border-x|border-y|fill|stroke|outline|inset-ring|accent|decoration';

/** What a text of markup asks for that the theme does not have: numbers off the scales, and values written out. */
function outside(markup: string): string[] {
  const words = markup.match(/[^\s"'`{}]+/g) ?? [];
  const own = words.map((word) => word.split(':').at(-1)?.replace(/^-/, '') ?? '');
  return own.filter((word) => {
    const space = new RegExp(`^(?:${onSpaces})-(\\d+)$`).exec(word)?.[1];
    const size = /^text-(\d+)$/.exec(word)?.[1];
    const written = /^[a-z-]+-\[[^\]]*(?:\d(?:px|r?em|pt|mm|cm|ch|vh|vw|%)|#[0-9a-f]{3}|rgb|hsl|oklch|color\()/.test(word);
    return (space !== undefined && !spaces.includes(space)) || (size !== undefined && !sizes.includes(size)) || written;
  });
}

/** Utilities of colour whose colour the theme does not name. */
function strange(markup: string): string[] {
  const palette =
    /^(?:red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose|slate|gray|zinc|neutral|stone|black|white)(?:-\d+)?$/;
  return [...markup.matchAll(new RegExp(`(?:^|[\\s"'\`:])(?:${onColours})-([a-z]+(?:-\\d+)?)(?=[\\s"'\`/]|$)`, 'g'))].flatMap(
    ([, name = '']) => (palette.test(name) ? [name] : []),
  );
}

test('the theme names few sizes, colours and spaces', () => {
  expect(sizes).toEqual(['13', '15', '16', '20', '30', '24', '32', '44', 'print', 'sheet', 'sheet-head', 'sheet-title']);
  expect(spaces.filter((name) => /^\d+$/.test(name))).toEqual(['0', '1', '2', '4', '8', '12', '16', '24', '40']);
  expect(colours.length).toBeLessThanOrEqual(20);
});

test('markup asks for nothing else', () => {
  const faults = filesOf(/\.tsx?$/).flatMap((file) => [...outside(read(file)), ...strange(read(file))].map((fault) => `${file}: ${fault}`));
  expect(faults).toEqual([]);
  expect(filesOf(/\.tsx$/).filter((file) => read(file).includes('style={'))).toEqual([]);
});

test('hand-written styles are the theme, the base and paper', () => {
  const sheets = filesOf(/\.css$/).filter((file) => file !== GOING);
  expect(sheets).toEqual(['ui/theme.css']);
  const lines = [theme, read(GOING)].reduce((sum, sheet) => sum + sheet.split('\n').length - 1, 0);
  expect(lines).toBeLessThanOrEqual(MOST_LINES);
  expect(literalsIn(theme)).toEqual([]);
  expect(literalsIn(read(GOING))).toEqual([]);
});

/** Sizes, spaces and colours that a style sheet writes out, outside the theme and the names it gives. A sheet of paper and a width that is asked for take no names. */
function literalsIn(sheet: string): string[] {
  const rest = sheet
    .replace(/@theme static \{[\s\S]*?\n\}/, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@page \{[^}]*\}|@media [^{]*\{|^\s*--[a-z0-9-]+:[^;]*;/gm, '');
  return (
    rest.match(
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|-?\b\d*\.?\d+(?:px|r?em|pt|mm|cm|ch|vh|vw)\b|\bfont-size:(?! (?:var\(|100%))[^;]*/gi,
    ) ?? []
  );
}

test('a number off the scale, a value written out and a colour of another palette would each be seen', () => {
  expect(outside('class="p-8 mt-20 text-15"')).toEqual(['mt-20']);
  expect(outside('class="text-14 max-desk:gap-13"')).toEqual(['text-14', 'gap-13']);
  expect(outside('class="text-[13px] bg-[#fff]"')).toEqual(['text-[13px]', 'bg-[#fff]']);
  expect(literalsIn('p { margin: 0 0 3pt; color: #000 }')).toEqual(['3pt', '#000']);
  expect(strange('class="text-red-500 bg-paper"')).toEqual(['red-500']);
});
