import { describe, expect, test } from 'vitest';
import { foundOfKind } from './superseded-kinds.ts';

const check = 'references/superseded-department';

describe('a department that was renamed', () => {
  test.each(['department'])('is reported: %s', (kind) => {
    expect(foundOfKind(check, kind)).toMatchObject([
      { in: 'text', words: 'Old Thing', severity: 'warning', about: 'old-thing' },
    ]);
  });

  test.each(['body', 'plan', 'duty', 'term'])('is not reported here: %s', (kind) => {
    expect(foundOfKind(check, kind)).toEqual([]);
  });
});
