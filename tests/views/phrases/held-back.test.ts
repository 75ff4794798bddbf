import { describe, expect, test } from 'vitest';
import { heldBackSentences } from '../../../src/views/phrases/held-back.ts';

describe('heldBackSentences', () => {
  test('gives a sentence for each reason, with its number', () => {
    expect(
      heldBackSentences(['not-in-seat', 'no-basis', 'past-retention', 'no-basis'], 24),
    ).toEqual([
      '2 names are held back, because no reason to publish them has been recorded.',
      '1 name is held back, because it was last confirmed more than 24 months ago.',
      '1 name is held back, because the person does not hold the seat now.',
    ]);
  });

  test('agrees in number', () => {
    expect(heldBackSentences(['no-basis', 'past-retention', 'past-retention'], 1)).toEqual([
      '1 name is held back, because no reason to publish it has been recorded.',
      '2 names are held back, because they were last confirmed more than 1 month ago.',
    ]);
    expect(heldBackSentences(['not-in-seat', 'not-in-seat'], 24)).toEqual([
      '2 names are held back, because those people do not hold the seats now.',
    ]);
  });

  test('says nothing where no name is held back', () => {
    expect(heldBackSentences([], 24)).toEqual([]);
  });
});
