import { describe, expect, test } from 'vitest';
import { isRule, takeParagraph } from '../../../src/documents/plain/take-paragraph.ts';
import { labelsOf } from '../../../src/documents/typed/labels-of.ts';
import { linesOf } from './lines-of.ts';

const take = (lines: string[], width?: number): ReturnType<typeof takeParagraph> => {
  const found = linesOf(...lines);
  const words = new Set(
    lines
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  return takeParagraph({ lines: found, labels: labelsOf(lines), width, words }, 0);
};

describe('takeParagraph', () => {
  test('parts the label from the words', () => {
    expect(take(['2.1 To advise', 'Quorum'])).toEqual({
      blocks: [{ kind: 'paragraph', label: '2.1', text: 'To advise' }],
      next: 1,
    });
  });

  test('joins what was broken at a width, up to a label', () => {
    const taken = take(['1. The Board meets four times a', 'year and may', '2. Quorum'], 32);
    expect(taken).toMatchObject({
      blocks: [{ text: 'The Board meets four times a year and may' }],
      next: 2,
    });
  });

  test('joins a line broken by hand in mid-sentence', () => {
    const first = 'The purpose of this framework is to support the making of';
    expect(take([first, 'Decisions by the Board']).next).toBe(2);
    expect(take(['Members', 'of the Board']).next).toBe(1);
  });

  test('takes out a hyphen only where the word stands elsewhere', () => {
    const text = (lines: string[]): unknown => take(lines, 20).blocks[0];
    expect(text(['each partner organi-', 'sation', '', 'organisation'])).toMatchObject({
      text: 'each partner organisation',
    });
    expect(text(['for health and well-', 'being'])).toMatchObject({
      text: 'for health and well-being',
    });
  });

  test('a line under a line makes it a heading', () => {
    expect(take(['Terms of reference', '=================='])).toMatchObject({
      blocks: [{ heading: 1 }],
      next: 2,
    });
    expect(take(['Quorum', '------'])).toMatchObject({ blocks: [{ heading: 2 }], next: 2 });
  });
});

test('a drawn line holds no words', () => {
  expect(linesOf('-----', '*****', '== ==', 'a').map(isRule)).toEqual([true, true, false, false]);
});
