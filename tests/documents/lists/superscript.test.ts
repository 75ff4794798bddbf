import { expect, test } from 'vitest';
import { superscript } from '../../../src/documents/lists/superscript.ts';

test('the mark of a note is raised', () => {
  expect([superscript('12'), superscript('xiv'), superscript('*')]).toEqual(['¹²', 'ˣⁱᵛ', '*']);
});
