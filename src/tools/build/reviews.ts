// The consensus files under content/reviews, read against the edition: by the build, by `npm run charts` and by the certificate.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import answers from '#content/en/faq-answers.json' with { type: 'json' };
import questions from '#content/en/faqs.json' with { type: 'json' };
import governance from '#content/en/governance.json' with { type: 'json' };
import rules from '#content/en/rules.json' with { type: 'json' };
import faqs from '#content/faqs.json' with { type: 'json' };
import type { Reviews } from '#machines/contracts/row-review.ts';
import type { Nation } from '#machines/facts/vocabulary.ts';
import { nations } from '#machines/facts/vocabulary.ts';
import { reviewsOf } from '#machines/review/consensus.ts';
import { type AllRated, allRated } from '#machines/review/mark.ts';
import { tables } from '#machines/rules/index.ts';

const FOLDER = 'content/reviews';
export const STANDING = 'content/reviews.json';

/** All that can be rated in the edition as it stands. */
export const ratedNow = (of: typeof tables = tables): AllRated =>
  allRated(of, { rules, faqs, questions, answers, hazards: governance.hazards });

/** How many rows there are to review: each nation's. */
export const rowsToReview = (rated: Pick<AllRated, 'rowsIn'>): number =>
  nations.reduce((sum: number, nation: Nation) => sum + rated.rowsIn(nation).size, 0);

/** The consensus files, by name. Throws where one is no JSON. */
export function consensusFiles(root = '.'): Record<string, unknown> {
  const folder = join(root, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return Object.fromEntries(
    names.sort().map((name) => {
      try {
        return [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))];
      } catch (cause) {
        throw new Error(`${FOLDER}/${name}: this is no JSON`, { cause });
      }
    }),
  );
}

/**
 * What the consensus files come to.
 * @throws where one does not fit the edition: it must not be built with
 */
export function reviewsFrom(files: Readonly<Record<string, unknown>>, rated: AllRated = ratedNow()): Reviews {
  const { reviews, problems } = reviewsOf(files, rated);
  if (problems.length > 0) throw new Error(`${FOLDER} does not fit this edition:\n${problems.join('\n')}`);
  return reviews;
}

/** Throws where what stands beside each row is not what the consensus files come to. */
export function checkReviews(root: string): void {
  const standing: unknown = JSON.parse(readFileSync(join(root, STANDING), 'utf8'));
  if (JSON.stringify(standing) !== JSON.stringify(reviewsFrom(consensusFiles(root))))
    throw new Error(`${STANDING} is not what ${FOLDER} comes to: run npm run charts`);
}
