// Headers for hosts that read a `_headers` file. Where several rules match a page, its headers add up, and every policy holds.
// Such hosts ask again for pages by themselves; only the files that never change need a word.
import { policy } from './policy.ts';

const everywhere = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** @param pages the addresses of pages, without the base: `/`, `/sources/x` */
export function headersFile(pages: readonly string[]): string {
  const families = new Set(pages.filter((page) => !page.includes('/embed/')).map((page) => page.split('/')[1] ?? ''));
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'" };
  const paths = [...families, 'verdict', 'shell', '404'].flatMap((family) => (family ? [`/${family}`, `/${family}/*`] : ['/']));
  return `${[
    rule('/*', everywhere),
    ...paths.map((path) => rule(path, unframed)),
    rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n\n')}\n`;
}
