import { expect, test } from 'vitest';
import type { Comparable } from '../../../src/compare/agreement.ts';
import type { VerdictView } from '../../../src/views/compare/compare-verdict.ts';
import { verdictView } from '../../../src/views/compare/compare-verdict.ts';

const says = (key: string): Comparable => ({ state: 'stated', key });
const silent: Comparable = { state: 'not-stated' };
const unclear: Comparable = { state: 'unclear' };
const written: Comparable = { state: 'placeholder' };
const elsewhere = (key: string): Comparable => ({ state: 'elsewhere', key });

test.each<[string, VerdictView['kind'], readonly Comparable[]]>([
  ['Same for all', 'same', [says('a'), says('a')]],
  ['Different', 'different', [says('a'), says('b')]],
  ['Different: 2 are silent', 'different', [says('a'), silent, silent]],
  ['Different: 1 is silent; the other 2 agree', 'different', [says('a'), says('a'), silent]],
  ['Different: 1 is silent; 2 agree', 'different', [says('a'), says('a'), says('b'), silent]],
  ['Different: 2 agree', 'different', [says('a'), says('a'), says('b')]],
  ['Same for all: not stated', 'same', [silent, silent]],
  ['Same for all: still to be written', 'same', [written, written]],
  ['Same for all: left to the same document', 'same', [elsewhere('x'), elsewhere('x')]],
  ['Different: 2 are left to another document', 'different', [elsewhere('x'), elsewhere('y')]],
  ['Different: 1 is silent, 1 is still to be written', 'different', [silent, written]],
  ['Cannot be told: 1 is unclear', 'open', [says('a'), says('a'), unclear]],
  ['Cannot be told: 2 are unclear', 'open', [unclear, unclear]],
  ['Different: 1 is silent, 1 is unclear', 'different', [says('a'), silent, unclear]],
])('%s', (words, kind, answers) => {
  const verdict = verdictView(answers);
  const { name, detail } = verdict;
  expect(detail === '' ? name : `${name}: ${detail}`).toBe(words);
  expect(verdict.kind).toBe(kind);
});
