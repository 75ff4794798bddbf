import { describe, expect, test } from 'vitest';
import { bodyGroups, bodyRow, bodyRows } from '../../../src/views/partnerships/body-row.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const hillside = register.partnerships.get('hillside')!;

describe('a body as a row', () => {
  test('says what is late, and marks nothing else', () => {
    const states = bodyRows(hillside.bodies, register).map(({ state }) => state);
    expect(states).toEqual([
      { words: 'Review overdue since May 2024', isOverdue: true },
      undefined,
      undefined,
    ]);
  });

  test('says of a body without terms here how it is known, beside what it is', () => {
    const metas = bodyRows(hillside.bodies, register).map(({ meta }) => meta);
    expect(metas.slice(1)).toEqual([
      'Forum · still to be written',
      'Committee · outside the partnership',
    ]);
  });

  test('has a shape where we hold its terms', () => {
    const [panel, forum] = hillside.bodies;
    expect(bodyRow(panel!, register).shape?.asked).toBe(52);
    expect(bodyRow(forum!, register).shape).toBeUndefined();
  });
});

describe('bodyGroups', () => {
  const rows = bodyRows(hillside.bodies, register);
  const past = rows.map((row) => ({ ...row, isHistoric: true }));

  test('puts what is over last, under its own heading', () => {
    const mixed = [rows[0]!, { ...rows[1]!, isHistoric: true }];
    expect(bodyGroups(mixed, false).map(({ title }) => title)).toEqual([undefined, 'Historic']);
  });

  test('has no such heading where the partnership is over itself', () => {
    expect(bodyGroups(past, true).map(({ title }) => title)).toEqual([undefined, 'Also named']);
  });
});
