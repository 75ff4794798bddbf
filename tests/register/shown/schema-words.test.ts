import { expect, test } from 'vitest';
import { isNearSchemaWord, schemaWords } from '../../../src/register/shown/schema-words.ts';

test('names of fields and choices are words of the program', () => {
  expect([...schemaWords()]).toEqual(expect.arrayContaining(['holders', 'not-stated', 'chair']));
});

test('names of earlier releases are words of the program too', () => {
  expect([...schemaWords()]).toContain('voluntary');
});

test('a field name with a slip can still be told to its author', () => {
  expect(isNearSchemaWord('holders')).toBe(true);
  expect(isNearSchemaWord('holdres')).toBe(true);
});

test('a name of a person is none', () => {
  expect(isNearSchemaWord('Quillfeather')).toBe(false);
  expect(isNearSchemaWord('Ada')).toBe(false);
});
