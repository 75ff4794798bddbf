import { describe, expect, test } from 'vitest';
import { firstStray } from '../../../src/register/text/first-stray.ts';

/** The word that is found, with the words before it. */
function found(typed: string, text: string): string | undefined {
  const stray = firstStray(typed, text);
  return stray && `${stray.after} > ${typed.slice(stray.start, stray.end)}`;
}

describe('firstStray', () => {
  const text = 'The quorum is three members – one of them the Chair.';

  test.each([
    ['of them the Chair.', undefined],
    ['one\u00A0of\n  them', undefined],
    ['quorum is four members', 'quorum is > four'],
    ['four members', ' > four'],
    ['is three member – one', 'is three > member'],
    ['is members', 'is > members'],
    ['is three three members', 'is three > three'],
    ['three members - one', 'three members > -'],
    ['them the Chair. Members', 'them the Chair. > Members'],
    ['The quorum is three members – two', 'is three members – > two'],
    ['mem is', ' > mem'],
  ])('in “%s” is %s', (typed, stray) => {
    expect(found(typed, text)).toBe(stray);
  });
});
