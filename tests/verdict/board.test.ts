// The board shows what the tables decide, cell by cell, in every nation; and its drawing says the same.
import { expect, test } from 'vitest';
import { allocate } from '#machines/decide/allocate.ts';
import { nations } from '#machines/facts/vocabulary.ts';
import { arisingOnly, cohere } from '#machines/facts/what-follows.ts';
import { tables } from '#machines/rules/index.ts';
import { boardSvg } from '#src/verdict/board-svg.ts';
import { boardColumns, boardOf } from '#src/verdict/board-view.ts';
import { shownStanding } from '#src/verdict/standing.ts';
import { entry, loadWords, setUpWords } from '#src/words/words.ts';
import { evidence } from '../promises/evidence.ts';

test.each(nations)('%s: every cell is what allocate says', async (nation) => {
  setUpWords('en', true);
  await loadWords(['ui', 'matrix', 'board', 'parties', 'words', 'actions', 'rules']);
  const columns = boardColumns(nation, arisingOnly);
  const board = boardOf(columns, (facts) => allocate(tables, facts, evidence));
  const heads = entry<Record<string, string>>('board', 'heads') ?? {};
  expect(columns.map(({ head }) => head).sort()).toEqual(Object.keys(heads).sort());
  columns.forEach(({ head, facts }, at) => {
    expect(cohere(facts).contradictions, head).toEqual([]);
    for (const row of allocate(tables, facts, evidence).allocations) {
      const shown = board.rows.find(({ action }) => action === row.action);
      if (!shown) continue;
      const cell = shown.cells[at];
      if (row.status === 'notNeeded') expect(cell, `${head} ${row.action}`).toBeNull();
      else {
        expect(cell?.standing, `${head} ${row.action}`).toBe(shownStanding(row));
        if (row.holder) expect(cell?.tokens[0]?.party).toBe(row.holder);
        expect(cell?.tokens.length).toBeGreaterThan(0);
      }
    }
  });
  // A common exchange leaves nothing on the board open.
  expect(
    board.rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => (cell?.standing === 'depends' ? [`${row.action} in ${columns[at]?.head}`] : [])),
    ),
  ).toEqual([]);
  const drawing = boardSvg(board, {
    title: 'T & T',
    draft: '',
    foot: [],
    heads: columns.map(({ head }) => heads[head] ?? ''),
    steps: board.rows.map(({ action }) => action),
    things: [],
    parties: [],
    forms: [],
  });
  expect(drawing).toContain('T &amp; T');
  const tokens = board.rows.reduce((sum, row) => sum + row.cells.reduce((all, cell) => all + (cell?.tokens.length ?? 0), 0), 0);
  expect(drawing.match(/<g transform/g)).toHaveLength(tokens);
});
