import { expect, test } from 'vitest';
import { checksum } from '../../../src/documents/zip/checksum.ts';

test('a checksum is the one that every program computes', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(checksum(new Uint8Array())).toBe(0);
});
