import { expect, test } from 'vitest';
import { missingDetail } from '../../../src/views/phrases/missing-detail.ts';

test('a detail that is missing is not stated, or not in the part we hold', () => {
  expect(missingDetail({ partHeld: undefined })).toBe('Not stated');
  expect(missingDetail({ partHeld: 'pages 1 and 2' })).toBe('Not in the part we hold');
});
