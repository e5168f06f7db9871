// `npm run compress`: a `.gz` and a `.br` beside every text file of a finished build, for hosts that send them as they are.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg|txt|xml|csv|webmanifest)$/;
/** Below this a file fits into one packet as it is. */
const LEAST = 1000;
/** Brotli's highest level takes six times as long as this one, for a tenth less. */
const LEVEL = 9;
/** As many at a time as Node compresses: each takes memory of its own. */
const AT_ONCE = 4;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Compresses a folder in place. The same file gives the same bytes.
 * @returns how many files have a smaller one beside them
 */
export async function precompress(folder: string): Promise<number> {
  const found = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile() && TEXT.test(one.name))
    .map((one) => join(one.parentPath, one.name));
  let smaller = 0;
  const next = async (): Promise<void> => {
    for (let file = found.pop(); file; file = found.pop()) {
      const plain = await readFile(file);
      if (plain.length < LEAST) continue;
      const params = { [constants.BROTLI_PARAM_QUALITY]: LEVEL, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
      await writeFile(`${file}.gz`, await gzipped(plain, { level: 9 }));
      await writeFile(`${file}.br`, await brotlied(plain, { params }));
      smaller++;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return smaller;
}

if (process.argv[1]?.endsWith('precompress.ts')) await precompress(process.argv[2] ?? 'dist');
