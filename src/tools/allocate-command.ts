// The door for other programs: `npm run --silent allocate -- FILE` reads facts as JSON and prints who holds what.
import { readFileSync } from 'node:fs';
import { edition } from '#content/edition.ts';
import type { Evidence, Verdict } from '#machines/decide/allocate.ts';
import { allocate } from '#machines/decide/allocate.ts';
import { readFacts } from '#machines/facts/read-facts.ts';
import { tables } from '#machines/rules/index.ts';
import type { ClaimFacts } from '#machines/rules/rule.ts';

const usage = `Usage: npm run --silent allocate -- FILE [--lines]
  FILE     a JSON file { "facts": { … } }, or - for standard input
  --lines  read one such object a line and print one result a line`;

class BadInput extends Error {}

function answer(text: string, evidence: Evidence): Verdict {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`not JSON: ${(error as Error).message}`);
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input) || !('facts' in input))
    throw new BadInput('expected an object with "facts", such as { "facts": { "nation": "england", "stage": "replied" } }');
  const { facts, problems } = readFacts((input as { facts: unknown }).facts);
  if (problems.length) throw new BadInput(problems.map((p) => p.message).join('\n'));
  return allocate(tables, facts, evidence);
}

function main(args: readonly string[]): number {
  const lines = args.includes('--lines');
  const [file] = args.filter((arg) => arg !== '--lines');
  if (!file) {
    console.error(usage);
    return 2;
  }
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    console.error(`${file}: could not be read (${(error as Error).message}).`);
    return 2;
  }
  const claims = JSON.parse(readFileSync(new URL('../../content/claims.json', import.meta.url), 'utf8')) as ClaimFacts[];
  const evidence: Evidence = { edition: edition.id, readTo: edition.readTo, claims: new Map(claims.map((claim) => [claim.id, claim])) };
  if (!lines) {
    try {
      console.log(JSON.stringify(answer(text, evidence), null, 2));
      return 0;
    } catch (error) {
      console.error((error as Error).message);
      return 2;
    }
  }
  let code = 0;
  for (const line of text.split('\n').filter((l) => l.trim())) {
    try {
      console.log(JSON.stringify(answer(line, evidence)));
    } catch (error) {
      code = 2;
      console.log(JSON.stringify({ error: (error as Error).message }));
    }
  }
  return code;
}

process.exitCode = main(process.argv.slice(2));
