import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { seats } from './seats.ts';

const check = 'personal/name-past-retention';

function confirmed(day: string): string {
  return `{ name: Jo Bloggs, basis: { kind: consent, source: A letter, confirmed: ${day} } }`;
}

describe('a name confirmed too long ago', () => {
  test('is reported at its seat, and not repeated', () => {
    expect(found(check, seats({ Chair: confirmed('2024-05-31') }), '2026-06-01')).toMatchObject([
      {
        words: 'Chair',
        message:
          'The name of the person in the seat “Chair” was last confirmed more than 24 months ago, so it is held back. Confirm it again, or remove it.',
      },
    ]);
  });

  test('is counted with the others of the list', () => {
    const files = seats({ Chair: confirmed('2020'), Clerk: confirmed('2021-03') });
    expect(found(check, files).map(({ message }) => message)).toEqual([
      '2 names of people in seats were last confirmed more than 24 months ago, so they are held back. Confirm them again, or remove them.',
    ]);
  });

  test('is in time on the last day', () => {
    expect(found(check, seats({ Chair: confirmed('2024-06-01') }), '2026-06-01')).toEqual([]);
  });

  test('is another matter without a basis', () => {
    expect(found(check, seats({ Chair: '{ name: Jo Bloggs }' }))).toEqual([]);
  });
});
