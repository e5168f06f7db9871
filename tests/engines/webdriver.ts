// WebDriver, as the W3C wrote it: over HTTP to WebKitGTK's own driver, over Firefox's own wire (Marionette) without a driver between.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from './driver.ts';

/** The commands that a journey needs: their names on Firefox's wire, and their places over HTTP. */
const commands = {
  'WebDriver:Navigate': 'url',
  'WebDriver:ExecuteScript': 'execute/sync',
  'WebDriver:FindElement': 'element',
  'WebDriver:ElementClick': 'element/{id}/click',
  'WebDriver:PerformActions': 'actions',
} as const;
type Send = (command: keyof typeof commands, given: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** The key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const keys: Readonly<Record<string, string>> = { Enter: '\uE007', Tab: '\uE004' };

function driverOver(version: string, send: Send, close: () => Promise<void>): Driver {
  return {
    version,
    open: async (address) => void (await send('WebDriver:Navigate', { url: address })),
    run: async (page, ...given) =>
      (await send('WebDriver:ExecuteScript', { script: `return (${page})(...arguments)`, args: given })) as ReturnType<typeof page>,
    click: async (selector) => {
      // WebKit's driver takes what lies just below the window for seen.
      const centre = `document.querySelector(arguments[0])?.scrollIntoView({ block: 'center' })`;
      await send('WebDriver:ExecuteScript', { script: centre, args: [selector] });
      const found = (await send('WebDriver:FindElement', { using: 'css selector', value: selector })) as Record<string, string>;
      await send('WebDriver:ElementClick', { id: found[ELEMENT] });
    },
    press: async (key) => {
      const value = keys[key] ?? key;
      const down = (type: string) => ({ type, value });
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: [down('keyDown'), down('keyUp')] }] });
    },
    close,
  };
}

/** Debian's Firefox, without a window. */
export async function firefox(path: string): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\nuser_pref("intl.accept_languages", "en-GB");\n`);
  const program = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const wire = marionette(await patiently(() => connected(port)));
  const { capabilities } = (await wire('WebDriver:NewSession', { capabilities: {} })) as { capabilities: Record<string, string> };
  const send: Send = async (command, given) => {
    const answer = await wire(command, given);
    return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : answer;
  };
  return driverOver(`Firefox ${capabilities.browserVersion}`, send, async () => {
    await ended(program);
    rmSync(profile, { recursive: true, force: true });
  });
}

/** WebKitGTK's small browser under its own driver, on a screen that nobody sees. */
export async function webkit(driver: string, browser: string, screen: string): Promise<Driver> {
  const display = `:${90 + (process.pid % 900)}`;
  const seen = spawn(screen, [display, '-screen', '0', '1366x768x24'], { stdio: 'ignore' });
  const port = await freePort();
  const program = spawn(driver, ['-p', String(port)], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, LANG: 'en_GB.UTF-8' } });
  const ask = async (path: string, body?: object, method = 'POST'): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 300));
    return value;
  };
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const session = (await patiently(() => ask('session', { capabilities: { alwaysMatch: options } }))) as {
    sessionId: string;
    capabilities: Record<string, string>;
  };
  const send: Send = (command, { id, ...given }) =>
    ask(`session/${session.sessionId}/${commands[command].replace('{id}', String(id))}`, given);
  return driverOver(`WebKitGTK ${session.capabilities.browserVersion}`, send, async () => {
    await ask(`session/${session.sessionId}`, undefined, 'DELETE').catch(() => undefined);
    await ended(program);
    await ended(seen);
  });
}

/** Firefox's wire: messages of JSON, each after its length. */
function marionette(socket: Socket): (command: string, given: object) => Promise<unknown> {
  const waiting = new Map<number, { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void }>();
  let rest = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (data) => {
    rest = Buffer.concat([rest, data]);
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      const message = JSON.parse(rest.subarray(colon + 1, end).toString()) as [1, number, { message: string } | null, unknown];
      rest = rest.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, id, error, value] = message;
      const one = waiting.get(id);
      waiting.delete(id);
      if (error) one?.failed(new Error(error.message));
      else one?.done(value);
    }
  });
  return (command, given) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      const text = JSON.stringify([0, last, command, given]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

const connected = (port: number): Promise<Socket> =>
  new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', failed);
  });

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** A program that has just been started listens a little later. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await attempt();
    } catch (error) {
      if (tries === 120) throw error;
      await new Promise((passed) => setTimeout(passed, 250));
    }
}

/** Ends a program that was started here, and waits until it has. */
const ended = (program: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (program.exitCode !== null) return done();
    program.once('exit', () => done());
    program.kill();
  });
