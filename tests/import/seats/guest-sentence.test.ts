import { describe, expect, test } from 'vitest';
import { guestSentence } from '../../../src/import/seats/guest-sentence.ts';

describe('guestSentence', () => {
  test.each([
    ['The Company Secretary will be in attendance.', 'attendee', ['The Company Secretary']],
    ['The CEO and the ICT lead may attend.', 'attendee', ['The CEO', 'the ICT lead']],
    ['Natural England may each send an observer.', 'observer', ['Natural England']],
    [
      'A representative of the Commission attends as an observer.',
      'observer',
      ['A representative of the Commission'],
    ],
    [
      'Individuals with particular skills may be co-opted.',
      'co-opted',
      ['Individuals with particular skills'],
    ],
  ])('tells who comes in “%s”', (sentence, status, lines) => {
    expect(guestSentence(sentence)).toEqual({ status, lines });
  });

  test.each([
    'Members of the public may attend.',
    'Substitutes may attend in place of a member.',
    'Anyone may attend as an observer.',
    'Members will attend each meeting.',
    'If the Chair cannot attend, the Vice Chair presides.',
    'Other people may be invited to attend.',
  ])('names nobody in “%s”', (sentence) => {
    expect(guestSentence(sentence)).toBeUndefined();
  });
});
