import { describe, expect, test } from 'vitest';
import { undatedReviewWords } from '../../../src/views/phrases/review.ts';

describe('undatedReviewWords', () => {
  const sentences = Object.values(undatedReviewWords);

  test('never say the same of two reasons', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test.each(sentences)('is one plain sentence: %s', (sentence) => {
    expect(sentence).toMatch(/^(The|Another) [^.]+\.$/);
  });
});
