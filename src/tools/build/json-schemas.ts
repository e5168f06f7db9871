// The contracts as JSON Schema (draft 7, which most validators read), made by the build: none is written by hand.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { definitions, type PublishedName, published } from '#machines/contracts/published.ts';

export const publishedNames = Object.keys(published) as PublishedName[];

/** One contract as JSON Schema, with the definitions that it uses. What JSON Schema cannot say, such as a day of the calendar, is left to our own reading. */
export function jsonSchema(name: PublishedName): object {
  const { schema, title, description } = published[name];
  const {
    $defs = {},
    $schema,
    ...body
  } = toJsonSchema(schema, {
    definitions,
    typeMode: 'input',
    ignoreActions: ['check'],
  });
  return { $schema, title, description, ...body, $defs: usedIn(body, $defs) };
}

/** The definitions that a schema names, and those that they name. */
function usedIn(body: object, all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const used = new Set<string>();
  const note = (part: object) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      if (used.has(name)) continue;
      used.add(name);
      note(all[name] as object);
    }
  };
  note(body);
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}

/** Writes every contract into `schema/` of a finished build. */
export async function writeSchemas(out: string): Promise<void> {
  await mkdir(join(out, 'schema'), { recursive: true });
  for (const name of publishedNames)
    await writeFile(join(out, 'schema', `${name}.schema.json`), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
