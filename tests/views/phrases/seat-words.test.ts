import { describe, expect, test } from 'vitest';
import { isUnknown, seatTerms, totalSentences } from '../../../src/views/phrases/seats.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const { membership } = register.constitutions.get('hillside/panel')!;
const [youngPeople, councillor, charities] = membership.seats;

describe('seatTerms', () => {
  test('says office, vote, substitute and class, and only what the document says', () => {
    expect([youngPeople, councillor, charities].map((seat) => seatTerms(seat!, register))).toEqual([
      'Votes',
      'Chair, votes, named substitute',
      'Observer, no vote, no substitute, its organisations take turns',
    ]);
    const silent = { ...youngPeople!, voting: 'unstated', substitute: 'unstated' } as const;
    expect(seatTerms(silent, register)).toBe('');
  });

  test('does not say twice what a group has in common with the class of its seats', () => {
    const seat = { ...youngPeople!, class: 'statutory' } as const;
    const termsIn = (group: string) => seatTerms({ ...seat, group }, register);
    expect(termsIn('Statutory')).toBe('Statutory member, votes');
    expect(termsIn('Statutory members')).toBe('Statutory member, votes');
    expect(termsIn('Statutory partners')).toBe('Statutory member, votes, Statutory partners');
  });
});

describe('totalSentences', () => {
  test('adds up seats and votes within their limits', () => {
    expect(totalSentences(membership)).toEqual(['8 to 10 seats in all.', '7 to 9 votes in all.']);
  });

  test('counts people apart where a seat is shared, and says a limit', () => {
    const shared = { ...councillor!, people: 2 };
    const cap = { maximum: 12, counts: 'people', clause: '4' } as const;
    expect(totalSentences({ ...membership, seats: [shared], cap })).toEqual([
      '1 seat in all.',
      '2 people in all.',
      '1 vote in all.',
      'The document sets a limit of 12 people.',
    ]);
  });

  test('says that the document does not say who votes, where no line says it', () => {
    const unstated = { ...councillor!, voting: 'unstated' } as const;
    expect(totalSentences({ ...membership, seats: [unstated] })[1]).toBe(
      'The document does not say who votes.',
    );
  });

  test.each(['yes', 'no'] as const)(
    'claims no silence about votes where one line says `voting: %s`',
    (voting) => {
      const unstated = { ...councillor!, voting: 'unstated' } as const;
      const seats = [{ ...councillor!, voting }, unstated];
      const part = 'page 1';
      expect(totalSentences({ ...membership, seats })).toContain(
        'The document does not say of every seat whether it votes.',
      );
      expect(totalSentences({ ...membership, seats }, part)).toContain(
        'The part of the document that we hold does not say of every seat whether it votes.',
      );
    },
  );

  test('says nothing of a list without seats', () => {
    expect(totalSentences({ ...membership, seats: [] })).toEqual([]);
  });
});

describe('isUnknown', () => {
  test('is so only where there is neither a least nor a most', () => {
    const because: string[] = [];
    expect(isUnknown({ minimum: 0, maximum: undefined, because })).toBe(true);
    expect(isUnknown({ minimum: 0, maximum: 4, because })).toBe(false);
    expect(isUnknown({ minimum: 1, maximum: undefined, because })).toBe(false);
  });
});
