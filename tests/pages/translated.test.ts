// The pages as they were built, in each other language: marked as an unverified translation, and with nothing left in English.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#src/words/words.ts';
import { leftInEnglish, textsOf } from '../words/left-in-english.ts';

const others = languages.filter((language) => language !== 'en');

test.each(others)(
  'every page drawn in %s says that it is an unverified translation, and has no English outside the exemptions',
  (language) => {
    const folder = join('dist', language);
    expect(existsSync(folder), `npm run build makes ${folder}`).toBe(true);
    const names = [
      `${language}.html`,
      ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html') && !name.startsWith('embed'))
        .map((name) => join(language, name)),
    ];
    expect(names.length).toBeGreaterThan(300);
    const left = new Map<string, string>();
    const { mark } = (JSON.parse(readFileSync(`content/${language}/ui.json`, 'utf8')) as { language: { mark: string } }).language;
    for (const name of names) {
      const html = readFileSync(join('dist', name), 'utf8');
      if (!html.includes('data-prerendered')) continue;
      expect(html, name).toContain(`<html lang="${language}">`);
      expect(textsOf(html), name).toContain(mark);
      const counterpart = join('dist', name === `${language}.html` ? 'index.html' : name.slice(language.length + 1));
      for (const text of leftInEnglish(name, html, readFileSync(counterpart, 'utf8'))) left.set(text, name);
    }
    expect([...left].map(([text, name]) => `${name}: ${text}`)).toEqual([]);
  },
);
