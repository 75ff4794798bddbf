import { expect, test } from 'vitest';
import { changedText } from '../../../src/files/editing/changed-text.ts';

test('a field goes in before all others, or behind the one it follows', () => {
  const change = { path: ['a', 'x'], value: '1', isNew: true } as const;
  expect(changedText('a:\n  b: c\n', change)).toBe('a:\n  x: 1\n  b: c\n');
  expect(changedText('a:\n  b: c\n', { ...change, after: 'b' })).toBe('a:\n  b: c\n  x: 1\n');
  expect(changedText('a: { b: c }\n', change)).toBe('a: { x: 1, b: c }\n');
  expect(changedText('a: { b: c }\n', { ...change, after: 'b' })).toBe('a: { b: c, x: 1 }\n');
});

test('an entry goes in at its place', () => {
  const change = { path: ['a', 0], value: 'x', isNew: true } as const;
  expect(changedText('a:\n  - b\n', change)).toBe('a:\n  - x\n  - b\n');
  expect(changedText('a: [b]\n', { ...change, path: ['a', 1] })).toBe('a: [b, x]\n');
});

test('the last field of a record leaves braces behind', () => {
  const change = { path: ['a', 'b'], value: undefined, isNew: false };
  expect(changedText('a:\n  b: c\nd: e\n', change)).toBe('a: {}\nd: e\n');
  expect(changedText('a: { b: c }\n', change)).toBe('a: {}\n');
});
