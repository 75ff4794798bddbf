import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/checks/all-checks.ts';
import { goodDraft } from './faults/base.ts';
import { findAll } from './faults/find-all.ts';
import type { FaultPlace } from './faults/places.ts';
import { putFault } from './faults/put-fault.ts';
import { seeders } from './faults/seeders.ts';
import { writeDraft } from './faults/write-draft.ts';

const documents = 40;
const faultsEach = 18;

describe('a good document', () => {
  test.each(numbersTo(documents).map((number) => `good document ${number}`))(
    'gives no finding: %s',
    (seed) => {
      expect(findAll(writeDraft(goodDraft(seed), seed).files)).toEqual([]);
    },
  );
});

describe('faults', () => {
  test('are put for every check, and 1,000 or more in all', () => {
    expect(Object.keys(seeders).sort()).toEqual(allChecks.map(({ id }) => id).sort());
    expect(Object.keys(seeders).length * faultsEach).toBeGreaterThanOrEqual(1000);
  });

  test('are put in every way that there is', () => {
    const most = Object.values(seeders).map(({ length }) => length);
    expect(Math.max(...most)).toBeLessThanOrEqual(faultsEach);
  });
});

describe.each(Object.keys(seeders))('%s', (check) => {
  test.each(numbersTo(faultsEach))('reports fault %i at its words, once', (number) => {
    const { expected, found, besides, files } = putFault(check, number);
    expect(expected).toHaveLength(1);
    const [{ file }] = expected as [FaultPlace];
    const typed = `${file} of fault ${number} of ${check}:\n${files[file.replace('.yaml', '')]!}`;
    expect(found.map(placeOnly), typed).toEqual(expected);
    expect(besides, 'What other checks said of it').toEqual([]);
  });
});

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number);
}

function placeOnly({ file, range, words }: FaultPlace): FaultPlace {
  return { file, range, words };
}
