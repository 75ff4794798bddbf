import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sample } from './sample.ts';

describe.each([...sample.sources.values()])('the source “$record.title”', ({ coverage }) => {
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

describe('how a source was received', () => {
  // What Word leaves in a text: bookmarks, and comments beside the words.
  const signs = /\[bookmark: |\tComment by /;

  test.each([...sample.sources.values()])(
    'names Word where the file shows it, and nowhere else: $record.title',
    ({ record }) => {
      const text = readFileSync(new URL(`../../seeds/${record.file}`, import.meta.url), 'utf8');
      expect(record.received.includes('Word')).toBe(signs.test(text));
    },
  );
});

test('every constitution belongs to a source', () => {
  const parts = [...sample.sources.values()].flatMap(({ record }) =>
    record.parts.map(({ constitution }) => constitution),
  );
  expect([...sample.constitutions.keys()].filter((key) => !parts.includes(key))).toEqual([]);
});

test('the sample register has seven constitutions from five documents', () => {
  expect([sample.constitutions.size, sample.sources.size]).toEqual([7, 5]);
});
