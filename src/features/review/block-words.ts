import type { Block, Item } from '#machines/review/blocks.ts';
import type { Faq, FaqWords } from '#src/data/faqs.ts';
import { actionWords } from '#src/words/row-words.ts';
import { entry, t } from '#src/words/words.ts';

/** A block by what it holds. With its neighbours, rows are counted through. */
export function blockWords(block: Block, among: readonly Block[] = []): string {
  if (block.kind === 'hazards' || !block.nation) return t('workbench:who.hazards');
  const nation = t(`words:nations.${block.nation}.label`);
  if (block.kind === 'answers') return t('workbench:who.answersOf', { nation, place: block.place, among: block.among });
  const before = among.slice(0, block.place - 1).reduce((sum, one) => sum + one.items.length, 0);
  const all = among.reduce((sum, one) => sum + one.items.length, 0);
  return all === 0
    ? t('workbench:who.blockNumber', { nation, place: block.place, among: block.among })
    : t('workbench:who.blockOf', { nation, from: before + 1, to: before + block.items.length, all });
}

/** An item in a line, for lists. */
export function itemWords(item: Item, faqs: readonly Faq[]): string {
  if (item.kind === 'row') return `${t(`actions:${item.action}.title`)}: ${actionWords(item.action).rules[item.of]?.do ?? item.of}`;
  if (item.kind === 'duty') return `${t(`actions:${item.action}.title`)}: ${actionWords(item.action).notes[item.of]?.why ?? item.of}`;
  const [kind, id = ''] = item.id.split(':');
  if (kind === 'page') return entry<FaqWords>('faqs', faqs.find((one) => one.slug === id)?.id ?? '')?.question ?? id;
  return `${id}. ${entry<readonly HazardWords[]>('governance', 'hazards')?.find((one) => one.id === id)?.hazard ?? ''}`;
}

export interface HazardWords {
  readonly id: string;
  readonly hazard: string;
  readonly cause: string;
  readonly control: string;
}
