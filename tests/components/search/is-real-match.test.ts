import { describe, expect, test } from 'vitest';
import { isRealMatch } from '../../../src/components/front/is-real-match.ts';

describe('isRealMatch', () => {
  test('accepts another form of the word', () => {
    expect(isRealMatch('deputies', [{ excerpt: 'a <mark>deputy</mark> may come', meta: {} }])).toBe(
      true,
    );
  });

  test('accepts a topic that was coded for the clause', () => {
    expect(isRealMatch('quorum', [{ excerpt: 'five members', meta: { topics: 'Quorum' } }])).toBe(
      true,
    );
  });

  test('refuses a shorter beginning', () => {
    expect(isRealMatch('smoking', [{ excerpt: '<mark>S</mark> – Support', meta: {} }])).toBe(false);
  });

  test('needs every word of the query', () => {
    const found = [{ excerpt: '<mark>section</mark> 17', meta: {} }];
    expect(isRealMatch('section 99', found)).toBe(false);
  });

  test('refuses when nothing was found', () => {
    expect(isRealMatch('xyzzy', [])).toBe(false);
  });
});
