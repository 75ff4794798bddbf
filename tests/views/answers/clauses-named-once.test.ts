import { describe, expect, test } from 'vitest';
import { clausesNamedOnce } from '../../../src/views/answers/clauses-named-once.ts';

describe('clausesNamedOnce', () => {
  test('shows one of several clauses that bear a name, and no more than asked', () => {
    const clauses = ['Clause 1', 'Clause 2', 'Clause 1', 'Clause 3'].map((name, index) => ({
      name,
      href: `#cl-${index}`,
      quote: '',
    }));
    expect(clausesNamedOnce(clauses, 2).map(({ name }) => name)).toEqual(['Clause 1', 'Clause 2']);
  });
});
