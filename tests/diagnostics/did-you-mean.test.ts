import { describe, expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/diagnostics/did-you-mean.ts';

describe('nearest', () => {
  test.each([
    ['titel', 'title', 'swapped letters'],
    ['tile', 'title', 'a missing letter'],
    ['tittle', 'title', 'an extra letter'],
    ['tible', 'title', 'a wrong letter'],
    ['Title', 'title', 'another case'],
    ['membrshp', 'membership', 'two slips in a long word'],
  ])('takes %s for %s: %s', (word, expected) => {
    expect(nearest(word, ['name', 'title', 'membership'])).toBe(expected);
  });

  test('chooses the candidate with the fewest slips', () => {
    expect(nearest('chiar', ['chain', 'chair', 'char'])).toBe('chair');
  });

  test('offers nothing that is far away', () => {
    expect(nearest('colour', ['title', 'name'])).toBeUndefined();
  });

  test('allows a short word one slip only', () => {
    expect(nearest('to', ['id'])).toBeUndefined();
    expect(nearest('iid', ['id'])).toBe('id');
  });
});

describe('didYouMean', () => {
  test('makes a sentence that can follow another', () => {
    expect(didYouMean('quroum', ['quorum'])).toBe(' Did you mean `quorum`?');
  });

  test('is empty when nothing is near', () => {
    expect(didYouMean('weather', ['quorum'])).toBe('');
  });
});
