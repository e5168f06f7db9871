// What a page of another language still says in English, outside what is marked as English and what is exempt.
import { exemptions, names } from './exemptions.ts';

/** Words of English that no sentence of it does without, and that Welsh does not have. */
const english = /\b(the|and|of|are|was|were|with|for|who|which|this|that|from|been|has|have|should|would|does)\b/i;

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const readOut = / (?:aria-label|title|alt|placeholder)="([^"]*)"/g;
const pieces = /<!--.*?-->|<![^>]*>|<(?<shut>\/?)(?<name>[a-z][\w-]*)(?<given>(?:"[^"]*"|'[^']*'|[^>"'])*)>|(?<text>[^<]+)/gis;
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, ten?: string, name?: string) =>
    name ? (signs[name] ?? all) : String.fromCodePoint(Number.parseInt(hex ?? ten ?? '', hex ? 16 : 10)),
  );

/**
 * Every text of a page that stands outside what is marked as English, attributes that are read out among them.
 * @param html as React or a browser writes it: every element but those that hold nothing is closed
 */
export function textsOf(html: string): string[] {
  const texts: string[] = [];
  /** The elements that stand open, each with whether it, or one around it, is marked as English. */
  const open: { readonly name: string; readonly quiet: boolean }[] = [];
  for (const { groups = {} } of html.replace(/<(script|style)\b.*?<\/\1>/gis, '').matchAll(pieces)) {
    const { name = '', shut, given = '', text } = groups;
    const quiet = open.at(-1)?.quiet ?? false;
    if (text !== undefined && !quiet) texts.push(plain(text).trim());
    if (!name) continue;
    if (shut) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`tests/words: <${last?.name}> is closed by </${name}>`);
      continue;
    }
    const own = quiet || (name !== 'html' && / lang="en"/.test(given));
    if (!own && name !== 'meta') for (const [, value = ''] of given.matchAll(readOut)) texts.push(plain(value));
    if (!voids.has(name) && !given.endsWith('/')) open.push({ name, quiet: own });
  }
  return texts.filter((text) => /\p{L}{3}/u.test(text));
}
const exempt = (page: string, text: string): boolean =>
  exemptions.some(
    ({ pages, texts }) => (!pages || pages.test(page)) && texts.some((one) => (typeof one === 'string' ? one === text : one.test(text))),
  );

const withoutNames = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, ''), text);

/**
 * The texts of a page that are English by their words, or the same as on the English page.
 * @param page the name or address of the page, which an exemption may name
 * @param html the page in the other language
 * @param counterpart the same page in English
 */
export function leftInEnglish(page: string, html: string, counterpart: string): string[] {
  const same = new Set(textsOf(counterpart));
  return textsOf(html).filter((text) => (english.test(withoutNames(text)) || same.has(text)) && !exempt(page, text));
}
