import { describe, expect, test } from 'vitest';
import { choiceIn, isAsked } from '../../../src/components/frame/choice.ts';

const ways = ['kind', 'place'] as const;

describe('choiceIn', () => {
  test('reads every value of each way, and no other way', () => {
    expect(choiceIn('?kind=board&kind=forum&colour=red', ways)).toEqual({
      kind: new Set(['board', 'forum']),
      place: new Set(),
    });
  });

  test('takes an empty value for “all”', () => {
    expect(choiceIn('?kind=', ways).kind.size).toBe(0);
  });
});

describe('isAsked', () => {
  const marks = { kind: ['board'], place: ['city', 'port'] };

  test.each([
    ['', true],
    ['?place=port', true],
    ['?kind=forum&kind=board', true],
    ['?kind=board&place=county', false],
  ])('answers %s with %s', (search, is) => {
    expect(isAsked(marks, choiceIn(search, ways))).toBe(is);
  });
});
