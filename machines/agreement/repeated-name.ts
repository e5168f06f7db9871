// A file that names one thing twice: readers of JSON silently take the last, people read the first.

/** A string, or what begins, ends and divides objects and lists. */
const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

interface Level {
  /** The names of an object so far; null in a list. */
  readonly names: Set<string> | null;
  /** The name, or the place in the list, that is being read. */
  at: string | number;
}

/**
 * The place of the first name that an object of a file has twice: `nation`, `decides[1].holder`.
 * @param text valid JSON
 * @returns null where there is none
 */
export function repeatedName(text: string): string | null {
  const levels: Level[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') levels.push(token === '{' ? { names: new Set(), at: '' } : { names: null, at: 0 });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ',') next(levels.at(-1));
    else if (token === ':' && isRepeated(levels.at(-1), String(JSON.parse(last)))) return placeIn(levels);
    last = token;
  }
  return null;
}

/** Comes to the next place of a list. */
function next(level: Level | undefined): void {
  if (typeof level?.at === 'number') level.at += 1;
}

/** Comes to a name of an object. Was it there before? */
function isRepeated(level: Level | undefined, name: string): boolean {
  if (!level?.names) return false;
  level.at = name;
  return level.names.size === level.names.add(name).size;
}

const placeIn = (levels: readonly Level[]): string =>
  levels
    .map(({ at }) => (typeof at === 'number' ? `[${at}]` : `.${at}`))
    .join('')
    .slice(1);
