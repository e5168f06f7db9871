// What a panel's ratings come to, in lines: on the page, and in the list to discuss.
import { type ItemRated, needsTalk } from '#machines/review/panel.ts';
import type { Faq } from '#src/data/faqs.ts';
import { t } from '#src/words/words.ts';
import { itemWords } from './block-words.ts';

/** What the ratings of an item come to, a line each. */
export const figuresOf = ({ measured, standing, clear, cannotJudge, ofBefore }: ItemRated): string[] => [
  ...(measured
    ? [
        t('workbench:panel.median', { median: measured.median, count: measured.ratings }),
        t('workbench:panel.range', { p30: measured.p30, p70: measured.p70, adjusted: measured.adjusted }),
        t(measured.disagreement ? 'workbench:panel.disagreement' : 'workbench:panel.noDisagreement'),
      ]
    : []),
  ...(standing.yes + standing.no + standing.unsure > 0 ? [t('workbench:panel.standing', standing)] : []),
  ...(clear === null ? [] : [t('workbench:panel.clear', { clear })]),
  ...(cannotJudge > 0 ? [t('workbench:panel.cannot', { count: cannotJudge })] : []),
  ...(ofBefore > 0 ? [t('workbench:panel.before', { count: ofBefore })] : []),
];

/** The list to discuss, as lines of a spreadsheet. */
export const linesToDiscuss = (items: readonly ItemRated[], faqs: readonly Faq[]): string[][] => [
  ['item', 'row', 'result', 'figures', 'comments'].map((head) => t(`workbench:list.${head}`)),
  ...items
    .filter(needsTalk)
    .map((one) => [
      one.item.id,
      itemWords(one.item, faqs),
      t(`workbench:panel.outcome.${one.result}`),
      figuresOf(one).join('; '),
      one.comments.join(' | '),
    ]),
];
