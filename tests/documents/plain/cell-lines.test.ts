import { describe, expect, test } from 'vitest';
import { takeCellLines } from '../../../src/documents/plain/cell-lines.ts';
import { linesOf } from './lines-of.ts';
import { textsOf } from './texts-of.ts';

const taken = (...lines: string[]): unknown =>
  textsOf(takeCellLines(linesOf(...lines), 0, () => false)?.blocks ?? [])[0];

describe('takeCellLines', () => {
  test('a row ends at a blank line', () => {
    expect(taken('\tSeat', '\tHolder', '', '\tChair', '\tCouncil', '', '\tVice', '\t', '')).toEqual(
      [
        ['Seat', 'Holder'],
        ['Chair', 'Council'],
        ['Vice', ''],
      ],
    );
  });

  test('a row torn by a blank line is whole again', () => {
    expect(
      taken('\tTask', '\tA', '', '\tB', '', '\tPlan', '\tR', '\tS', '', '\tPay', '\tS', '\tR'),
    ).toEqual([
      ['Task', 'A', 'B'],
      ['Plan', 'R', 'S'],
      ['Pay', 'S', 'R'],
    ]);
  });

  test('lines without a tab go on with their cell', () => {
    expect(
      taken(
        '\tAim',
        '\tHow',
        '',
        '\tHealth',
        '\tBy work.',
        '',
        'By more work.',
        '',
        '',
        '\tJobs',
        '\tBy skills.',
      ),
    ).toEqual([
      ['Aim', 'How'],
      ['Health', 'By work.\nBy more work.'],
      ['Jobs', 'By skills.'],
    ]);
  });

  test('a short line of its own ends the table', () => {
    const lines = linesOf('\tA', '\tB', '', '\tC', '\tD', '', 'Members', '', '\tE', '\tF');
    expect(takeCellLines(lines, 0, () => false)?.next).toBe(5);
  });

  test('paragraphs and points moved in by a tab are no cells', () => {
    expect(taken('\tThe Board meets.', '\tIt votes.')).toBeUndefined();
    const points = linesOf(
      '\t• the Chair of it',
      '',
      '\t• the Deputy',
      '',
      '\t• the rest',
      '',
      '\t• all',
    );
    expect(takeCellLines(points, 0, () => true)).toBeUndefined();
  });
});
