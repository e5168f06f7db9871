// The browser that comes with the packages, for machines that have none. It is unpacked once, beside the packages.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** How to start a browser. */
export interface Startable {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

const packed = 'node_modules/@sparticuz/chromium/package.json';
const unpacking = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";

function unpack(folder: string): void {
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  // The package unpacks into the temporary folder, and its own libraries only where it believes that it needs them.
  execFileSync(process.execPath, ['--input-type=module', '-e', unpacking], {
    env: { ...process.env, TMPDIR: half, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Its own fonts, and those of the machine where there are any. */
const fontsOf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

/** Unpacks it where that has not been done, and says how to start it: for Linux on x64, whatever else is installed there. */
export function bundledChromium(): Startable {
  const { version } = JSON.parse(readFileSync(packed, 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const fonts = join(folder, 'here.conf');
  writeFileSync(fonts, fontsOf(folder));
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: fonts, HOME: folder },
  };
}
