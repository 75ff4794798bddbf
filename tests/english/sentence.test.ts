import { describe, expect, test } from 'vitest';
import {
  capital,
  inSentence,
  sentence,
  withConditions,
  withFullStop,
} from '../../src/english/sentence.ts';

describe('sentence', () => {
  test('joins the parts that are there', () => {
    expect(sentence('by consensus', false, undefined, '', 'it makes decisions')).toBe(
      'By consensus; it makes decisions',
    );
    expect(sentence()).toBe('');
  });
});

describe('withConditions', () => {
  test('lets a condition follow on, and sets other words apart', () => {
    expect(withConditions('allowed', ['when they are ill', 'of equal rank'])).toBe(
      'allowed when they are ill, of equal rank',
    );
    expect(withConditions('allowed', ['of equal rank'])).toBe('allowed, of equal rank');
    expect(withConditions('allowed')).toBe('allowed');
  });
});

describe('withFullStop', () => {
  test('ends a sentence once', () => {
    expect(
      ['A file', 'A file.', 'Why?', 'He said “yes.”', 'A file (old)'].map(withFullStop),
    ).toEqual(['A file.', 'A file.', 'Why?', 'He said “yes.”', 'A file (old).']);
  });
});

describe('capital', () => {
  test('changes the first letter alone', () => {
    expect(['the NHS', 'NHS', ''].map(capital)).toEqual(['The NHS', 'NHS', '']);
  });
});

describe('inSentence', () => {
  test('lowers the first letter of a title, and leaves letters that stand for a name', () => {
    expect(['Notice and papers', 'RASCI', 'quorum', ''].map(inSentence)).toEqual([
      'notice and papers',
      'RASCI',
      'quorum',
      '',
    ]);
  });
});
