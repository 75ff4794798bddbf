import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  importTable,
  shareInWords,
  sumOfShares,
  tableShares,
} from '../bench/import/import-table.ts';
import { measureImport, measureNames } from '../bench/import/measure-import.ts';

const held = tableShares(
  readFileSync(new URL('../bench/import/measures.md', import.meta.url), 'utf8'),
);
const all = await measureImport();

test.each(measureNames)('an import finds no less than it did: %s', (name) => {
  const measured = [...all.map(({ measures }) => measures[name]), sumOfShares(all, name)];
  const before = held.get(name) ?? [];
  expect(before).toHaveLength(measured.length);
  const fallen = measured.flatMap((share, place) => {
    const was = before[place];
    const isLess =
      was !== undefined && was.of > 0 && share.right / Math.max(share.of, 1) < was.right / was.of;
    return isLess ? [`${shareInWords(share)}, and was ${shareInWords(was)}`] : [];
  });
  expect(fallen).toEqual([]);
});

test('the table can be read again as it was written', () => {
  const shares = tableShares(importTable(all));
  expect(shares.get('words')).toEqual([
    ...all.map(({ measures }) => measures.words),
    sumOfShares(all, 'words'),
  ]);
});
