import { expect, test } from 'vitest';
import { sameOnGiven } from './same-on-given.ts';

test('answers agree where the proposal gives a field, and differ by its path', () => {
  expect(sameOnGiven({ a: 1 }, { a: 1, b: 2 })).toBeUndefined();
  expect(sameOnGiven({ a: { b: 1 } }, { a: { b: 2 } })).toBe('.a.b');
  expect(
    sameOnGiven({ to: [{ role: 'Wyre Board' }] }, { to: [{ body: 'wyre-board' }] }),
  ).toBeUndefined();
  expect(sameOnGiven({ to: [{ role: 'Wyre Board' }] }, { to: [{ body: 'fen-cabinet' }] })).toBe(
    '.to',
  );
});
