import { describe, expect, test } from 'vitest';
import { seatsBySector } from '../../../src/views/organisations/seats-by-sector.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const membership = 'content/partnerships/riverside/board/membership.yaml';

function ofBoard(change?: (text: string) => string) {
  const { register, diagnostics } = openSample(
    change === undefined ? {} : { [membership]: change },
  );
  expect(diagnostics).toEqual([]);
  return seatsBySector(register!.constitutions.get('riverside/board')!, register!);
}

describe('seatsBySector', () => {
  test('gives seats and their share', () => {
    expect(
      ofBoard().rows.map(({ sectors, seats, share }) => [sectors[0]!.name, seats, share]),
    ).toEqual([
      ['Councils', '2', '50%'],
      ['NHS providers', '1', '25%'],
      ['Sector not known', '1', '25%'],
    ]);
  });

  test('does not compute a share of an unknown number', () => {
    const { rows } = ofBoard((text) =>
      text.replace('kind: exactly\n      number: 2', 'kind: unstated'),
    );
    expect(rows[0]).toMatchObject({ seats: '1 or more', share: 'Cannot be computed' });
    expect(rows[1]).toMatchObject({ seats: '1', share: 'Cannot be computed' });
  });

  test('tells seats that sectors share apart', () => {
    const { rows } = ofBoard((text) =>
      text.replace(
        '      - riverside-council',
        '      - riverside-council\n      - riverside-housing',
      ),
    );
    expect(rows.map(({ sectors, seats }) => [sectors.map(({ name }) => name), seats])).toEqual([
      [['NHS providers'], '1'],
      [['Sector not known'], '1'],
      [['Councils', 'Housing'], '2'],
    ]);
  });

  test('keeps seats, people and votes apart', () => {
    const { rows, hasPeople, hasVotes } = ofBoard((text) =>
      text
        .replace('id: trust', 'id: trust\n    people: 2')
        .replace(/(riverside-council\n {4}voting: )unstated/, '$1yes'),
    );
    expect([hasPeople, hasVotes]).toEqual([true, true]);
    expect(rows[0]).toMatchObject({ seats: '2', people: '2', votes: '2' });
    expect(rows[1]).toMatchObject({ seats: '1', people: '2', votes: 'Not stated' });
  });
});
