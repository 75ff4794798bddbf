import { describe, expect, test } from 'vitest';
import { totalSentence } from '../../../src/views/phrases/seats.ts';

describe('totalSentence', () => {
  test('says a range', () => {
    expect(totalSentence({ minimum: 10, maximum: 12, because: [] }, 'seat')).toBe(
      'Between 10 and 12 seats.',
    );
  });
});
