#!/usr/bin/env node
// The door for other programs: `npm run --silent allocate -- FILE` reads facts as JSON and prints who holds what.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allocate, tables } from '#machines/index.ts';
import { evidence } from './evidence.ts';
import { BadInput, MOST_ECHO, printable, readInput } from './read-input.ts';

const usage = `Usage: npm run --silent allocate -- FILE [--lines]
  FILE       a JSON file { "facts": { … } }, or - for standard input
  --lines    read one such object a line and print one result a line
  --help     this text
  --version  the edition of the guidance`;

/** What was asked of the command, or a message in words. */
function asked(args: readonly string[]): { file: string; lines: boolean } | { print: string } {
  let read: ReturnType<typeof parse>;
  try {
    read = parse(args);
  } catch (error) {
    throw new BadInput(`${(error as Error).message.split('. ')[0]}. Try --help.`);
  }
  const { values, positionals } = read;
  if (values.help) return { print: usage };
  if (values.version) return { print: evidence.edition };
  const [file, ...more] = positionals;
  if (file === undefined) throw new BadInput('no file was named: give a file, or - for standard input. Try --help.');
  if (more.length) throw new BadInput(`one file at a time: "${printable(more[0] as string, MOST_ECHO)}" is one too many. Try --help.`);
  return { file, lines: values.lines ?? false };
}
const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lines: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
  });

function textOf(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new BadInput(`${printable(file, MOST_ECHO)}: could not be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput(`${printable(file, MOST_ECHO)}: is not text in UTF-8`);
  }
}
const answer = (text: string) => allocate(tables, readInput(text), evidence);

/** One result a line, or an error in its place. Returns how many failed. */
function answerLines(text: string): number {
  let failed = 0;
  for (const line of text.split('\n').filter((l) => l.trim())) {
    try {
      console.log(JSON.stringify(answer(line)));
    } catch (error) {
      failed++;
      console.log(JSON.stringify({ error: (error as Error).message }));
    }
  }
  return failed;
}

function main(args: readonly string[]): number {
  try {
    const what = asked(args);
    if ('print' in what) console.log(what.print);
    else if (what.lines) return answerLines(textOf(what.file)) > 0 ? 2 : 0;
    else console.log(JSON.stringify(answer(textOf(what.file)), null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
