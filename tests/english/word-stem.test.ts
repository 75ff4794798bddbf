import { describe, expect, test } from 'vitest';
import { wordStem } from '../../src/english/word-stem.ts';

describe('wordStem', () => {
  test('is shared by the forms of a word', () => {
    const stems = ['coordinate', 'coordination', 'coordinated', 'coordinator'].map(wordStem);
    expect(new Set(stems).size).toBe(1);
  });

  test('tells words apart that only look alike', () => {
    expect(wordStem('police')).not.toBe(wordStem('policy'));
    expect(wordStem('community')).not.toBe(wordStem('communication'));
  });

  test('does not take an allowance for what is allowed', () => {
    expect(wordStem('allowances')).toBe(wordStem('allowance'));
    expect(wordStem('allowance')).not.toBe(wordStem('allowed'));
  });

  test('is shared by both spellings of a word', () => {
    expect(wordStem('organization')).toBe(wordStem('organisation'));
  });

  test('knows the plural of an acronym', () => {
    expect(['gps', 'ccgs'].map(wordStem)).toEqual(['gp', 'ccg']);
  });

  test('leaves what is no English word as it is', () => {
    expect(['2025', 'ŵyn', 'as'].map(wordStem)).toEqual(['2025', 'ŵyn', 'as']);
  });
});
