import { expect, test } from 'vitest';
import { memoryFiles } from '../../../src/files/memory-files.ts';
import type { ParsedContentFile } from '../../../src/register/loading/parse-content-file.ts';
import { parseContentFile } from '../../../src/register/loading/parse-content-file.ts';

function parsed(text: string, path = 'glossary/panel.yaml'): ParsedContentFile {
  const bytes = new TextEncoder().encode(text);
  return parseContentFile(memoryFiles('content', new Map([[path, bytes]])), path);
}

test('a file that stays as it is, is parsed once', () => {
  expect(parsed('term: Panel\n')).toBe(parsed('term: Panel\n'));
});

test('a file that changes is what it says now, and again when the change is taken back', () => {
  for (const term of ['Panel', 'Board', 'Panel'])
    expect(parsed(`term: ${term}\n`).document?.value).toEqual({ term });
});

test('a mistake goes when it is mended', () => {
  expect(parsed('term: [\n').diagnostics).not.toEqual([]);
  expect(parsed('term: []\n').diagnostics).toEqual([]);
});

test('another file with the same words is named as what it is', () => {
  const same = 'term: Panel\n';
  expect(parsed(same).document?.file).toBe('content/glossary/panel.yaml');
  expect(parsed(same, 'glossary/board.yaml').document?.file).toBe('content/glossary/board.yaml');
});
