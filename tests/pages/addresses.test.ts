// Ten thousand addresses: each is a page, whatever it says, and none is an error.
import { expect, it } from 'vitest';
import { placeOf } from '#src/place.ts';
import { draw } from '#src/server.tsx';
import { addresses } from './addresses.ts';

it('ten thousand generated addresses are drawn without an error', async () => {
  const kinds = new Map<string, number>();
  for (const address of addresses(10_000, 20261123)) {
    const page = await draw(placeOf(address)).catch((cause) => {
      throw new Error(`${address.pathname}${address.hash.slice(0, 300)}`, { cause });
    });
    kinds.set(page.name, (kinds.get(page.name) ?? 0) + 1);
    if (page.html.includes('<script>alert') || page.html.includes('<img src=x')) throw new Error(`written as markup: ${address.hash}`);
    if (!page.html.includes('<main')) throw new Error(`no page: ${address.pathname}${address.hash}`);
  }
  for (const name of ['home', 'check', 'verdict', 'sources', 'tables', 'about', 'notFound'])
    expect(kinds.get(name) ?? 0, name).toBeGreaterThan(100);
});
