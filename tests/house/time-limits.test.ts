import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
// A limit in figures: an option, or the last argument of a test or a hook.
const limit = /\b\w*[tT]imeout: ?\d|^\}, [\d_]+\);$/mu;

test('no test has a limit of its own on the clock, which a busy machine would break', () => {
  const files = globSync('tests/**/*.ts', { cwd: root, exclude: ['tests/house/**'] }).sort();
  expect(files.length).toBeGreaterThan(100);
  const limited = files.filter((file) => limit.test(readFileSync(new URL(file, root), 'utf8')));
  expect(limited).toEqual([]);
});

test.each(['{ timeout: 20_000 }', 'testTimeout: 5000', 'test(x, () => {\n}, 60_000);'])(
  'a limit would be found: %s',
  (text) => {
    expect(limit.test(text)).toBe(true);
  },
);
