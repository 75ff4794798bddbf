import { expect, test } from 'vitest';
import { withLabelsJoined } from '../../../src/documents/plain/labels-joined.ts';
import { linesOf } from './lines-of.ts';

const joined = (...lines: string[]): string[] =>
  withLabelsJoined(linesOf(...lines)).map(({ text }) => text);

test('a number on a line of its own stands before its words', () => {
  expect(joined('1.', 'Purpose', '', '2.1', '', 'To lead', '(a)', 'the Chair')).toEqual([
    '1. Purpose',
    '',
    '2.1 To lead',
    '(a) the Chair',
  ]);
});

test('a bare number stands before a heading whose clauses it begins', () => {
  expect(joined('2', 'MEMBERSHIP', '', '2.1 All councils')).toEqual([
    '2 MEMBERSHIP',
    '',
    '2.1 All councils',
  ]);
  expect(joined('2', 'and the rest of it', '2.1 All councils')[0]).toBe('2');
});

test('a bullet alone belongs to the very next line', () => {
  expect(joined('•', 'the Chair', '•', '', 'others')).toEqual(['• the Chair', '•', '', 'others']);
});

test('what is no label, or has another after it, stays', () => {
  expect(joined('5', 'members')).toEqual(['5', 'members']);
  expect(joined('1.', '2.', 'Purpose')).toEqual(['1.', '2. Purpose']);
  expect(joined('1.', '2. Purpose')).toEqual(['1.', '2. Purpose']);
});
