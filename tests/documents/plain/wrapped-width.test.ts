import { describe, expect, test } from 'vitest';
import { isFull, wrappedWidth } from '../../../src/documents/plain/wrapped-width.ts';
import { linesOf } from './lines-of.ts';

const never = (): boolean => false;

describe('wrappedWidth', () => {
  test('is found where lines could not take the next word', () => {
    const lines = linesOf(
      'The Board meets four times in each year and',
      'may meet more often where the Chair asks for',
      'it in writing with the reasons.',
    );
    expect(wrappedWidth(lines, never)).toBe(44);
    expect(isFull(lines[0]!, lines[1]!, 44)).toBe(true);
    expect(isFull(lines[2]!, lines[0]!, 44)).toBe(false);
  });

  test('is nothing where sentences are of one length', () => {
    const lines = linesOf(
      'The Board meets four times in each year at the Guildhall.',
      'The Chair has a second vote where the votes are equal now.',
      'The Board keeps a record of what it decides in each case.',
    );
    expect(wrappedWidth(lines, never)).toBeUndefined();
  });

  test('is nothing where each line is a paragraph or a point', () => {
    const lines = linesOf('Chair', 'Deputy Chair', 'Two members of the council', 'An officer');
    expect(wrappedWidth(lines, never)).toBeUndefined();
    expect(wrappedWidth(linesOf('x'.repeat(400), 'The Board meets.'), never)).toBeUndefined();
  });
});
