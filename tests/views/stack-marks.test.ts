import { describe, expect, test } from 'vitest';
import { levelsOf, percent, stackMarks } from '../../src/views/stack-marks.ts';

const levels = (xs: readonly number[]): number[] =>
  stackMarks(
    xs.map((x) => ({ x })),
    5,
  ).map(({ level }) => level);

describe('stackMarks', () => {
  test('leaves marks that stand apart on the ground', () => {
    expect(levels([0, 5, 10])).toEqual([0, 0, 0]);
  });

  test('stacks marks that are nearer, on the lowest level that is free', () => {
    expect(levels([0, 3, 4, 6, 9])).toEqual([0, 1, 2, 0, 1]);
  });
});

test('levelsOf counts the levels, none where nothing stands', () => {
  expect(levelsOf(stackMarks([{ x: 1 }, { x: 1 }], 5))).toBe(2);
  expect(levelsOf([])).toBe(0);
});

test('percent writes no more than two decimals', () => {
  expect(percent(33.33333)).toBe('33.33%');
});
