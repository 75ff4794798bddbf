import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../src/model/knowledge/glossary-entry.ts';
import { readingUses, termUses } from '../../../src/views/front/term-uses.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { clauses } from '../../checks/small-files.ts';

const entry = {
  term: 'CSP',
  kind: 'acronym',
  readings: [{ expansion: 'community safety partnership', note: 'The usual reading.' }],
} as GlossaryEntry;
const file = `term: CSP
kind: acronym
readings:
  - { expansion: community safety partnership, note: The usual reading. }
`;

function usesIn(...words: string[]) {
  const register = exampleRegister({ text: clauses(...words), 'glossary/csp': file });
  const { expansion } = entry.readings[0]!;
  const { spelledOut, named } = readingUses(entry, { expansion, register });
  return {
    spelledOut: spelledOut.map(({ written }) => written),
    named: named.map(({ written }) => written),
    letters: (termUses(register).get('csp') ?? []).map(({ others }) => others),
  };
}

describe('how a document reads letters', () => {
  test('is its own where it puts them beside the name', () => {
    const found = usesIn('The Community Safety Partnership (CSP) meets.', 'The CSP reports.');
    expect(found.spelledOut).toHaveLength(1);
    expect(found.named).toEqual([]);
    expect(found.letters).toEqual([1]);
  });

  test('is only likely where it holds the name and does not say what it is short for', () => {
    const found = usesIn('The community safety partnership meets.', 'The CSP reports.');
    expect(found.spelledOut).toEqual([]);
    expect(found.named).toEqual(['community safety partnership']);
  });

  test('is not told by letters alone', () => {
    expect(usesIn('The CSP reports.')).toEqual({ spelledOut: [], named: [], letters: [0] });
  });
});
