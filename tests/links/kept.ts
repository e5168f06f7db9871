// What is already out there: links, what devices keep and files that people saved, each with what it showed when its edition was new.
// Later editions may change what a row says, never whether it opens. To keep more, add a line here or a folder for the edition.
import { readFileSync } from 'node:fs';

/** What a part of an address said: the answers, the edition it was shared under, and what of it was left out. */
export interface Read {
  readonly facts: Readonly<Record<string, string | readonly string[]>>;
  readonly edition?: string;
  readonly shown?: number;
  readonly leftOut: readonly string[];
}
export interface KeptAddress {
  /** `site` and `embed` begin with a slash; `oneFile` is a fragment of the single file. */
  readonly form: 'site' | 'embed' | 'oneFile';
  readonly url: string;
  readonly language: 'en' | 'cy';
  readonly title: string;
  readonly heading: string;
  readonly messages?: readonly string[];
  /** The file of the site that answered, where there was one. */
  readonly file?: string;
  /** One account, or two beside each other. */
  readonly reads?: readonly Read[];
}
/** What a browser keeps under a name, and where a reader meets it again. */
export interface KeptOnDevice {
  readonly kind: string;
  readonly key: string;
  readonly value: unknown;
  readonly page: string;
  readonly heading?: string;
  readonly shows?: string;
}
export interface SavedFile {
  readonly kind: 'progress' | 'agreement' | 'record' | 'letter' | 'report';
  readonly file: string;
  readonly shows?: string;
}

const folder = 'tests/links/2026-11';
const json = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

export const keptAddresses = (json('addresses.json') as { links: readonly KeptAddress[] }).links;
export const { kept: keptOnDevice, files: savedFiles } = json('device.json') as {
  kept: readonly KeptOnDevice[];
  files: readonly SavedFile[];
};
export const savedText = ({ file }: SavedFile): string => readFileSync(`${folder}/saved/${file}`, 'utf8');
/** The address of this site that a saved paper carries. */
export const addressIn = (text: string): string => /https:\/\/example\.org([^\s"]+)/.exec(text.replace(/"\$schema".*/, ''))?.[1] ?? '';

/** About forty of the links, of every form: for a real browser. */
export const sampleOfAddresses = (form: KeptAddress['form']): readonly KeptAddress[] => {
  const all = keptAddresses.filter((one) => one.form === form);
  const step = form === 'site' ? 14 : form === 'embed' ? 4 : 7;
  return all.filter((one, n) => n % step === 0 || /edition=1999|%E0/.test(one.url));
};
