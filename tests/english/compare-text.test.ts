import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/english/compare-text.ts';

describe('compareText', () => {
  test('orders by code point, as every machine does', () => {
    expect(['é', 'z', 'a', 'Z'].sort(compareText)).toEqual(['Z', 'a', 'z', 'é']);
  });
});
