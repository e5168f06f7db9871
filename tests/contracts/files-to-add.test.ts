// A new fact and a new nation are a list of files: here is the list, and whoever leaves one out is told which.
import { expect, test } from 'vitest';
import { facts, nations } from '#machines/facts/vocabulary.ts';
import { flows } from '#machines/flows/registry.ts';
import { filesWithoutFact, filesWithoutNation, languages } from './files-to-add.ts';

/** Settings, and what a case or a program alone states: no page of the check asks them. */
const settings = ['seat', 'sector'];

test.each(facts.filter((fact) => !settings.includes(fact)))('nothing lacks the fact %s', (fact) => {
  expect(filesWithoutFact(fact, flows)).toEqual([]);
});
test.each(nations)('nothing lacks the nation %s', (nation) => expect(filesWithoutNation(nation)).toEqual([]));

test('a fact that nobody has added yet is at most six files by hand in two languages', () => {
  const files = filesWithoutFact('aFactThatNobodyAdded', flows);
  expect(files).toEqual([
    'machines/facts/vocabulary.ts',
    ...languages.map((language) => `content/${language}/questions/further.json`),
    'machines/flows/ (the page that asks it)',
    'src/app/packed.ts',
  ]);
  // And `machines/facts/arises-when.ts`, where it does not always arise.
  expect(files.length + 1 - languages.length + 2).toBeLessThanOrEqual(6);
});
test('a nation that nobody has added yet is these files', () => {
  const inEach = ['agreement', 'faq-answers', 'questions/opening', 'rules', 'teach', 'ui', 'words'];
  expect(filesWithoutNation('jersey')).toEqual([
    'machines/facts/vocabulary.ts',
    'content/edition.ts',
    ...languages.flatMap((language) => inEach.map((file) => `content/${language}/${file}.json`)),
    'src/app/packed.ts',
  ]);
});
