import { expect, test } from 'vitest';
import type { Comparable } from '../../../src/compare/agreement.ts';
import { verdictView } from '../../../src/views/compare/compare-verdict.ts';

const says = (key: string): Comparable => ({ state: 'stated', key });
const silent: Comparable = { state: 'not-stated' };
const unclear: Comparable = { state: 'unclear' };
const written: Comparable = { state: 'placeholder' };
const elsewhere = (key: string): Comparable => ({ state: 'elsewhere', key });

test.each<[string, boolean, readonly Comparable[]]>([
  ['Same for all', true, [says('a'), says('a')]],
  ['Different', false, [says('a'), says('b')]],
  ['Different: 2 are silent', false, [says('a'), silent, silent]],
  ['Different: 1 is silent; the other 2 agree', false, [says('a'), says('a'), silent]],
  ['Different: 1 is silent; 2 agree', false, [says('a'), says('a'), says('b'), silent]],
  ['Different: 2 agree', false, [says('a'), says('a'), says('b')]],
  ['Same for all: not stated', true, [silent, silent]],
  ['Same for all: still to be written', true, [written, written]],
  ['Same for all: left to the same document', true, [elsewhere('x'), elsewhere('x')]],
  ['Different: 2 are left to another document', false, [elsewhere('x'), elsewhere('y')]],
  ['Different: 1 is silent, 1 is still to be written', false, [silent, written]],
  ['Cannot be told: 1 is unclear', false, [says('a'), says('a'), unclear]],
  ['Cannot be told: 2 are unclear', false, [unclear, unclear]],
  ['Different: 1 is silent, 1 is unclear', false, [says('a'), silent, unclear]],
])('%s', (words, isSame, answers) => {
  const verdict = verdictView(answers);
  const { name, detail } = verdict;
  expect(detail === '' ? name : `${name}: ${detail}`).toBe(words);
  expect(verdict.isSame).toBe(isSame);
});
