import { expect, test } from 'vitest';
import { documentForm } from '../../../src/import/record/document-form.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const matrix = {
  kind: 'table',
  columns: ['Task', 'Council', 'NHS'],
  rows: [
    ['Plan', 'A', 'R'],
    ['Tell', 'R/A', 'I'],
  ],
};
const list = {
  kind: 'table',
  columns: ['Organisation', 'Member'],
  rows: [
    ['Vale Council', 'Leader'],
    ['NHS Vale', 'Chair'],
  ],
};
const terms = [
  'The Board will meet four times each year.',
  'The quorum of the Board is five members.',
  'Members must declare all of their interests.',
  'The Chair is elected by the members.',
];
const formOf = (title: string, ...nodes: object[]) =>
  documentForm(recordInputOf({ content: [{ kind: 'title', text: title }, ...nodes] as never }).text)
    ?.value;

test('a table alone is a matrix or a list of members', () => {
  expect(formOf('Who does what', matrix)).toBe('matrix');
  expect(formOf('Vale Board: membership', list)).toBe('membership-list');
});

test('terms with a table are whole terms', () => {
  const clauses = terms.map((text) => ({ kind: 'clause', text }));
  expect(formOf('Vale Board membership and terms', matrix, list, ...clauses)).toBeUndefined();
});
