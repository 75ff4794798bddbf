import { expect, test } from 'vitest';
import { withoutGaps } from '../../../src/views/standards/without-gaps.ts';

test('fields that say nothing are left out, and others stay as they are', () => {
  expect(withoutGaps({ a: undefined, b: [], c: [''], d: 0, e: '' })).toEqual({
    c: [''],
    d: 0,
    e: '',
  });
});
