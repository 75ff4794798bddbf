import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRegister } from '../../../src/register/open-register.ts';
import { sampleFiles, writeSampleRegister } from '../../fixtures/sample-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import type { Mutant } from './mutants-of.ts';
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

const files = Object.entries(sampleFiles()).filter(([file]) => file.startsWith('content/') && file.endsWith('.yaml'));
const mutants = files.flatMap(([file, text]) => mutantsOf(file, text.replace('CHECKSUM', 'a'.repeat(64))));

describe('a mistake in one line of a sample without mistakes', () => {
  test('can be made in more than a thousand ways', () => {
    expect(mutants.length).toBeGreaterThan(1000);
  });

  test('is reported as an error of that file and line, in each of 400 cases; nothing is thrown', () => {
    // The pages of topics take the most time to read and play no part here.
    const topics = Object.keys(sampleFiles()).filter((file) => file.startsWith('content/topics/'));
    const folder = temporaryFolder();
    const content = writeSampleRegister(folder, Object.fromEntries(topics.map((file) => [file, undefined])));
    const originals = sampleFiles();

    const unreported = choose(mutants, 4000, 7).filter(({ file, text, line }: Mutant) => {
      writeFileSync(join(folder, file), text);
      const { register, findings } = openRegister(content);
      writeFileSync(join(folder, file), originals[file]!);
      const own = findings.filter((found) => found.file === file && found.severity === 'error');
      const isOnLine = line === undefined ? own.length > 0 : own.some(({ range }) => range.start.line === line);
      return !isOnLine || register !== undefined;
    });
    expect(unreported.map(({ what }) => what)).toEqual([]);
  });
});
