// Starts the command from `dist-lib/`, which is built anew where the tables are younger. Plain JavaScript: a TypeScript runner takes half a second to start.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const command = join(root, 'dist-lib/allocate.js');

/** Everything that the library is made of. */
const sources = ['machines', 'src/tools/library', 'content/en/questions', 'content/claims.json', 'content/edition.ts', 'package-lock.json'];
const ageOf = (path) => {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => ageOf(join(path, name)))) : stat.mtimeMs;
};
const youngest = Math.max(...sources.map((path) => ageOf(join(root, path))));
if (!existsSync(command) || statSync(command).mtimeMs < youngest) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/tsx/dist/cli.mjs'), join(here, 'build-library.ts'), join(root, 'dist-lib'), '--no-types'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) {
    console.error(`The library could not be built: run npm ci, then try again.\n${stderr}`);
    process.exit(1);
  }
}
await import(pathToFileURL(command).href);
