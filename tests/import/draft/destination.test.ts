import { expect, test } from 'vitest';
import {
  destinationFor,
  destinationTyped,
  freeIdLike,
  idFrom,
} from '../../../src/import/draft/destination.ts';

test('an id is made from words, and is never longer than ids may be', () => {
  expect(idFrom('Fellshire Health & Wellbeing Board', 'x')).toBe(
    'fellshire-health-and-wellbeing-board',
  );
  expect(idFrom('…', 'partnership')).toBe('partnership');
  expect(idFrom('long '.repeat(40), 'x').length).toBeLessThanOrEqual(80);
});

test('an id that is taken gets a number', () => {
  const taken = new Set(['board', 'board-2']);
  expect(freeIdLike('board', (id) => taken.has(id))).toBe('board-3');
});

test('a place for a body is typed as two ids', () => {
  expect(destinationTyped('fellshire/board')).toEqual({ partnership: 'fellshire', body: 'board' });
  for (const wrong of ['board', 'Fellshire/Board', 'a/b/c', 'a/', '../b'])
    expect(destinationTyped(wrong)).toBeUndefined();
});

test('a body goes to the partnership that its name begins with, or to one of its own', () => {
  const partnerships = [
    { id: 'fellshire', name: 'Fellshire' },
    { id: 'fellshire-partnership', name: 'Fellshire Partnership' },
  ];
  expect(destinationFor('Fellshire Partnership Board', partnerships)).toEqual({
    partnership: 'fellshire-partnership',
    body: 'board',
  });
  expect(destinationFor('Fellshire Partnership', partnerships).body).toBe('partnership');
  expect(destinationFor('Marsh Forum', partnerships)).toEqual({
    partnership: 'marsh-forum',
    body: 'marsh-forum',
  });
});
