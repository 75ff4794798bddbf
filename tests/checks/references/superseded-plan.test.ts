import { describe, expect, test } from 'vitest';
import { foundOfKind } from './superseded-kinds.ts';

const check = 'references/superseded-plan';

describe('a plan or duty that has been replaced', () => {
  test.each(['plan', 'duty'])('is reported: %s', (kind) => {
    expect(foundOfKind(check, kind)).toMatchObject([
      { in: 'text', words: 'Old Thing', severity: 'warning', about: 'old-thing' },
    ]);
  });

  test.each(['body', 'department', 'term'])('is not reported here: %s', (kind) => {
    expect(foundOfKind(check, kind)).toEqual([]);
  });
});
