import { describe, expect, test } from 'vitest';
import { randomFrom } from '../bench/random.ts';
import { goodDraft } from './faults/base.ts';
import { putSomewhere } from './faults/change.ts';
import type { FoundFault } from './faults/find-all.ts';
import { findAll, tables } from './faults/find-all.ts';
import { harmlessMatrices } from './faults/harmless-matrix.ts';
import { harmlessMembers } from './faults/harmless-members.ts';
import { harmlessSentences } from './faults/harmless-sentences.ts';
import { harmlessWords } from './faults/harmless-words.ts';
import type { Harmless } from './faults/harmless.ts';
import { writeDraft } from './faults/write-draft.ts';

const each = { sentence: 3, change: 6 };
const changes = { ...harmlessWords, ...harmlessMembers, ...harmlessMatrices };
const sentences = Object.values(harmlessSentences).flat();

test('there are 300 harmless changes or more', () => {
  const count = sentences.length * each.sentence + Object.keys(changes).length * each.change;
  expect(count).toBeGreaterThanOrEqual(300);
});

describe.each(Object.entries(harmlessSentences))('%s', (_, some) => {
  test.each(times(some, each.sentence))('give no finding: %s (%i)', (sentence, number) => {
    const change: Harmless['change'] = (draft, random) => putSomewhere(draft, sentence, random);
    expect(findAfter({ change }, `${sentence} ${number}`)).toEqual([]);
  });
});

describe('a good document', () => {
  test.each(times(Object.keys(changes), each.change))(
    'gives no finding after %s (%i)',
    (name, number) => {
      expect(findAfter(changes[name]!, `${name} ${number}`)).toEqual([]);
    },
  );
});

describe('letters with several readings', () => {
  const ambiguous = [...tables.superseded.values()]
    .filter((entry) => entry.ambiguous === 'yes')
    .flatMap(({ acronyms = [] }) => acronyms);

  test.each(ambiguous)('name nothing that ended where they stand alone: %s', (letters) => {
    const change: Harmless['change'] = (draft, random) =>
      putSomewhere(draft, `The ${letters} is told.`, random);
    const found = findAfter({ change }, letters);
    expect(found.filter(({ check }) => check !== 'text/acronym-undefined')).toEqual([]);
  });
});

function findAfter({ change, shape }: Harmless, seed: string): FoundFault[] {
  const draft = goodDraft(seed, shape);
  change(draft, randomFrom(seed));
  return findAll(writeDraft(draft, seed).files);
}

function times(values: readonly string[], count: number): [string, number][] {
  return values.flatMap((value) =>
    Array.from({ length: count }, (_, number): [string, number] => [value, number + 1]),
  );
}
