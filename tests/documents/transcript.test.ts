import { expect, test } from 'vitest';
import { transcriptOf } from '../../src/documents/transcript.ts';

test('a transcript has a line for each line of a paragraph and each row of a table', () => {
  const { text, lines } = transcriptOf([
    { kind: 'paragraph', label: '1.', text: 'Quorum\nand votes' },
    {
      kind: 'table',
      rows: [
        [{ text: 'Role' }, { text: 'Who' }],
        [{ text: 'Chair\nof all' }, { text: '' }],
      ],
    },
    { kind: 'paragraph', text: 'The end.' },
  ]);
  expect(text).toBe('1.\tQuorum\nand votes\nRole\tWho\nChair of all\t\nThe end.\n');
  expect(lines).toEqual([
    { first: 1, last: 2 },
    { first: 3, last: 4 },
    { first: 5, last: 5 },
  ]);
});
