// What a page of this site may load and do: nothing that is not its own. One source for the meta element, the headers and the tests.
import { guardHash } from './start-guard.ts';

const common = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"];

/** The policy of every page, as the content of a meta element. Headers add `frame-ancestors`, which only a header can say. */
export const policy: string = [
  ...common,
  `script-src 'self' ${guardHash}`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  'trusted-types worker',
].join('; ');

/** The policy of the single file: the scripts and styles with these hashes, and no address at all. */
export const policyOfOneFile = (scripts: readonly string[], styles: readonly string[]): string =>
  [...common, `script-src ${scripts.join(' ')}`, `style-src ${styles.join(' ')}`, "trusted-types 'none'"].join('; ');

export const metaElement = (content: string): string => `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
