// What the engines need beside Chromium, and how it comes: Debian's own packages, fetched where whoever runs this may.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const multiarch = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
/** Each program: where it may stand, and the package that brings it. */
const programs = {
  firefox: { package: 'firefox-esr', paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'] },
  driver: { package: 'webkit2gtk-driver', paths: ['/usr/bin/WebKitWebDriver'] },
  browser: {
    package: 'webkit2gtk-driver',
    paths: ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${multiarch}/webkit2gtk-${version}/MiniBrowser`),
  },
  screen: { package: 'xvfb', paths: ['/usr/bin/Xvfb'] },
} as const;
export type Program = keyof typeof programs;

const found = (program: Program): string | undefined => programs[program].paths.find(existsSync);

/**
 * The paths of all programs. Installs what is missing where it may.
 * Throws one line that says what to install where it may not, or where that did not help.
 */
export function engineNeeds(): Readonly<Record<Program, string>> {
  const names = Object.keys(programs) as Program[];
  const missing = () => [...new Set(names.filter((name) => !found(name)).map((name) => programs[name].package))];
  if (missing().length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`installing ${missing().join(', ')}`);
    const apt = (...given: string[]) =>
      execFileSync('apt-get', given, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing());
  }
  if (missing().length)
    throw new Error(`Firefox and WebKit need packages that are not here: apt-get install ${missing().join(' ')} (Debian), as root.`);
  return Object.fromEntries(names.map((name) => [name, found(name)])) as Record<Program, string>;
}
