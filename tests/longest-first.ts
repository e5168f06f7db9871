// The order of the test files: those that take longest begin first, so that all workers end together.
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Longest first. In a fresh clone nothing is known of earlier runs, and the size of a file says little; a file that is not named here is short. */
const long = [
  ...['browser/axe', 'promises/partial', 'browser/journeys', 'browser/reach', 'browser/time', 'rulebook/rulebook', 'browser/teach-class'],
  ...['browser/welsh', 'promises/tables', 'browser/papers', 'browser/teach', 'pages/addresses', 'browser/pages', 'pages/reproducible'],
  ...['browser/nginx', 'allocate/library', 'browser/kept-links', 'browser/faults', 'browser/offline', 'browser/one-file'],
  ...['links/every-link', 'browser/answering-page', 'browser/agreement', 'promises/seeded-faults', 'allocate/command'],
];
const placeOf = ({ moduleId, project }: TestSpecification): number => {
  const place = long.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
  // A worker keeps its browser for as long as the next file wants one too.
  const after = project.name === 'browser' ? 0 : long.length + 1;
  return after + (place < 0 ? long.length : place);
};

export default class LongestFirst implements TestSequencer {
  sort(files: TestSpecification[]): TestSpecification[] {
    return [...files].sort((a, b) => placeOf(a) - placeOf(b));
  }
  /** The run is never divided over machines. */
  shard(files: TestSpecification[]): TestSpecification[] {
    return files;
  }
}
