import { describe, expect, test } from 'vitest';
import type { Omission } from '../../../src/model/source-record.ts';
import { placeOmissions } from '../../../src/register/proving/place-omissions.ts';

const words = 'The Board meets Page 1 and the Board decides'.split(' ');
const omission = (after: string, count: number): Omission => ({
  after,
  count,
  reason: 'page-furniture',
  note: 'The number of the page.',
});

describe('placeOmissions', () => {
  test('finds the word that each stretch begins with', () => {
    expect(placeOmissions(words, [omission('Board meets', 2)]).omitted).toEqual(
      new Map([[3, { count: 2, omission: 0 }]]),
    );
  });

  test('leaves out a stretch of no words, which would be passed over for ever', () => {
    expect(placeOmissions(words, [omission('Board meets', 0)])).toEqual({ omitted: new Map() });
  });

  test('points at the first word of a phrase that leaves the source', () => {
    const { problem } = placeOmissions(words, [omission('Board met', 2)]);
    expect(problem?.at).toEqual({ omission: 0, field: 'after', span: { start: 6, end: 9 } });
  });

  test('asks for words that stand there once', () => {
    expect(placeOmissions(words, [omission('Board', 2)]).problem?.message).toMatch(/stand 2 times/);
  });
});
