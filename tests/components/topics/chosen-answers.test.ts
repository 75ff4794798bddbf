import { describe, expect, test } from 'vitest';
import { isChosen, statusWords } from '../../../src/components/topics/chosen-answers.ts';

describe('isChosen', () => {
  const answer = { partnership: 'riverside', place: 'county', kind: 'forum' };

  test('lets everything through where nothing is chosen', () => {
    expect(isChosen(answer, new Map())).toBe(true);
  });

  test('asks for one of the values of every filter in use', () => {
    expect(isChosen(answer, new Map([['kind', ['network', 'forum']]]))).toBe(true);
    const both = new Map([
      ['kind', ['forum']],
      ['place', ['district']],
    ]);
    expect(isChosen(answer, both)).toBe(false);
  });
});

describe('statusWords', () => {
  test('counts what is shown by state', () => {
    expect(statusWords(['Stated', 'Stated', 'Not stated'], 7)).toBe(
      '3 of 7 documents are shown: 2 stated, 1 not stated.',
    );
    expect(statusWords(['Unclear'], 7)).toBe('1 of 7 documents is shown: 1 unclear.');
  });

  test('says when nothing fits', () => {
    expect(statusWords([], 7)).toBe('None of the 7 documents fits. Take away a filter.');
  });
});
