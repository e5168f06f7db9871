import { useState } from 'react';
import { MOST_PANEL } from '#machines/contracts/ratings-file.ts';
import { type Nation, nations } from '#machines/facts/vocabulary.ts';
import { blocksOf, kindFor, type ReviewerRole, reviewerRoles } from '#machines/review/blocks.ts';
import { addressOf, here, whole } from '#src/app/location.ts';
import { CopyButton } from '#src/ui/CopyButton.tsx';
import { actions, field, label, part } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { blockWords } from '../block-words.ts';
import { writeInvitation } from '../convener-link.ts';
import type { Rating } from '../rated-words.ts';

/** The link that a convener sends: it names panel, role, block and round, and nobody. */
export function MakeLink({ rating: { guidance, rated } }: { readonly rating: Rating }) {
  const [panel, setPanel] = useState('');
  const [role, setRole] = useState<ReviewerRole>('gp');
  const [nation, setNation] = useState<Nation>('england');
  const [asked, setBlock] = useState('');
  const [round, setRound] = useState<1 | 2>(1);
  const blocks = blocksOf(guidance.tables, kindFor(role), nation, rated.besides);
  const block = blocks.find((one) => one.id === asked) ?? blocks[0];
  const link = () =>
    whole(
      addressOf({
        ...here(),
        path: '/review',
        answers: writeInvitation({ panel: panel.trim(), role, ...(block ? { block: block.id } : {}), round }),
      }),
    );
  const choice = (
    name: 'role' | 'nation' | 'block' | 'round',
    value: string,
    options: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ) => (
    <label className={label}>
      {t(`workbench:who.${name}`)}
      <select id={`link-${name}`} className={field} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section className={part} aria-labelledby="link">
      <h2 id="link">{t('workbench:panel.link')}</h2>
      <p>{t('workbench:panel.linkWhy')}</p>
      <div className="grid max-w-measure gap-12 desk:grid-cols-2">
        <label className={label}>
          {t('workbench:who.panel')}
          <input
            id="link-panel"
            className={field}
            maxLength={MOST_PANEL}
            autoComplete="off"
            value={panel}
            onChange={(event) => setPanel(event.currentTarget.value)}
          />
        </label>
        {choice(
          'role',
          role,
          reviewerRoles.map((one) => [one, t(`workbench:roles.${one}`)]),
          (one) => setRole(one as ReviewerRole),
        )}
        {choice(
          'nation',
          nation,
          nations.map((one) => [one, t(`words:nations.${one}.label`)]),
          (one) => setNation(one as Nation),
        )}
        {choice(
          'block',
          block?.id ?? '',
          blocks.map((one) => [one.id, blockWords(one, blocks)]),
          setBlock,
        )}
        {choice(
          'round',
          String(round),
          (['1', '2'] as const).map((one) => [one, t(`workbench:rounds.${one}`)]),
          (one) => setRound(one === '2' ? 2 : 1),
        )}
      </div>
      <p className={actions}>
        <CopyButton text={link} label={t('workbench:panel.copy')} />
      </p>
    </section>
  );
}
