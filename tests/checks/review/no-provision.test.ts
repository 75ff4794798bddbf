import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { reviewFiles, reviewState } from './review-files.ts';

const check = 'review/no-provision';

describe('a document that says nothing of its review', () => {
  test('is reported at its title', () => {
    expect(
      found(check, { text: 'content: [{ kind: title, text: Terms of the Board }]' }),
    ).toMatchObject([
      {
        in: 'text',
        words: 'Terms of the Board',
        severity: 'warning',
        about: 'review',
        message:
          'The document does not say when it will be reviewed. Add a date for the next review, or say how often.',
      },
    ]);
  });

  test.each(['unclear', 'elsewhere', 'placeholder'])('is not one where that is %s', (state) => {
    expect(found(check, reviewState(state))).toEqual([]);
    expect(found(check, reviewState('not-stated'))).toHaveLength(1);
  });

  test('may have a date all the same, when a review set one', () => {
    const constitution = 'reviews: [{ date: 2026-03-20, outcome: changed, nextDue: 2027-03 }]\n';
    expect(found(check, { constitution })).toEqual([]);
    expect(found(check, reviewFiles('{ kind: any-time }'))).toEqual([]);
  });

  test('is not asked for where the document or its body is over', () => {
    expect(found(check, { constitution: 'status: superseded\n' })).toEqual([]);
    const ended = `body:
  name: Riverside Board
  kind: partnership-board
  statutory: no
  ended: { what: It was dissolved., sources: [{ title: News, url: https://riverside.example }] }
`;
    expect(found(check, { constitution: ended })).toEqual([]);
  });
});
