import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'quorum/two-majorities';
const inText = (...words: string[]): ReturnType<typeof found> =>
  found(check, { text: clauses(...words) });

describe('two rules on how many must agree', () => {
  test('are reported at the second, with the first', () => {
    expect(
      inText(
        'Members come. All votes pass with two thirds of the votes cast.',
        'All decisions of the Board need a simple majority of those present.',
      ),
    ).toMatchObject([
      {
        in: 'text',
        words: 'All decisions of the Board need a simple majority of those present.',
        severity: 'warning',
        about: 'majorities',
        message:
          'Another rule says something else about the same decisions: “All votes pass with two thirds of the votes cast.” Keep one of the two, or say which decisions each is for.',
      },
    ]);
  });

  test.each([
    [
      'the same bar twice',
      'All decisions need a simple majority.',
      'Each motion is carried by a majority of the votes.',
    ],
    [
      'a bar for one subject',
      'All decisions need a simple majority.',
      'Every decision to amend these terms needs two thirds.',
    ],
    [
      'a bar with a condition',
      'All decisions need a simple majority.',
      'If it is urgent, any decision needs two thirds.',
    ],
    [
      'a sentence of one matter',
      'All decisions need a simple majority.',
      'The Chair is removed by a two thirds vote.',
    ],
    [
      'a sentence with both',
      'All decisions need a simple majority.',
      'All votes are by a simple majority or two thirds of members.',
    ],
  ])('are not %s', (_, ...words) => {
    expect(inText(...words)).toEqual([]);
  });
});
