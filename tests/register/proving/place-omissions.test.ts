import { describe, expect, test } from 'vitest';
import type { Omission } from '../../../src/model/source-record.ts';
import { cleanSource } from '../../../src/register/proving/source-words.ts';
import { placeOmissions } from '../../../src/register/proving/place-omissions.ts';

const source = cleanSource('The Board meets\nPage 1\n—\nand the Board\ndecides\n', []);
const omission = (after: string, count: number): Omission => ({
  after,
  count,
  reason: 'page-furniture',
  note: 'The number of the page.',
});

const onLines = (...ranges: readonly (readonly [number, number])[]): Omission => ({
  lines: ranges.map(([first, last]) => ({ first, last })),
  reason: 'running-head',
});

describe('placeOmissions', () => {
  test('finds the word that each stretch begins with', () => {
    expect(placeOmissions(source, [omission('Board meets', 2)]).omitted).toEqual(
      new Map([[3, { count: 2, omission: 0 }]]),
    );
  });

  test('leaves out a stretch of no words, which would be passed over for ever', () => {
    expect(placeOmissions(source, [omission('Board meets', 0)])).toEqual({
      omitted: new Map(),
      counts: [0],
    });
  });

  test('points at the first word of a phrase that leaves the source', () => {
    const { problem } = placeOmissions(source, [omission('Board met', 2)]);
    expect(problem?.at).toEqual({ omission: 0, field: 'after', span: { start: 6, end: 9 } });
  });

  test('asks for words that stand there once', () => {
    expect(placeOmissions(source, [omission('Board', 2)]).problem?.message).toMatch(
      /stand 2 times/,
    );
  });

  test('finds the words of whole lines, and passes lines of signs alone', () => {
    expect(placeOmissions(source, [onLines([2, 3], [5, 5])])).toEqual({
      omitted: new Map([
        [3, { count: 2, omission: 0 }],
        [8, { count: 1, omission: 0 }],
      ]),
      counts: [3],
    });
    expect(placeOmissions(source, [onLines([3, 3])])).toEqual({ omitted: new Map(), counts: [0] });
  });

  test('knows how many lines there are', () => {
    expect(placeOmissions(source, [onLines([5, 6])]).problem).toMatchObject({
      message:
        'There is no line 6: the last one is 5. Correct `lines`, or import the document again.',
      at: { omission: 0, field: 'lines' },
    });
  });

  test('leaves nothing out twice', () => {
    const twice = [omission('Board meets', 2), onLines([2, 2])];
    expect(placeOmissions(source, twice).problem?.message).toBe(
      'The words on line 2 are listed twice under `omitted`. Remove one of the two.',
    );
  });
});
