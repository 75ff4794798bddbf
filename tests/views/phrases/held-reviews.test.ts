import { describe, expect, test } from 'vitest';
import {
  countedFrom,
  countedFromInFull,
  heldPhrase,
  outcomePhrase,
} from '../../../src/views/phrases/review.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = openSample().register!.constitutions.get('riverside/board')!;

describe('a review that was held', () => {
  test('says what came of it, and when the next is due: in a month, or on a day', () => {
    expect(heldPhrase({ date: '2025-04', outcome: 'no-change' })).toBe(
      'April 2025: no change was made',
    );
    expect(outcomePhrase({ date: '2025-04', outcome: 'extended', nextDue: '2026-04-30' })).toBe(
      'the document was extended as it is; the next is due on 30 April 2026',
    );
  });
});

describe('what a due date is counted from', () => {
  const derived = { date: '2025-03', interval: 'P1Y' } as const;

  test('is a length of time and a date in short', () => {
    expect(countedFrom({ ...derived, from: 'version-date' })).toBe('one year after March 2025');
    expect(countedFrom({ ...derived, interval: 'P18M', from: 'approval' })).toBe(
      '18 months after March 2025',
    );
  });

  test.each([
    ['version-date', 'one year after version 1.10 of March 2025'],
    ['effective-date', 'one year after it took effect in March 2025'],
    ['approval', 'one year after it was approved in March 2025'],
    ['last-review', 'one year after the last review, in March 2025'],
    ['whole-document', 'one year after the document of March 2025 that these terms are part of'],
  ] as const)('says in full what a %s is', (from, expected) => {
    expect(countedFromInFull({ ...derived, from }, board)).toBe(expected);
  });

  test('does not say “version” twice, nor name a version that has no label', () => {
    const labelled = (label: string | undefined) => ({
      ...board,
      record: { ...board.record, version: { ...board.record.version, label } },
    });
    const words = (label: string | undefined): string =>
      countedFromInFull({ ...derived, from: 'version-date' }, labelled(label));
    expect(words('Version 3')).toBe('one year after version 3 of March 2025');
    expect(words(undefined)).toBe('one year after the version of March 2025');
  });
});
