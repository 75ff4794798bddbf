import { describe, expect, test } from 'vitest';
import { openSample } from '../../fixtures/open-sample.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';
import { mutantsOf } from './mutants-of.ts';

/** The same choice of so many each time, by a small generator with a seed. */
function choose<Item>(items: readonly Item[], number: number, seed: number): Item[] {
  let state = seed;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  return items
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, number)
    .map(({ item }) => item);
}

describe('a mistake in one line of a sample without mistakes', () => {
  test('is reported as an error of that file and line, in each of 400 cases; nothing is thrown', () => {
    // Pages take the most time to read and play no part here.
    const files = Object.entries(sampleRegister());
    const withoutPages = Object.fromEntries(
      files.filter(([file]) => file.endsWith('.mdx')).map(([file]) => [file, undefined]),
    );
    const mutants = files.flatMap(([file, text]) =>
      /^content\/.*\.yaml$/.test(file) ? mutantsOf(file, String(text)) : [],
    );
    expect(mutants.length).toBeGreaterThan(1000);

    const unreported = choose(mutants, 400, 7).filter(({ file, text, line }) => {
      const { register, diagnostics } = openSample({ ...withoutPages, [file]: text });
      const own = diagnostics.filter((found) => found.file === file && found.severity === 'error');
      const isOnLine = own.some(({ range }) => line === undefined || range.start.line === line);
      return !isOnLine || register !== undefined;
    });
    expect(unreported.map(({ what }) => what)).toEqual([]);
  }, 240_000);
});
