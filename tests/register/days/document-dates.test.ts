import { describe, expect, test } from 'vitest';
import { documentDates } from '../../../src/register/days/document-dates.ts';

const dating = { from: '2010-07', to: '2012-11', reason: 'It names a police authority.' };

describe('documentDates', () => {
  test('takes the date of the version before all else', () => {
    expect(documentDates({ version: { date: '2023-10', period: '2024/25' }, dating })).toEqual({
      from: '2023-10-01',
      to: '2023-10-31',
    });
  });

  test('takes the day it took effect where the version has no date', () => {
    expect(documentDates({ version: { effectiveFrom: '2024-04-01' } })).toEqual({
      from: '2024-04-01',
      to: '2024-04-01',
    });
  });

  test('takes what the editors worked out before the period in the title', () => {
    expect(documentDates({ version: { period: '2024/25' }, dating })).toEqual({
      from: '2010-07-01',
      to: '2012-11-30',
    });
  });

  test('leaves an open end open', () => {
    expect(documentDates({ version: {}, dating: { to: '2012', reason: 'Why.' } })).toEqual({
      to: '2012-12-31',
    });
  });

  test.each([
    ['2024/25', '2024-01-01', '2025-03-31'],
    ['2024-2025', '2024-01-01', '2025-03-31'],
    ['the year 2024', '2024-01-01', '2024-12-31'],
  ])('reads the period %s', (period, from, to) => {
    expect(documentDates({ version: { period } })).toEqual({ from, to });
  });

  test('gives no days where nothing is known', () => {
    expect(documentDates({ version: { period: 'this year' } })).toEqual({});
  });
});
