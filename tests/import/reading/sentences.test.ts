import { describe, expect, test } from 'vitest';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import {
  isHeadingLike,
  sentencesOf,
  splitSentences,
  spokenWords,
} from '../../../src/import/reading/sentences.ts';

describe('splitSentences', () => {
  test.each<[string, string[]]>([
    ['One thing. Another thing.', ['One thing.', 'Another thing.']],
    ['No space.After the stop.', ['No space.', 'After the stop.']],
    [
      'The Chair (e.g. Cllr. Smith) leads. He votes.',
      ['The Chair (e.g. Cllr. Smith) leads.', 'He votes.'],
    ],
    ['A quorum of no. 5 or more', ['A quorum of no. 5 or more']],
    ['Is it quorate? It is.', ['Is it quorate?', 'It is.']],
    ['He said “yes.” They went.', ['He said “yes.”', 'They went.']],
    ['', []],
  ])('“%s”', (words, sentences) => {
    expect(splitSentences(words)).toEqual(sentences);
  });
});

test('a sentence that runs on is taken part by part, and none of it is lost', () => {
  const words = 'one part of it; '.repeat(200).trim();
  const parts = splitSentences(words);
  expect(parts.every((part) => part.length <= 800)).toBe(true);
  expect(parts.join(' ')).toBe(words);
});

test('short words without a stop do the work of a heading', () => {
  expect(['Quorum', 'The quorum is five.', 'Quorum:'].map(isHeadingLike)).toEqual([
    true,
    false,
    true,
  ]);
});

describe('sentencesOf', () => {
  const sentences = sentencesOf(
    readableText(
      [
        {
          kind: 'section',
          heading: 'Meetings',
          content: [
            {
              kind: 'clause',
              label: '1.',
              text: 'We meet monthly. A quorum needs:',
              content: [{ kind: 'item', label: 'a)', text: 'five members' }],
            },
            { kind: 'clause', text: 'Chair: elected each year. The term is a year.' },
            { kind: 'clause', text: 'Notice', content: [{ kind: 'item', text: 'five days' }] },
            {
              kind: 'table',
              columns: ['Rule', 'What'],
              rows: [['Quorum', 'Five members. No fewer.']],
            },
          ],
        },
      ],
      { isWhole: true },
    ),
  );
  const sentence = (words: string) => sentences.find((one) => one.words === words);

  test('an item is read after the sentence that leads to it', () => {
    expect(sentence('five members')?.full).toBe('A quorum needs: five members');
  });

  test('words before a colon are the heading of their paragraph', () => {
    expect(sentence('The term is a year.')?.headings).toEqual(['Chair', 'Meetings']);
  });

  test('short words above a list are its heading', () => {
    expect(sentence('five days')?.headings).toEqual(['Notice', 'Meetings']);
  });

  test('a cell stands under the first of its row and the head of its column', () => {
    expect(sentence('No fewer.')).toMatchObject({
      kind: 'cell',
      clause: 'meetings-table-1',
      headings: ['Quorum', 'What', 'Meetings'],
    });
  });

  test('in a form the first cell of a row is a heading, and is spoken before the second', () => {
    const [label, cell] = sentencesOf(
      readableText([{ kind: 'table', rows: [['Accountable to', 'Wyre Cabinet']] }], {
        isWhole: true,
      }),
    );
    expect(label?.kind).toBe('heading');
    expect(spokenWords(cell!)).toBe('Accountable to Wyre Cabinet');
  });

  test('a heading is a sentence of its own kind', () => {
    expect(sentence('Meetings')?.kind).toBe('heading');
  });
});
