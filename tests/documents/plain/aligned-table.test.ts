import { describe, expect, test } from 'vitest';
import { hasGap, takeAlignedTable } from '../../../src/documents/plain/aligned-table.ts';
import { linesOf } from './lines-of.ts';
import { textsOf } from './texts-of.ts';

const taken = (...lines: string[]): unknown =>
  textsOf(takeAlignedTable(linesOf(...lines), 0, () => false)?.blocks ?? [])[0];

describe('takeAlignedTable', () => {
  test('columns begin where words line up, and a cell goes on below', () => {
    expect(
      taken(
        'Organisation           Representative       Votes',
        'Harbour Council        Leader of the        1',
        '                       Council',
        'NHS Integrated Care    Chief Executive      none',
        'Board',
        'Voluntary sector       Two members',
      ),
    ).toEqual([
      ['Organisation', 'Representative', 'Votes'],
      ['Harbour Council', 'Leader of the Council', '1'],
      ['NHS Integrated Care Board', 'Chief Executive', 'none'],
      ['Voluntary sector', 'Two members', ''],
    ]);
  });

  test('blank lines part rows whose cells are broken', () => {
    expect(
      taken(
        'Seat        Holder',
        '',
        'The         Harbour',
        'Chair       Council',
        '',
        'Deputy      None',
      ),
    ).toEqual([
      ['Seat', 'Holder'],
      ['The Chair', 'Harbour Council'],
      ['Deputy', 'None'],
    ]);
  });

  test('spaces that line up with nothing part no columns', () => {
    expect(
      taken(
        'The Board   meets.',
        'It votes on each question    once.',
        'Nobody       has two votes.',
      ),
    ).toBeUndefined();
    expect(taken('Seat    Holder', 'The Board meets.')).toBeUndefined();
  });

  test('a line of dashes under the heads is no row', () => {
    expect(
      taken('Seat       Votes', '---------  -----', 'Chair      1', 'Deputy     none'),
    ).toEqual([
      ['Seat', 'Votes'],
      ['Chair', '1'],
      ['Deputy', 'none'],
    ]);
  });

  test('a table ends where a clause begins', () => {
    const lines = linesOf('a    b', 'c    d', 'e    f', '2.1  Quorum');
    expect(takeAlignedTable(lines, 0, (at) => at === 3)?.next).toBe(3);
  });
});

test('two spaces part sentences, and three part columns', () => {
  expect(linesOf('It meets.  It votes.', 'Chair   Council', '1.1    To lead').map(hasGap)).toEqual([
    false,
    true,
    false,
  ]);
});
