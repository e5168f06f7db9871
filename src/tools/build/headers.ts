// Headers for hosts that read a `_headers` file. Where several rules match a page, its headers add up, and every policy holds.
// Such hosts ask again for pages by themselves; only the files that never change need a word.
import { policy } from './policy.ts';

/** No page may be framed, known or not: but a policy that says who may is heard instead of `X-Frame-Options`. */
const everywhere = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
const framed = { 'Content-Security-Policy': 'frame-ancestors *' };

export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', everywhere),
    rule('/embed/*', framed),
    rule('/cy/embed/*', framed),
    rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n\n')}\n`;
}
