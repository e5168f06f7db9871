// Ten thousand addresses: each is a page, whatever it says, and none is an error.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { placeOf } from '#src/app/location.ts';
import { routes } from '#src/app/routes.ts';
import { buildServer } from '#src/tools/build/pages.ts';
import { addresses } from './addresses.ts';

let server: Awaited<ReturnType<typeof buildServer>>;
beforeAll(async () => {
  // React as it ships: several times faster than the one for development.
  process.env.NODE_ENV = 'production';
  server = await buildServer({ root: process.cwd(), base: '/' });
});
afterAll(() => rmSync(server.folder, { recursive: true }));

it('ten thousand generated addresses are drawn without an error', async () => {
  const kinds = new Map<string, number>();
  for (const address of addresses(10_000, 20261123)) {
    const page = await server.module.draw(placeOf(address)).catch((cause) => {
      throw new Error(`${address.pathname}${address.hash.slice(0, 300)}`, { cause });
    });
    kinds.set(page.name, (kinds.get(page.name) ?? 0) + 1);
    if (page.html.includes('<script>alert') || page.html.includes('<img src=x')) throw new Error(`written as markup: ${address.hash}`);
    if (!page.html.includes('<main')) throw new Error(`no page: ${address.pathname}${address.hash}`);
  }
  for (const name of ['home', 'check', 'verdict', 'sources', 'tables', 'about', 'notFound'])
    expect(kinds.get(name) ?? 0, name).toBeGreaterThan(80);
}, 900_000);

/** What every object of JavaScript answers to, though nobody wrote it there. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const withParts = Object.values(routes).flatMap(({ path }) => (path.includes(':') ? [path.replaceAll('?', '')] : []));

it.each(withParts)('%s: a name that every object answers to is no page of ours', async (pattern) => {
  for (const name of inherited) {
    const pathname = pattern.replace(/:\w+/g, name);
    const page = await server.module.draw(placeOf({ pathname, hash: '#nation=england' }));
    expect(page.html, pathname).toContain('<main');
    expect(page.html, pathname).not.toContain('Something went wrong');
  }
});
