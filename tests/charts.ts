// Writes what reviewers read: a chart beside each flow, a matrix with citations beside each table. `npm run charts`
import { writeFileSync } from 'node:fs';
import { charts } from './review-charts.ts';

for (const { path, text } of await charts()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
