import { expect, test } from 'vitest';
import { addressOfProse, pagesOf } from '../../../src/register/addresses/pages-of.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const topic = 'content/knowledge/topics/quorum.mdx';

test('pagesOf knows pages by their addresses, and the anchors that words may lead to', () => {
  const { register } = openSample({ [topic]: (text) => `${text}\n## Who counts\n` });
  const pages = pagesOf(register!);
  expect(pages.get('/topics/quorum/')).toEqual(new Set(['who-counts']));
  expect(pages.get('/glossary/')).toContain('board');
  expect(pages.get('/partnerships/riverside/board/')).toContain('cl-1.1');
  expect(pages.get('/partnerships/riverside/board/review-pack/')).toEqual(new Set());
  expect(pages.has('/topics/weather/')).toBe(false);
});

test('addressOfProse leads to the page that the words stand on', () => {
  expect(addressOfProse('check/rasci/draft')).toBe('/checks/rasci/draft/');
  expect(addressOfProse('guide/about')).toBe('/guides/about/');
});
