import { describe, expect, test } from 'vitest';
import { openRegister } from '../../src/register/open-register.ts';
import { ownFolders } from '../fixtures/own-folders.ts';

const { register } = openRegister(ownFolders, { today: '2026-06-01' });

describe.each([...register!.sources.values()])('the source “$record.title”', ({ coverage }) => {
  test('has every word published or left out for a reason', () => {
    const omitted = coverage.omitted.reduce((sum, { words }) => sum + words, 0);
    const accounted = coverage.published + coverage.withheld + omitted + coverage.residueWords;
    expect({ problem: coverage.problem, accounted }).toEqual({
      problem: undefined,
      accounted: coverage.words,
    });
    expect(coverage.published / coverage.words).toBeGreaterThan(0.9);
  });
});

test('every constitution belongs to a source', () => {
  const parts = [...register!.sources.values()].flatMap(({ record }) =>
    record.parts.map(({ constitution }) => constitution),
  );
  expect([...register!.constitutions.keys()].filter((key) => !parts.includes(key))).toEqual([]);
});
