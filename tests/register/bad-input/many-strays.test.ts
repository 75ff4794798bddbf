import { describe, expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';

/** What is said of so many files of a name in the places, and of one more among the sources. */
function saidOf(number: number, ending: string): string[] {
  const names = Array.from(
    { length: number },
    (_, at) => `content/places/p${at + 10_000}${ending}`,
  );
  const files = [...names, 'content/sources/Lost.txt'].map((path) => [path, 'x'] as const);
  return loadContent(memoryFolders(new Map(files)).content).diagnostics.map(inOneLine);
}

describe('stray files in one folder', () => {
  test('are each named while they are a handful', () => {
    expect(saidOf(10, '.yml')).toHaveLength(11);
    expect(saidOf(10, '.yml')[9]).toBe(
      'content/places/p10009.yml:1:1 error content/unknown-file: No record belongs in a file with this name. Did you mean `p10009.yaml`?',
    );
  });

  test.each([
    [11, '1 more thing in this folder cannot be used: `p10010.txt`. Move'],
    [
      13,
      '3 more things in this folder cannot be used: `p10010.txt`, `p10011.txt` and `p10012.txt`. Move',
    ],
    [
      19_999,
      '19,989 more things in this folder cannot be used: `p10010.txt`, `p10011.txt`, `p10012.txt` and so on. Move',
    ],
  ])('are counted after that, of %d', (number, message) => {
    const found = saidOf(number, '.txt');
    expect(found).toHaveLength(12);
    expect(found[10]).toBe(
      `content/places:1:1 error content/unknown-file: ${message} out what is no content.`,
    );
    expect(found[11]).toContain('content/sources/Lost.txt:1:1 error');
  });

  test('are counted too where they are refused', () => {
    const found = saidOf(30, '\u200B.yaml');
    expect(found).toHaveLength(12);
    expect(found[10]).toContain('content/places:1:1 error file/unseen-character: 20 more');
  });
});
