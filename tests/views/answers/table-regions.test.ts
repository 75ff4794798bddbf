import { describe, expect, test } from 'vitest';
import { indexText } from '../../../src/register/text/text-index.ts';
import { captionOf, tableRegions } from '../../../src/views/answers/table-regions.ts';

function regionsOf(...captions: readonly (string | undefined)[]): string[] {
  const tables = captions.map((caption) => ({ kind: 'table' as const, caption, rows: [['A']] }));
  return [...tableRegions(indexText(tables)).values()];
}

describe('the part of a page that a table stands in', () => {
  test('is never called as a heading of the page may be', () => {
    expect(regionsOf('Who does what')).toEqual(['In the words: Who does what']);
  });

  test('has a name of its own where tables share a caption, or have none', () => {
    expect(regionsOf('Members', undefined, 'Scores', undefined, undefined)).toEqual([
      'In the words: Members',
      'In the words: Table in the document (1 of 3)',
      'In the words: Table in the document (2 of 3)',
      'In the words: Table in the document (3 of 3)',
      'In the words: Scores',
    ]);
  });

  test('is told by what an editor says of a table without a caption', () => {
    expect(captionOf({ kind: 'table', describedAs: 'A drawing, as a table', rows: [] })).toBe(
      'A drawing, as a table',
    );
  });
});
