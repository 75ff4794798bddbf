import { describe, expect, test } from 'vitest';
import type { TimeWord } from '../../../src/register/time/time-state.ts';
import { current, stateOf } from '../../../src/register/time/time-state.ts';
import { undatedSentence } from '../../../src/views/phrases/review.ts';
import {
  nameInTime,
  timeCell,
  timeClause,
  timeWords,
} from '../../../src/views/phrases/time-words.ts';

const ended = stateOf('ended', { date: '2012-12' });

describe('what became of something', () => {
  test('is a few words beside its name', () => {
    expect(timeWords(ended)).toBe('ended December 2012');
    expect(timeWords(stateOf('replaced'))).toBe('replaced');
    expect(timeWords(stateOf('document-expired', { date: '2025' }))).toBe('terms ran out 2025');
    expect(nameInTime('The Board', ended)).toBe('The Board (ended December 2012)');
  });

  test('is nothing beside what is current, and a word in a table', () => {
    expect(nameInTime('The Board', current)).toBe('The Board');
    expect(timeCell(current)).toBe('Current');
    expect(timeCell(ended)).toBe('Ended December 2012');
  });

  test('reads as a sentence', () => {
    expect(timeClause(stateOf('abolished', { date: '2023-04-01' }))).toBe(
      'abolished on 1 April 2023',
    );
    expect(undatedSentence('body-ended', ended)).toBe(
      'The body ended in December 2012, so no review is due.',
    );
    expect(undatedSentence('body-ended', stateOf('replaced', { date: '2012-12' }))).toBe(
      'The body was replaced in December 2012, so no review is due.',
    );
    const whole = stateOf('partnership-replaced', { date: '2012-12' });
    expect(undatedSentence('body-ended', whole)).toBe(
      'The partnership was replaced in December 2012, so no review is due.',
    );
    expect(undatedSentence('body-ended', stateOf('ended'))).toBe(
      'The body is no more, so no review is due.',
    );
  });

  test('is in the past, the present or the future, by its word', () => {
    const words: TimeWord[] = [
      'ended',
      'replaced',
      'document-expired',
      'ending',
      'document-not-begun',
    ];
    expect(words.map((word) => stateOf(word).tense)).toEqual([
      'past',
      'past',
      'past',
      'present',
      'future',
    ]);
  });
});
