import { describe, expect, test } from 'vitest';
import {
  factPlace,
  quotePlace,
  seatPlace,
} from '../../../../src/checks/reading/words/words-place.ts';
import { exampleRegister } from '../../example-register.ts';
import { quorum, seat, seats } from '../../small-files.ts';

const text = `content:
  - kind: clause
    label: "1."
    text: "The quorum is:"
    content:
      - { kind: item, label: a), text: "the\\u00A0Chair  (or deputy)" }
      - { kind: item, label: b), text: two members }
`;

function board(quote: string) {
  const facts = quorum('{ kind: count, minimum: 3 }', quote).replace('clause: p1', 'clause: 1');
  const membership = seats(seat('the lead', 1).replace('id: the lead', 'id: lead'));
  return exampleRegister({ text, facts, membership }).constitutions.get('riverside/board')!;
}

describe('where words stand', () => {
  test('is the part of a clause that holds them, however they are spaced', () => {
    expect(quotePlace({ clause: '1', quote: 'Chair (or deputy)' }, board('x'))).toEqual({
      document: 'text',
      path: ['content', 0, 'content', 0, 'text'],
      at: { start: 4, end: 22 },
      clause: '1-a',
    });
  });

  test('is the quote itself where it runs over several parts', () => {
    expect(factPlace('quorum', board('The quorum is: the Chair'))).toEqual({
      document: 'facts',
      path: ['quorum', 'evidence', 0, 'quote'],
      clause: '1',
    });
  });

  test('is nowhere for a fact that quotes nothing', () => {
    expect(factPlace('review', board('x'))).toBeUndefined();
  });

  test('of a seat is its label in the list, where the text has other words', () => {
    const constitution = board('x');
    expect(seatPlace(constitution.membership.seats[0]!, constitution)).toEqual({
      document: 'membership',
      path: ['seats', 0, 'label'],
      clause: 'p1',
    });
  });
});
