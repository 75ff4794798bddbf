import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { seats } from './seats.ts';

const check = 'personal/holder-without-basis';
const basis = 'basis: { kind: consent, source: A letter, confirmed: 2026-02 }';

describe('a name without a basis', () => {
  test('is reported at its seat, and not repeated', () => {
    const files = seats({ Chair: '{ name: Jo Bloggs }' });
    expect(found(check, files)).toMatchObject([
      {
        words: 'Chair',
        message:
          'The name of the person in the seat “Chair” has no recorded basis, so it is held back. Record a `basis`, or remove the name.',
      },
    ]);
  });

  test('is counted with the others of the list', () => {
    const files = seats({
      Chair: '{ name: Jo Bloggs }',
      Clerk: `{ name: Sam Hill, ${basis} }`,
      Member: '{ name: Al Dee }, { name: Bo Dee }',
    });
    expect(found(check, files)).toMatchObject([
      {
        words: 'Chair',
        message:
          '3 names of people in seats have no recorded basis, so they are held back. Record a `basis` for each, or remove the names.',
      },
    ]);
  });

  test('is another matter when it was confirmed too long ago', () => {
    const files = seats({ Chair: `{ name: Jo Bloggs, ${basis} }` });
    expect(found(check, files, '2029-01-01')).toEqual([]);
  });
});
