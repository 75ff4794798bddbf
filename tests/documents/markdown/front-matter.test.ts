import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../../src/documents/markdown/front-matter.ts';

describe('frontMatter', () => {
  test.each([
    ['---\ntitle: "Board: terms"\nlang: cy\ntags:\n  - a\n---\n# Terms'],
    ['+++\ntitle = "Board: terms"\nlang = "cy"\n+++\n# Terms'],
    ['---\ntitle: "Board: terms"\nlang: cy\n...\n# Terms'],
  ])('%s', (text) => {
    expect(frontMatter(text)).toMatchObject({
      title: 'Board: terms',
      language: 'cy',
      rest: '# Terms',
    });
  });

  test('a rule at the beginning is no fence', () => {
    const text = '---\nThe Board meets.\n---\nIt votes.';
    expect(frontMatter(text)).toEqual({
      lines: [],
      title: undefined,
      language: undefined,
      rest: text,
    });
    expect(frontMatter('# Terms').lines).toEqual([]);
  });
});
