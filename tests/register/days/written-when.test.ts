import { describe, expect, test } from 'vitest';
import { writtenWhen } from '../../../src/register/days/written-when.ts';

describe('writtenWhen', () => {
  test.each([
    ['2013-04-01', 'before'],
    ['2012-11-22', 'unknown'],
    ['2010-07-01', 'after'],
    ['2010-07', 'unknown'],
    ['2010', 'unknown'],
    ['2009', 'after'],
    ['2013', 'before'],
  ])('of a document from July 2010 to November 2012, %s is %s', (date, when) => {
    expect(writtenWhen({ from: '2010-07-01', to: '2012-11-30' }, date)).toBe(when);
  });

  test('is unknown without dates', () => {
    expect(writtenWhen({}, '2013-04-01')).toBe('unknown');
  });
});
