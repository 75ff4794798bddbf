import { expect, test } from 'vitest';
import { orRefusal, refuse } from '../../src/documents/refuse.ts';

test('a refusal comes out from any depth of a reading', () => {
  const deep = (): string => refuse('It is torn.', 'Ask for it again.');
  expect(orRefusal(() => [1].map(deep))).toEqual({
    refused: 'It is torn.',
    todo: 'Ask for it again.',
  });
});

test('what is read is given as it is, and a fault of the program is no refusal', () => {
  expect(orRefusal(() => 'words')).toBe('words');
  const faulty = (): never => {
    throw new TypeError('fault');
  };
  expect(() => orRefusal(faulty)).toThrow(TypeError);
});
