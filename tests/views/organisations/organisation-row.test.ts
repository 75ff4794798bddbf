import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../src/views/organisations/organisation-grid.ts';
import { kindsOf, organisationRow } from '../../../src/views/organisations/organisation-row.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const trust = organisationRow('riverside-hospitals-trust', register);

describe('organisationRow', () => {
  test('has what an organisation holds on each body, in both partnerships', () => {
    const held = trust.bodies.map(({ key, lines }) => [key, ...lines.map(({ text }) => text)]);
    expect(held).toEqual([
      ['hillside/panel', 'Invited'],
      ['riverside/board', '1 seat', 'R/S'],
    ]);
  });

  test('leaves out bodies that are not asked for, and those where it holds nothing', () => {
    const only = organisationRow('riverside-hospitals-trust', register, ['riverside/board']);
    expect(only.bodies.map(({ key }) => key)).toEqual(['riverside/board']);
    const none = organisationRow('hillside-council', register, ['riverside/board']);
    expect(none.bodies).toEqual([]);
  });
});

describe('kindsOf', () => {
  test('names each kind of role once, as one attribute', () => {
    const lines = [
      { kind: 'seat', text: '1 seat', more: undefined },
      { kind: 'vote', text: 'Votes', more: undefined },
      { kind: 'seat', text: '2 seats', more: undefined },
    ] as const;
    expect(kindsOf(lines)).toBe('seat vote');
  });
});

describe('gridOf', () => {
  const keys = ['riverside/board', 'hillside/panel'];
  const grid = gridOf({ keys, rows: [trust], caption: 'Who is where' }, register);

  test('has a cell for each body in the order asked for, under the body’s own column', () => {
    expect(grid.columns.map(({ key }) => key)).toEqual(keys);
    expect(grid.rows[0]!.cells.map(({ partnership, kinds }) => [partnership, kinds])).toEqual([
      ['riverside', 'seat matrix'],
      ['hillside', 'invited'],
    ]);
  });

  test('shortens a name to its letters, or to what the partnership’s name leaves', () => {
    expect(grid.columns.map(({ short }) => short)).toEqual(['Board', 'HYP']);
  });

  test('keeps an empty cell where nothing is held', () => {
    const council = organisationRow('hillside-council', register);
    const { cells } = gridOf({ keys, rows: [council], caption: '' }, register).rows[0]!;
    expect(cells[0]).toEqual({ partnership: 'riverside', kinds: '', lines: [] });
  });
});
