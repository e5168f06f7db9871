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

/** @param files the HTML files at the top of the site and of its languages: `index.html`, `about.html`, `cy/about.html` */
export function headersFile(files: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const unframed = { 'Content-Security-Policy': "frame-ancestors 'none'" };
  const names = files.map((file) => file.replace(/\.html$/, '')).filter((name) => !/^(cy\/)?embed$/.test(name));
  const paths = names.flatMap((name) => (name === 'index' ? ['/'] : name === 'cy' ? ['/cy'] : [`/${name}`, `/${name}/*`]));
  return `${[
    rule('/*', everywhere),
    ...paths.map((path) => rule(path, unframed)),
    rule('/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }),
  ].join('\n\n')}\n`;
}
