// What a page of another language still says in English, outside what is marked as English and what is exempt.
import { Window } from 'happy-dom';
import { exemptions, names } from './exemptions.ts';

/** Words of English that no sentence of it does without, and that Welsh does not have. */
const english = /\b(the|and|of|are|was|were|with|for|who|which|this|that|from|been|has|have|should|would|does)\b/i;

/** Every text of a page that stands outside what is marked as English, attributes that are read out among them. */
export function textsOf(html: string): string[] {
  const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  window.document.write(html);
  const texts: string[] = [];
  const walk = (node: { nodeType: number; textContent: string; childNodes: Iterable<unknown> }): void => {
    if (node.nodeType === 3) texts.push(node.textContent.trim());
    if (node.nodeType !== 1) return;
    const element = node as unknown as Element;
    if (element.getAttribute('lang') === 'en' || ['SCRIPT', 'STYLE', 'META'].includes(element.tagName)) return;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    for (const child of node.childNodes) walk(child as never);
  };
  walk(window.document.head as never);
  walk(window.document.body as never);
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
