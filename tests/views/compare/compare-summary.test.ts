import { describe, expect, test } from 'vitest';
import type { Comparable } from '../../../src/compare/agreement.ts';
import { compareSummary } from '../../../src/views/compare/compare-summary.ts';
import { compareCaption } from '../../../src/views/compare/compare-caption.ts';
import { compareCounts } from '../../../src/views/compare/compare-counts.ts';
import type { CompareRow } from '../../../src/views/compare/compare-table.ts';
import { verdictView } from '../../../src/views/compare/compare-verdict.ts';
import { markOfState } from '../../../src/views/pictures/shape-mark.ts';

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
    isProposed: false,
    stateName: '',
    mark: markOfState[state],
    note: undefined,
    quotes: [],
    whole: [],
    citation: '',
    rights: '',
    isHistoric: false,
  }));
  const verdict = answers.length > 1 ? verdictView(answers) : undefined;
  return { topic: 'chair', title: 'Chair', href: '', verdict, cells };
}

describe('compareSummary', () => {
  test('counts what differs, what is alike, what one alone answers and what nobody says', () => {
    const rows = [
      row(says('a'), says('b')),
      row(says('a'), silent),
      row(says('a'), says('a')),
      row(silent, silent),
      row(unclear, silent),
    ];
    expect(compareSummary({ rows })).toBe(
      'Of 5 questions, they answer 1 differently and 1 alike; one alone answers 1; both are silent on 1; 1 has no clear answer.',
    );
    expect(compareCounts({ rows })).toEqual({ silent: 1, differ: 1 });
    expect(compareCaption({ register: '', rows, columns: [] })).toBe(
      '5 questions, 0 constitutions',
    );
  });

  test('says of more than two that all are silent', () => {
    expect(compareSummary({ rows: [row(silent, silent, silent)] })).toBe(
      'Of 1 question, all are silent on 1.',
    );
  });

  test('says nothing where there is nothing to compare with', () => {
    expect(compareSummary({ rows: [row(silent)] })).toBe('');
  });
});
