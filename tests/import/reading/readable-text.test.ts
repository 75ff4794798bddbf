import { expect, test } from 'vitest';
import { readableText } from '../../../src/import/reading/readable-text.ts';

const { passages } = readableText(
  [
    { kind: 'title', text: 'Terms' },
    {
      kind: 'section',
      heading: 'Meetings',
      content: [
        {
          kind: 'section',
          heading: 'Quorum',
          content: [
            {
              kind: 'clause',
              label: '4.1',
              text: 'We need:',
              content: [{ kind: 'item', label: 'a)', text: 'five members' }],
            },
            { kind: 'table', rows: [['Chair', 'Vice-chair']] },
          ],
        },
      ],
    },
  ],
  { isWhole: true },
);
const passage = (words: string) => passages.find((one) => one.words === words);

test('every part of a text is a passage, in order, with the id that facts name', () => {
  expect(passages.map(({ id }) => id)).toEqual([
    'title-1',
    'meetings',
    'quorum',
    '4.1',
    '4.1-a',
    'quorum-table-1',
  ]);
  expect(passages.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a passage knows the headings it stands under, the nearest first', () => {
  expect(passage('We need:')?.headings).toEqual(['Quorum', 'Meetings']);
});

test('an item knows the words that lead to it', () => {
  expect(passage('five members')?.leadIn).toEqual(['We need:']);
});
