import { expect, test } from 'vitest';
import { singleSpaced } from '../../../src/documents/characters/single-spaced.ts';

test('spaces are single, and what never shows is gone', () => {
  expect(singleSpaced(' co\u00ADordinate\u200B the\u00A0 \t work ')).toBe('coordinate the work');
});
