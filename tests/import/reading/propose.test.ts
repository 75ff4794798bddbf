import { expect, test } from 'vitest';
import {
  candidatesAmong,
  quotesOf,
  keptPlace,
  leftElsewhere,
  stated,
  leftOpen,
} from '../../../src/import/reading/propose.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import { sentencesOf } from '../../../src/import/reading/sentences.ts';

const from = sentencesOf(
  readableText([{ kind: 'clause', label: '1', text: 'First. Second. First.' }], { isWhole: true }),
);
const quoted = (quote: string) => ({ clause: '1', quote });

test('evidence is the sentences with their clause, none twice', () => {
  expect(quotesOf(from)).toEqual([quoted('First.'), quoted('Second.')]);
});

test('a reading says what it went by', () => {
  const grounds = { from: from.slice(0, 1), reason: 'Because' };
  const rest = {
    evidence: [quoted('First.')],
    proposed: { reason: 'Because', confidence: 'high' },
  };
  expect(stated({ a: '1' }, grounds)).toEqual({ state: 'stated', answer: { a: '1' }, ...rest });
  expect(keptPlace(grounds)).toEqual({ state: 'placeholder', ...rest });
  expect(leftElsewhere('the rules', grounds)).toEqual({
    state: 'elsewhere',
    where: 'the rules',
    ...rest,
  });
  expect(leftOpen(undefined, { ...grounds, note: 'What?' })).toEqual({
    state: 'unclear',
    note: 'What?',
    ...rest,
  });
});

test('candidates are few', () => {
  expect(candidatesAmong(from)).toEqual({ candidates: [quoted('First.'), quoted('Second.')] });
});
