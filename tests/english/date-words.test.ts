import { describe, expect, test } from 'vitest';
import { dateWords, onOrIn } from '../../src/english/date-words.ts';

describe('dateWords', () => {
  test('gives a date no more precision than it has', () => {
    expect(['2025', '2025-03', '2025-03-04'].map(dateWords)).toEqual([
      '2025',
      'March 2025',
      '4 March 2025',
    ]);
  });
});

describe('onOrIn', () => {
  test('puts a date in a sentence', () => {
    expect(['2025', '2025-03', '2025-03-04'].map(onOrIn)).toEqual([
      'in 2025',
      'in March 2025',
      'on 4 March 2025',
    ]);
  });
});
