import { expect, test } from 'vitest';
import type { Comparable } from '../../../src/compare/agreement.ts';
import type { VerdictView } from '../../../src/views/compare/compare-verdict.ts';
import { verdictView } from '../../../src/views/compare/compare-verdict.ts';

const says = (key: string): Comparable => ({ state: 'stated', key });
const silent: Comparable = { state: 'not-stated' };
const unclear: Comparable = { state: 'unclear' };
const written: Comparable = { state: 'placeholder' };
const unread: Comparable = { state: 'unread' };
const notHeld: Comparable = { state: 'not-held' };
const elsewhere = (key: string): Comparable => ({ state: 'elsewhere', key });

test.each<[string, VerdictView['kind'], readonly Comparable[]]>([
  ['Both alike', 'alike', [says('a'), says('a')]],
  ['All alike', 'alike', [says('a'), says('a'), says('a')]],
  ['They differ', 'differ', [says('a'), says('b')]],
  ['All 3 differ', 'differ', [says('a'), says('b'), says('c')]],
  ['2 agree, 1 differs', 'differ', [says('a'), says('a'), says('b')]],
  ['2 agree, 2 differ', 'differ', [says('a'), says('a'), says('b'), says('c')]],
  ['2 agree, 2 others agree', 'differ', [says('a'), says('a'), says('b'), says('b')]],
  ['Both silent', 'silent', [silent, silent]],
  ['All silent', 'silent', [silent, silent, silent]],
  ['2 of 3 silent', 'alone', [says('a'), silent, silent]],
  ['1 of 3 silent, 2 agree', 'alike', [says('a'), says('a'), silent]],
  ['1 of 3 silent, 2 differ', 'differ', [says('a'), says('b'), silent]],
  ['1 of 4 silent, 2 agree, 1 differs', 'differ', [says('a'), says('a'), says('b'), silent]],
  ['Both still to be written', 'open', [written, written]],
  ['Both left to the same document', 'open', [elsewhere('x'), elsewhere('x')]],
  ['Both left to other documents', 'open', [elsewhere('x'), elsewhere('y')]],
  ['Both unclear', 'open', [unclear, unclear]],
  ['1 of 2 silent, 1 still to be written', 'open', [silent, written]],
  ['2 agree, 1 unclear', 'alike', [says('a'), says('a'), unclear]],
  ['1 of 3 silent, 1 answers, 1 unclear', 'alone', [says('a'), silent, unclear]],
  ['Both not read yet', 'open', [unread, unread]],
  ['2 of 3 silent, 1 not read yet', 'open', [silent, silent, unread]],
  ['1 answers, 1 not read yet', 'alone', [says('a'), unread]],
  ['Not in the part we hold of any', 'open', [notHeld, notHeld, notHeld]],
])('%s', (words, kind, answers) => {
  expect(verdictView(answers)).toEqual({ kind, name: words });
});

test('what is not read is never silence', () => {
  for (const state of ['unread', 'not-held', 'not-asked', 'placeholder'] as const) {
    const { kind, name } = verdictView([{ state }, { state }, silent]);
    expect(kind).toBe('open');
    expect(name).toContain('1 of 3 silent');
  }
});
