import { type FormEvent, useRef, useState } from 'react';
import * as v from 'valibot';
import { edition } from '#content/edition.ts';
import { MOST_INTERESTS, MOST_PANEL, panelName, reviewer as reviewerContract, type SheetsKept } from '#machines/contracts/ratings-file.ts';
import { type Nation, nations } from '#machines/facts/vocabulary.ts';
import { type Block, blockNamed, blocksOf, kindFor, type ReviewerRole, reviewerRoles } from '#machines/review/blocks.ts';
import { primaryButton, secondButton } from '#src/ui/controls.ts';
import { actions, choice, field, label, legend, message, part, small, tick } from '#src/ui/text.ts';
import { t } from '#src/words/words.ts';
import { blockWords } from '../block-words.ts';
import type { Invitation } from '../convener-link.ts';
import type { Rating } from '../rated-words.ts';
import { begin, isRated, openSheet, sheetsKeeper } from '../sheets.ts';

interface Props {
  readonly rating: Rating;
  readonly kept: SheetsKept | undefined;
  readonly invited: Invitation;
  readonly works: boolean;
  readonly begun: () => void;
}

interface Draft {
  readonly role: ReviewerRole | '';
  readonly nation: Nation | '';
  readonly years: string;
  readonly interests: string;
  readonly name: string;
  readonly panel: string;
  readonly block: string;
  readonly round: 1 | 2;
}
const draftOf = (kept: SheetsKept | undefined, invited: Invitation, invitedTo: Block | undefined): Draft => {
  const before = kept?.reviewer;
  return {
    role: invited.role ?? before?.role ?? '',
    nation: invitedTo?.nation ?? before?.nation ?? '',
    years: before ? String(before.years) : '',
    interests: before?.interests ?? '',
    name: before?.name ?? '',
    panel: invited.panel ?? '',
    block: invitedTo?.id ?? '',
    round: invited.round ?? 1,
  };
};

/** Who reviews, for which panel, and which block: the role decides what kind. */
export function Who({ rating: { guidance, rated }, kept, invited, works, begun }: Props) {
  const invitedTo = invited.block ? blockNamed(guidance.tables, invited.block, rated.besides) : undefined;
  const [draft, setDraft] = useState(() => draftOf(kept, invited, invitedTo));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const told = useRef<HTMLParagraphElement>(null);
  const edit = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const blocks = draft.role && draft.nation ? blocksOf(guidance.tables, kindFor(draft.role), draft.nation, rated.besides) : [];
  const block = blocks.find((one) => one.id === draft.block) ?? blocks[0];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reviewer = v.safeParse(reviewerContract, {
      role: draft.role,
      nation: draft.nation,
      years: draft.years.trim() === '' ? Number.NaN : Number(draft.years),
      interests: draft.interests.trim(),
      ...(draft.name.trim() ? { name: draft.name.trim() } : {}),
    });
    const panel = v.safeParse(panelName, draft.panel.trim());
    const lacks = [...(reviewer.issues ?? []).map((issue) => String(issue.path?.[0]?.key)), ...(panel.success ? [] : ['panel'])];
    setMissing(lacks);
    if (!reviewer.success || !panel.success || !block) {
      queueMicrotask(() => told.current?.focus());
      return;
    }
    begin(reviewer.output, { panel: panel.output, block: block.id, round: draft.round });
    begun();
  };
  return (
    <>
      <GoOn kept={kept} tables={guidance.tables} besides={rated.besides} begun={begun} />
      <form className={part} onSubmit={submit} noValidate aria-labelledby="who">
        <h2 id="who">{t('workbench:who.title')}</h2>
        <Choices
          name="role"
          title={t('workbench:who.role')}
          chosen={draft.role}
          options={reviewerRoles.map((role) => [role, t(`workbench:roles.${role}`)])}
          choose={(role) => edit({ role: role as ReviewerRole })}
        />
        <Choices
          name="nation"
          title={t('workbench:who.nation')}
          chosen={draft.nation}
          options={nations.map((nation) => [nation, t(`words:nations.${nation}.label`)])}
          choose={(nation) => edit({ nation: nation as Nation })}
        />
        <div className="grid max-w-measure gap-12">
          <Typed name="years" value={draft.years} most={2} numeric edit={(years) => edit({ years })} />
          <Typed name="interests" value={draft.interests} most={MOST_INTERESTS} edit={(interests) => edit({ interests })} hint />
          <Typed name="name" value={draft.name} most={MOST_PANEL} edit={(name) => edit({ name })} />
          <Typed name="panel" value={draft.panel} most={MOST_PANEL} edit={(panel) => edit({ panel })} />
          {blocks.length > 0 && (
            <label className={label}>
              {t('workbench:who.block')}
              <select id="who-block" className={field} value={block?.id} onChange={(event) => edit({ block: event.currentTarget.value })}>
                {blocks.map((one) => (
                  <option key={one.id} value={one.id}>
                    {blockWords(one, blocks)}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
        <Choices
          name="round"
          title={t('workbench:who.round')}
          chosen={String(draft.round)}
          options={(['1', '2'] as const).map((round) => [round, t(`workbench:rounds.${round}`)])}
          choose={(round) => edit({ round: round === '2' ? 2 : 1 })}
        />
        {missing.length > 0 && (
          <p ref={told} className={message} role="alert" tabIndex={-1}>
            {t('workbench:who.missing', { fields: missing.map((one) => t(`workbench:who.${one}`)).join('; ') })}
          </p>
        )}
        <p className={actions}>
          <button type="submit" className={primaryButton} disabled={!works}>
            {t('workbench:who.begin')}
          </button>
        </p>
      </form>
    </>
  );
}

/** The sheet that was open last, to go on with. */
function GoOn({
  kept,
  tables,
  besides,
  begun,
}: Pick<Props, 'kept' | 'begun'> & { readonly tables: Rating['guidance']['tables']; readonly besides: Rating['rated']['besides'] }) {
  const sheet = openSheet(kept);
  const block = sheet && blockNamed(tables, sheet.block, besides);
  if (!sheet || !kept?.reviewer) return null;
  const done = block?.items.filter((item) => isRated(sheet, item)).length ?? 0;
  return (
    <div className={part}>
      {sheet.edition === edition.id && block ? (
        <p className={actions}>
          <button type="button" className={primaryButton} onClick={begun}>
            {t('workbench:who.goOn', { panel: sheet.panel, block: blockWords(block), done, all: block.items.length })}
          </button>
        </p>
      ) : (
        <p className={message}>{t('workbench:go.notThis')}</p>
      )}
      <p className={actions}>
        <button type="button" className={secondButton} onClick={() => sheetsKeeper.clear()}>
          {t('workbench:go.forget')}
        </button>
      </p>
    </div>
  );
}

interface ChoicesProps {
  readonly name: string;
  readonly title: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}

/** One of a few, in a line. */
export function Choices({ name, title, chosen, options, choose }: ChoicesProps) {
  return (
    <fieldset>
      <legend className={legend}>{title}</legend>
      <div className="flex flex-wrap gap-x-24">
        {options.map(([value, words]) => (
          <label key={value} htmlFor={`${name}-${value}`} className={choice}>
            <input
              type="radio"
              id={`${name}-${value}`}
              className={tick}
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Typed({
  name,
  value,
  most,
  edit,
  hint = false,
  numeric = false,
}: {
  readonly name: 'years' | 'interests' | 'name' | 'panel';
  readonly value: string;
  readonly most: number;
  readonly edit: (value: string) => void;
  readonly hint?: boolean;
  readonly numeric?: boolean;
}) {
  return (
    <div>
      <label htmlFor={`who-${name}`} className={label}>
        {t(`workbench:who.${name}`)}
      </label>
      {hint && (
        <p id={`who-${name}-hint`} className={small}>
          {t('workbench:who.interestsHint')}
        </p>
      )}
      <input
        id={`who-${name}`}
        className={field}
        maxLength={most}
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        aria-describedby={hint ? `who-${name}-hint` : undefined}
        value={value}
        onChange={(event) => edit(event.currentTarget.value)}
      />
    </div>
  );
}
