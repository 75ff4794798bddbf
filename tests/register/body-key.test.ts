import { expect, test } from 'vitest';
import { bodyKey, shortKeys } from '../../src/register/body-key.ts';

test('a body is named by its id in its own partnership, and in full elsewhere', () => {
  expect(bodyKey('board', 'riverside')).toBe('riverside/board');
  expect(bodyKey('hillside/board', 'riverside')).toBe('hillside/board');
  const keys = ['riverside/board', 'hillside/board', 'riverside-east/board'];
  expect(shortKeys(keys, 'riverside')).toEqual(['board', 'hillside/board', 'riverside-east/board']);
  expect(shortKeys(keys, 'riverside').map((short) => bodyKey(short, 'riverside'))).toEqual(keys);
});
