// Which browser there is, and how it is started.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';
import { bundledChromium, type Startable } from './bundled-chromium.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Does it start at all? A command of that name may be a stub, or made for another machine. */
function runs({ executablePath, env }: Startable): boolean {
  try {
    execFileSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to test in: the one that `CHROMIUM` names, or the one that came with the packages, which is the same for everybody and shows a page
 * for half the work of a whole Chromium; the machine's own where that does not run, or where `CHROMIUM=installed` asks for it.
 * Throws one line that says what to install where none runs.
 */
export function findBrowser(): Startable {
  const named = process.env.CHROMIUM;
  if (named && named !== 'installed') return { executablePath: named };
  const packed = named ? undefined : bundledChromium();
  if (packed && runs(packed)) return packed;
  const own = installed
    .filter(existsSync)
    .map((executablePath) => ({ executablePath }))
    .find(runs);
  if (!own)
    throw new Error(
      `No browser runs here, and the one in the packages is for Linux on x64 (this is ${process.platform} on ${process.arch}): install Chromium or Chrome, or set CHROMIUM to its path.`,
    );
  return own;
}

/**
 * What a browser does beside showing pages. Each window of a whole Chromium loads two pages of its address bar, which cost as much as a page of ours.
 * Chromium heeds one such list alone, so those that Playwright would leave out stand here too.
 */
const leftOut = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'],
  ...['HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints'],
  ...['PaintHolding', 'PreconnectToSearch', 'ThirdPartyStoragePartitioning', 'Translate'],
];

export const launchOptions = (): LaunchOptions => {
  const { executablePath, env } = findBrowser();
  return {
    executablePath,
    ...(env ? { env: { ...process.env, ...env } as Record<string, string> } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-features=${leftOut.join()}`,
    ],
  };
};
