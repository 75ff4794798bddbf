import { describe, expect, test } from 'vitest';
import { kindsOf, organisationRow } from '../../../src/views/organisations/organisation-row.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

const register = twoPartnerships();

describe('organisationRow', () => {
  test('has what an organisation holds on each body, in both partnerships', () => {
    const trust = organisationRow('riverside-hospitals-trust', register);
    expect(trust.bodies.map(({ key, words, dots }) => [key, words, dots])).toEqual([
      ['hillside/panel', 'Invited without a seat', undefined],
      [
        'riverside/board',
        '1 seat, is in its table of who does what',
        { own: 1, shared: 0, isOpen: false },
      ],
    ]);
  });

  test('leaves out bodies that are not asked for, and those where it holds nothing', () => {
    const only = organisationRow('riverside-hospitals-trust', register, ['riverside/board']);
    expect(only.bodies.map(({ key }) => key)).toEqual(['riverside/board']);
    const none = organisationRow('hillside-council', register, ['riverside/board']);
    expect(none.bodies).toEqual([]);
  });

  test('says of a body that is over what an organisation had there', () => {
    const [board] = organisationRow('riverside-council', withEnds()).bodies;
    expect(board).toMatchObject({
      isPast: true,
      name: 'Larkfield Board, Riverside (ended December 2024)',
    });
    expect(board!.words).toBe('Had 2 seats, was in its table of who did what');
  });
});

describe('kindsOf', () => {
  test('names each kind of role once, as one attribute', () => {
    const lines = [
      { kind: 'seat', text: '1 seat' },
      { kind: 'vote', text: 'Votes' },
      { kind: 'seat', text: '2 seats' },
    ] as const;
    expect(kindsOf(lines)).toBe('seat vote');
  });
});
