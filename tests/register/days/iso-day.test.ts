import { expect, test } from 'vitest';
import { isoDay } from '../../../src/register/days/iso-day.ts';
import { standingSuccessors } from '../../../src/register/days/standing-successors.ts';

test('a day is that of Greenwich', () => {
  expect(isoDay(new Date('2025-03-14T23:59:59Z'))).toBe('2025-03-14');
  expect(isoDay(new Date('2025-03-15T00:30:00+01:00'))).toBe('2025-03-14');
});

test('what came after and has ended in its turn does not stand any more', () => {
  const successors = [{ name: 'the group', until: '2022-07' }, { name: 'the board' }];
  expect(standingSuccessors({ successors })).toEqual(['the board']);
});
