import { expect, test } from 'vitest';
import { memoryFiles } from '../../../src/files/memory-files.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { proseOfPages } from '../../../src/register/loading/prose-of-pages.ts';

const guide = (body: string): string =>
  `---\ntitle: About\nsummary: What this is.\norder: 1\n---\n${body}\n`;

test('the words of a page are kept by its kind and id, and none of a page with a mistake', () => {
  const files = new Map([
    ['knowledge/guides/about.mdx', guide('Words.')],
    ['knowledge/guides/broken.mdx', guide('{words}')],
  ]);
  const prose = proseOfPages(loadContent(memoryFiles('content', files)).value);
  expect([...prose.keys()]).toEqual(['guide/about']);
  expect(prose.get('guide/about')?.children[0]?.type).toBe('paragraph');
});
