import { describe, expect, test } from 'vitest';
import { foundOfKind } from './superseded-kinds.ts';

const check = 'references/superseded-term';

describe('a term that has gone out of use', () => {
  test.each(['term'])('is reported: %s', (kind) => {
    expect(foundOfKind(check, kind)).toMatchObject([
      { in: 'text', words: 'Old Thing', severity: 'info', about: 'old-thing' },
    ]);
  });

  test.each(['body', 'department', 'plan', 'duty'])('is not reported here: %s', (kind) => {
    expect(foundOfKind(check, kind)).toEqual([]);
  });
});
