// A site that is being built: where it stands, and the pieces of its client.
import { relative, sep } from 'node:path';
import type { Rolldown } from 'vite';

export type Chunk = Rolldown.OutputChunk;

export interface Site {
  readonly root: string;
  readonly out: string;
  readonly base: string;
  /** `https://example.org`, where the edition will stand. Without it there is no sitemap, and canonical addresses are relative. */
  readonly origin: string;
  readonly chunks: Chunks;
}
/** The pieces of the client's build, by their names and by what each was made of, as paths from the root. */
export interface Chunks {
  readonly byName: ReadonlyMap<string, Chunk>;
  readonly byModule: ReadonlyMap<string, Chunk>;
}
export const chunksOf = (root: string, chunks: readonly Chunk[]): Chunks => ({
  byName: new Map(chunks.map((chunk) => [chunk.fileName, chunk])),
  byModule: new Map(chunks.flatMap((chunk) => chunk.moduleIds.map((id) => [relative(root, id).split(sep).join('/'), chunk]))),
});

/**
 * The pieces that some modules came from, with all that these import at once.
 * @param later also what they fetch later, but for what the piece that starts the app does: that is every page
 */
export function chunksFrom({ byName, byModule }: Chunks, modules: readonly string[], later = false): ReadonlySet<Chunk> {
  const found = new Set<Chunk>();
  const add = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const file of chunk.imports) add(byName.get(file));
    if (later && !chunk.isEntry) for (const file of chunk.dynamicImports) add(byName.get(file));
  };
  for (const module of modules) add(byModule.get(module));
  return found;
}
