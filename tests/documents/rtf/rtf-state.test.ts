import { expect, test } from 'vitest';
import {
  firstState,
  languageOfNumber,
  plainParagraph,
  withLook,
  withSetting,
} from '../../../src/documents/rtf/rtf-state.ts';

test('words about looks change the look', () => {
  const bold = withLook(firstState, 'b', undefined)!;
  expect(bold.look).toEqual({ isBold: true });
  expect(withLook(bold, 'b', 0)?.look).toEqual({ isBold: false });
  expect(withLook(firstState, 'fs', 28)?.look.size).toBe(14);
  expect(withLook(firstState, 'lang', 1106)?.look.language).toBe('cy');
  expect([2057, 1106, 9999, undefined].map(languageOfNumber)).toEqual([
    'en',
    'cy',
    undefined,
    undefined,
  ]);
  expect(withLook(firstState, 'uc', 99)?.unicodeSkip).toBe(10);
  expect(withLook(bold, 'plain', undefined)?.look).toEqual({});
  expect(withLook(firstState, 'par', undefined)).toBeUndefined();
});

test('words about paragraphs change the paragraph until it is plain again', () => {
  const moved = withSetting(plainParagraph, 'li', 720)!;
  expect(moved.indent).toBe(36);
  expect(withSetting(moved, 'pard', undefined)).toEqual(plainParagraph);
  expect(withSetting(moved, 'b', undefined)).toBeUndefined();
});
