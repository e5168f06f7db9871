// A host with a switch for what goes wrong: a file that comes spoilt, cut, empty or not at all, another edition, or nobody there. It obeys `_headers`.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** Somebody else's page · not found · nothing in it · half of it · half of it, and then the line is cut. */
export const kindsOfFault = ['filter', 'missing', 'empty', 'cut', 'torn'] as const;
export type KindOfFault = (typeof kindsOfFault)[number];
export interface Fault {
  /** Which files of the build. */
  readonly file: RegExp;
  readonly kind: KindOfFault;
  /** How many more times; without it, always. */
  times?: number;
}
export interface Hosted {
  readonly origin: string;
  /** What goes wrong now. */
  fault: Fault | undefined;
  /** What stands there instead of files of the build: another edition, whole or in part. */
  instead: Readonly<Record<string, string>>;
  /** Nobody answers. */
  down: boolean;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves a build on a free port, as a static host would.
 * @param unknown what an address without a file is answered with: a host is told one or the other
 */
export async function host(folder: string, unknown: '404.html' | 'index.html' = '404.html'): Promise<Hosted> {
  const now = { fault: undefined as Fault | undefined, instead: {} as Readonly<Record<string, string>>, down: false };
  const server = createServer((request, answer) => {
    if (now.down) {
      answer.socket?.destroy();
      return;
    }
    const path = plain(new URL(request.url ?? '/', 'http://host').pathname).slice(1);
    const instead = unknown === 'index.html' && request.headers.accept?.includes('text/html') ? [unknown] : [];
    const names = [path, `${path}.html`, `${path}index.html`, ...instead];
    const found = names.find((one) => !/\.\.|\0/.test(one) && isFile(join(folder, one)));
    const { fault } = now;
    const faulty = fault && found && fault.file.test(found) && (fault.times ?? 1) > 0 ? fault : undefined;
    if (faulty?.times !== undefined) faulty.times -= 1;
    for (const [name, value] of headersOf(folder, `/${path}`)) answer.appendHeader(name, value);
    if (!found || faulty?.kind === 'missing') {
      answer
        .writeHead(404, { 'content-type': types['.html'] })
        .end(isFile(join(folder, '404.html')) ? readFileSync(join(folder, '404.html')) : '');
      return;
    }
    if (!answer.hasHeader('cache-control')) answer.setHeader('cache-control', 'no-cache');
    give(
      answer,
      now.instead[found] === undefined ? readFileSync(join(folder, found)) : Buffer.from(now.instead[found]),
      extname(found),
      faulty?.kind,
    );
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  return Object.assign(now, {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** A path without its escapes; as it is, where they are none. */
function plain(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function give(answer: ServerResponse, body: Buffer, kind: string, fault: KindOfFault | undefined): void {
  answer.setHeader('content-type', fault === 'filter' ? 'text/html' : (types[kind] ?? 'application/octet-stream'));
  if (fault === 'filter') answer.end('<!doctype html><h1>Blocked by your organisation</h1>');
  else if (fault === 'empty') answer.end();
  else if (fault === 'cut') answer.end(body.subarray(0, body.length / 2));
  else if (fault === 'torn') {
    answer.setHeader('content-length', body.length);
    answer.write(body.subarray(0, body.length / 2), () => answer.socket?.destroy());
  } else answer.end(body);
}

interface Rule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}
const read = new Map<string, readonly Rule[]>();
/** The rules of a build's `_headers`, read once for as long as it stands there. */
function rulesOf(folder: string): readonly Rule[] {
  const file = join(folder, '_headers');
  if (!isFile(file)) return [];
  const edition = `${file} ${statSync(file).mtimeMs}`;
  const rules =
    read.get(edition) ??
    readFileSync(file, 'utf8')
      .split('\n\n')
      .map((rule) => {
        const [pattern = '', ...lines] = rule.trim().split('\n');
        const cut = (line: string) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const;
        return { pattern, headers: lines.map(cut) };
      });
  read.set(edition, rules);
  return rules;
}

/** The headers that `_headers` gives a path. Where several rules match, all hold. */
const headersOf = (folder: string, path: string) =>
  rulesOf(folder).flatMap(({ pattern, headers }) =>
    (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern) ? headers : [],
  );
