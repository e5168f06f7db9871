// What somebody asked this device to remember: the nation and the role of whoever asks. Never in an address by itself.
import { type Answers, type Facts, options } from '#machines/facts/vocabulary.ts';
import { keeper } from '#src/data/device-storage.ts';

/** The practice's nation, and the role in which its requests are made. */
export type Remembered = Required<Pick<Facts, 'nation' | 'requesterRole'>>;

const fits = (value: unknown): value is Remembered => {
  if (typeof value !== 'object' || value === null) return false;
  const { nation, requesterRole } = value as Partial<Record<keyof Remembered, unknown>>;
  return options.nation.some((one) => one === nation) && options.requesterRole.some((one) => one === requesterRole);
};

export const remembered = keeper<Remembered>('remembered', fits);

/**
 * The answers with what is remembered beside them. What the answers say stands: a link's nation beats the remembered one.
 * The role is the reader's own, so it says nothing of a colleague who is away.
 */
export function withRemembered(answers: Answers, kept: Remembered | undefined): Answers {
  if (!kept) return answers;
  const { nation, requesterRole } = kept;
  return { nation, ...(answers.requesterAvailable === 'no' ? {} : { requesterRole }), ...answers };
}
