// The notices that the licences of shipped packages ask for, as one file of text beside the site.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shipped } from './bill-of-materials.ts';

/** The file's name in the site. */
export const NOTICES = 'licences.txt';

/** Every shipped package with its version and the whole text of its licence. Where a package brings no text, its declared licence is named. */
export function licenceNotices(root: string, packages: readonly Shipped[]): string {
  const parts = packages.map(({ name, path, locked }) => {
    const own = readdirSync(join(root, path)).find((file) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(file));
    const text = own
      ? readFileSync(join(root, path, own), 'utf8').trim()
      : `Declared by the package: ${locked.license ?? 'no licence'}. It brings no text.`;
    return `${name} ${locked.version ?? ''}\n${'-'.repeat(40)}\n${text}`;
  });
  return `This site ships the packages below. Each is used under its own licence.\n\n${parts.join('\n\n')}\n`;
}

/** The package that a module of the bundle comes from, by its folder in `node_modules`; undefined for what is ours. */
export const packageOf = (module: string): string | undefined =>
  /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];

/** Packages in the bundle for which there is no notice. */
export const withoutNotice = (modules: readonly string[], packages: readonly Shipped[]): string[] => {
  const named = new Set(packages.map(({ name }) => name));
  return [...new Set(modules.flatMap((module) => packageOf(module) ?? []))].filter((name) => !named.has(name));
};
