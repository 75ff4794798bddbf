import { describe, expect, test } from 'vitest';
import type { Comparable } from '../../../src/compare/agreement.ts';
import { compareSummary } from '../../../src/views/compare/compare-summary.ts';
import type { CompareRow } from '../../../src/views/compare/compare-table.ts';
import { verdictView } from '../../../src/views/compare/compare-verdict.ts';

const says = (key: string): Comparable => ({ state: 'stated', key });
const silent: Comparable = { state: 'not-stated' };
const unclear: Comparable = { state: 'unclear' };

/** A row of the table in which each body answers so. */
function row(...answers: readonly Comparable[]): CompareRow {
  const cells = answers.map(({ state }) => ({
    body: 'riverside/board',
    bodyName: 'Board',
    phrase: '',
    state,
    stateName: '',
    note: undefined,
    quotes: [],
    whole: [],
    citation: '',
  }));
  const verdict = answers.length > 1 ? verdictView(answers) : undefined;
  return { topic: 'chair', title: 'Chair', href: '', verdict, cells };
}

describe('compareSummary', () => {
  test('counts what differs, what is the same and what cannot be told', () => {
    const rows = [
      row(says('a'), says('b')),
      row(says('a'), silent),
      row(says('a'), says('a')),
      row(silent, silent),
      row(says('a'), unclear),
    ];
    expect(compareSummary({ rows })).toBe(
      'They differ on 2 of 5 questions. On 1 the answers are the same. None answers 1. On 1 it cannot be told.',
    );
  });

  test('agrees in number', () => {
    expect(compareSummary({ rows: [row(says('a'), says('b'))] })).toBe(
      'They differ on 1 of 1 question.',
    );
  });

  test('counts nothing where there is nothing to compare with', () => {
    expect(compareSummary({ rows: [row(silent)] })).toBe('They differ on 0 of 1 question.');
  });
});
