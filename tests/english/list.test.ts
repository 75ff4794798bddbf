import { describe, expect, test } from 'vitest';
import { list } from '../../src/english/list.ts';

describe('list', () => {
  test('joins phrases as English does', () => {
    expect([list(['a']), list(['a', 'b']), list(['a', 'b', 'c']), list(['a', 'b'], 'or')]).toEqual([
      'a',
      'a and b',
      'a, b and c',
      'a or b',
    ]);
  });
});
