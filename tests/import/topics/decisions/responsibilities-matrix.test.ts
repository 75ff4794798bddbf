import { expect, test } from 'vitest';
import { isMatrix } from '../../../../src/import/reading/is-matrix.ts';
import { readableText } from '../../../../src/import/reading/readable-text.ts';
import { responsibilitiesMatrix } from '../../../../src/import/topics/decisions/responsibilities-matrix.ts';
import type { TextNode } from '../../../../src/model/text.ts';

const matrix: TextNode = {
  kind: 'table',
  columns: ['Task', 'Council', 'NHS'],
  rows: [
    ['Plan', 'A', 'R (lead)'],
    ['Tell people', 'R/A', 'I'],
  ],
};
const read = (...content: TextNode[]) =>
  responsibilitiesMatrix.read(readableText(content, { isWhole: true }));

test('a table of letters is a matrix, notes in its cells or none', () => {
  expect(isMatrix(matrix)).toBe(true);
  expect(
    isMatrix({
      kind: 'table',
      rows: [
        ['Chair', 'Council'],
        ['Member', 'Police'],
      ],
    }),
  ).toBe(false);
});

test('the words over it are its summary', () => {
  expect(read({ kind: 'section', heading: 'Who does what', content: [matrix] })).toMatchObject({
    state: 'stated',
    answer: { summary: 'Who does what' },
    evidence: [{ clause: 'who-does-what' }],
  });
});

test('a matrix that is only spoken of is for a person to look at', () => {
  expect(read({ kind: 'clause', text: 'The RACI is kept by the secretary.' })).toHaveProperty(
    'candidates',
  );
});

test('a table of members is none', () => {
  expect(
    read({
      kind: 'table',
      rows: [
        ['Chair', 'Council'],
        ['Member', 'Police'],
      ],
    }),
  ).toBeUndefined();
  expect(
    read({ kind: 'clause', text: 'The Chair is responsible for the agenda.' }),
  ).toBeUndefined();
});
