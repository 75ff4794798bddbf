import type { Asked } from './read-search.ts';
import type { Pagefind, PagefindAnswer, PagefindCounts, PagefindFilters } from './pagefind.ts';

/** Asks the index; either of two questions will do, and what both find is found once and counted once. */
export async function findAll(
  { queries, results: wanted }: Asked,
  { pagefind, filters }: { pagefind: Pagefind; filters: PagefindFilters },
): Promise<PagefindAnswer> {
  const within = { filters: { ...filters, result: { any: wanted } } };
  const [first, second] = queries;
  if (first === undefined) return { results: [], filters: {} };
  const one = await pagefind.search(first, within);
  if (typeof first !== 'string' || typeof second !== 'string') return one;
  const other = await pagefind.search(second, { filters: { ...filters, result: 'Clause' } });
  const both = await pagefind.search(`${first} ${second}`, {
    filters: { ...filters, result: 'Clause' },
  });
  const found = new Set(one.results.map(({ id }) => id));
  return {
    results: [...one.results, ...other.results.filter(({ id }) => !found.has(id))],
    filters: together(one.filters, other.filters, both.filters),
  };
}

function together(
  one: PagefindCounts,
  other: PagefindCounts,
  both: PagefindCounts,
): PagefindCounts {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.map((name) => {
      const values = [
        ...new Set([...Object.keys(one[name] ?? {}), ...Object.keys(other[name] ?? {})]),
      ];
      const sum = (value: string): number =>
        (one[name]?.[value] ?? 0) + (other[name]?.[value] ?? 0) - (both[name]?.[value] ?? 0);
      return [name, Object.fromEntries(values.map((value) => [value, sum(value)]))];
    }),
  );
}
