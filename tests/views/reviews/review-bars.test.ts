import { describe, expect, test } from 'vitest';
import type { ReviewBars } from '../../../src/views/reviews/review-bars.ts';
import { reviewBars } from '../../../src/views/reviews/review-bars.ts';
import { reviewsView } from '../../../src/views/reviews/reviews-view.ts';
import type { Register } from '../../../src/register/register.ts';
import { timeAxis } from '../../../src/views/pictures/time-axis.ts';
import { withEnds } from '../../fixtures/with-ends.ts';
import { fiveReviews } from './five-reviews.ts';

const register = fiveReviews();
const barsOf = (of: Register): ReviewBars => reviewBars(reviewsView(of), of);
const bars = barsOf(register);
const kindsOf = ({ rows }: ReviewBars, body: string) =>
  rows.find(({ key }) => key === `riverside/${body}`)!.stretches.map(({ kind }) => kind);

describe('reviewBars', () => {
  test('has a row for every body, in the order of the table', () => {
    const { groups } = reviewsView(register);
    expect(bars.rows.map(({ key, state }) => [key, state])).toEqual([
      ['riverside/late', 'overdue'],
      ['riverside/soon', 'due-soon'],
      ['riverside/no-base', 'unknown'],
      ['riverside/any-time', 'no-date'],
      ['riverside/board', 'in-date'],
    ]);
    expect(bars.rows.map(({ key }) => key)).toEqual(
      groups.flatMap(({ rows }) => rows.map(({ key }) => key)),
    );
  });

  test('says in words how each stands on the day of the register', () => {
    expect(bars.today.words).toBe('1 June 2025');
    expect(bars.rows.map(({ words, detail }) => [words, detail])).toEqual([
      ['1 month overdue', 'due 14 April 2025'],
      ['Due in July 2025', ''],
      ['Date not known', ''],
      ['No date set', ''],
      ['Due by March 2026', ''],
    ]);
  });

  test('runs from when it was written to when it is due', () => {
    expect(kindsOf(bars, 'board')).toEqual(['written', 'in-date', 'ahead']);
  });

  test('is over its date from there to the day of the register', () => {
    const later = barsOf({ ...register, today: '2026-06-01' });
    expect(kindsOf(later, 'board')).toEqual(['written', 'in-date', 'overdue']);
    const [, , overdue] = later.rows.find(({ key }) => key === 'riverside/board')!.stretches;
    expect(overdue!.to).toBe(later.today.at);
  });

  test('gives no end to what has no date', () => {
    const board = register.constitutions.get('riverside/board')!;
    const facts = { ...board.facts, review: { state: 'not-stated' as const } };
    const constitutions = new Map([[board.key, { ...board, facts }]]);
    const silent = barsOf({ ...register, constitutions });
    expect(kindsOf(silent, 'board')).toEqual(['written', 'open']);
  });

  test('draws no stretch of a document of which no time is known', () => {
    const board = register.constitutions.get('riverside/any-time')!;
    const { version: _, ...record } = board.record;
    const undated = { ...board, record };
    const constitutions = new Map([[board.key, undated]]);
    const [row] = barsOf({ ...register, constitutions }).rows;
    expect(row).toMatchObject({ words: 'No date set', stretches: [] });
  });

  test('ends the bar of what has ended, and asks no review of it', () => {
    const row = barsOf(withEnds()).rows.find(({ key }) => key === 'riverside/board')!;
    expect(row).toMatchObject({ state: 'over', isHistoric: true, words: 'Ended in December 2024' });
    expect(row.stretches.some(({ kind }) => kind === 'overdue')).toBe(false);
  });

  test('is empty where there is no document', () => {
    expect(barsOf({ ...register, constitutions: new Map() }).rows).toEqual([]);
  });
});

describe('timeAxis', () => {
  test('runs over whole years with few ticks', () => {
    const axis = timeAxis(['2010-07-01', '2026-11-30']);
    expect(axis.first).toBe('2010-01-01');
    expect(axis.ticks.map(({ label }) => label)).toEqual(['2010', '2014', '2018', '2022', '2026']);
    expect(axis.at('2010-01-01')).toBe('0%');
  });
});
