import { expect, test } from 'vitest';
import { isSame, yamlChanges } from '../../../src/files/editing/yaml-changes.ts';

test('only what differs is changed, and what is new follows its neighbour', () => {
  const old = { state: 'stated', answer: { perYear: '4' }, proposed: { reason: 'x' } };
  const value = { state: 'stated', note: 'Quarterly.', answer: { perYear: '6' } };
  expect(yamlChanges(old, value, ['a'])).toEqual([
    { path: ['a', 'proposed'], value: undefined, isNew: false },
    { path: ['a', 'note'], value: 'Quarterly.', isNew: true, after: 'state' },
    { path: ['a', 'answer', 'perYear'], value: '6', isNew: false },
  ]);
});

test('a list is changed between what stays at its start and at its end', () => {
  const changes = yamlChanges(['a', 'b', 'c', 'd'], ['a', 'x', 'd'], []);
  expect(changes).toEqual([
    { path: [1], value: 'x', isNew: false },
    { path: [2], value: undefined, isNew: false },
  ]);
  expect(yamlChanges(['a', 'd'], ['a', 'b', 'c', 'd'], [])).toMatchObject([
    { path: [1], value: 'b', isNew: true },
    { path: [2], value: 'c', isNew: true },
  ]);
});

test('a number is what it is written as, and a field that is undefined is not there', () => {
  expect(isSame({ a: 4, b: undefined }, { a: '4' })).toBe(true);
  expect(isSame(['a'], { 0: 'a' })).toBe(false);
  expect(yamlChanges({ a: '4' }, { a: 4 }, [])).toEqual([]);
});
