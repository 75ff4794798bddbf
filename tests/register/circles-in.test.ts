import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circlesIn } from '../../src/register/circles-in.ts';

function circles(ways: Readonly<Record<string, readonly string[]>>): string[] {
  const steps = Object.entries(ways).map(
    ([from, all]) => [from, all.map((to) => ({ from, to }))] as const,
  );
  return circlesIn(new Map(steps)).map((circle) => circle.map(({ from }) => from).join(' '));
}

describe('circlesIn', () => {
  test('takes the shortest way round, from the first name', () => {
    expect(circles({ a: ['b'], b: ['c', 'd'], c: ['d'], d: ['a'] })).toEqual(['a b d', 'c d a b']);
  });

  test('finds a name that leads to itself, and two circles through one name', () => {
    expect(circles({ a: ['a'] })).toEqual(['a']);
    expect(circles({ a: ['b', 'c'], b: ['a'], c: ['a'] })).toEqual(['a b', 'c a']);
  });

  test('leaves out what only leads to a circle, or to a name that leads nowhere', () => {
    expect(circles({ x: ['a'], a: ['b'], b: ['a', 'elsewhere'] })).toEqual(['a b']);
    expect(circles({ a: ['b'], b: ['c'], c: [] })).toEqual([]);
  });

  test('tells every name that can get back to itself, by steps that are there', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const graph = fc.dictionary(name, fc.uniqueArray(name, { maxLength: 3 }));
    fc.assert(
      fc.property(graph, (ways) => {
        const reached = (from: string, seen = new Set<string>()): Set<string> => {
          for (const to of ways[from] ?? [])
            if (!seen.has(to)) {
              seen.add(to);
              reached(to, seen);
            }
          return seen;
        };
        const inCircles = new Set(circles(ways).flatMap((circle) => circle.split(' ')));
        const returning = Object.keys(ways).filter((from) => reached(from).has(from));
        expect([...inCircles].sort()).toEqual(returning.sort());
        for (const circle of circles(ways)) {
          const names = circle.split(' ');
          names.forEach((from, at) => expect(ways[from]).toContain(names[(at + 1) % names.length]));
        }
      }),
      { numRuns: 500 },
    );
  });
});
