import { describe, expect, test } from 'vitest';
import { prefersCoding } from '../../../src/site/serving/accepted-coding.ts';

describe('prefersCoding', () => {
  test.each(['br', 'gzip, br', 'br;q=0.5', 'BR', '*', 'gzip;q=1, *;q=0.1', 'br, identity;q=0.5'])(
    'sends Brotli to %s',
    (header) => {
      expect(prefersCoding(header, 'br')).toBe(true);
    },
  );

  test.each([
    undefined,
    '',
    'gzip',
    'br;q=0',
    'br; q=0.000',
    '*;q=0',
    'gzip, br;q=0, *',
    'identity',
    'identity, br;q=0.5',
    'brotli',
    'br;q=lots',
  ])('sends the plain file to %s', (header) => {
    expect(prefersCoding(header, 'br')).toBe(false);
  });
});
