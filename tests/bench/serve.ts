// A static host as small as can be: the same for everything that is measured, with gzip as real hosts have it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder on a free port: `/check` is `check.html`. */
export async function serve(folder: string): Promise<Host> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, answer) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname));
    const file = [path, `${path}.html`, join(path, 'index.html')]
      .map((name) => join(folder, name))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (!file) {
      answer.writeHead(404).end();
      return;
    }
    const body = ready.get(file) ?? gzipSync(readFileSync(file));
    ready.set(file, body);
    answer.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
