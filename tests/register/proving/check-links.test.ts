import { describe, expect, test } from 'vitest';
import { deadLink } from '../../../src/register/proving/check-links.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const topic = 'content/knowledge/topics/quorum.mdx';
const line = 11;

/** What is reported when some words follow those of a topic. */
function reported(words: string): string[] {
  const { diagnostics } = openSample({ [topic]: (text) => `${text}\n${words}\n` });
  return diagnostics.map((one) => inOneLine(one).replace(`${topic}:`, ''));
}

describe('a link to a page of this site', () => {
  test.each([
    '[a](/topics/)',
    '[a](/)',
    '[a](/topics/chair/)',
    '[a](/checks/rasci/draft/)',
    '[a](/errors/prose/dead-link/)',
    '[a](/partnerships/riverside/board/)',
    '[a](/partnerships/riverside/board/#cl-1.1)',
    '[a](/glossary/#board)',
    '[a](/search/?q=quorum)',
    '[a](/findings.csv)',
    '## Who counts\n\n[a](#who-counts) and [b](/topics/quorum/#who-counts)',
    '[a](https://example.org/topics/nowhere/#x)',
  ])('may be %s', (words) => {
    expect(reported(words)).toEqual([]);
  });

  test.each([
    [
      'See [a](/topics/quorumm/).',
      '9 error prose/dead-link: There is no page `/topics/quorumm/` on this site. Did you mean `/topics/quorum/`?',
    ],
    [
      'See [a](/topics/quorum).',
      '9 error prose/dead-link: There is no page `/topics/quorum` on this site. Did you mean `/topics/quorum/`?',
    ],
    [
      'See *it, [a](/nowhere/at/all/)*.',
      '14 error prose/dead-link: There is no page `/nowhere/at/all/` on this site. Correct the address, or take the link out.',
    ],
    [
      '[a](/partnerships/riverside/board/#cl-99)',
      '5 error prose/dead-link: The page `/partnerships/riverside/board/` has no part `#cl-99` to lead to. Lead to the page itself, or to one of its headings.',
    ],
    [
      '[a](/topics/#quorum)',
      '5 error prose/dead-link: The page `/topics/` has no part `#quorum` to lead to. Lead to the page itself, or to one of its headings.',
    ],
    [
      '[a](#who)',
      '5 error prose/dead-link: The page `/topics/quorum/` has no part `#who` to lead to. Lead to the page itself, or to one of its headings.',
    ],
  ])('is reported where it leads nowhere: %s', (words, expected) => {
    const [found, ...more] = reported(words);
    expect(more).toEqual([]);
    expect(found).toMatch(/^\d+:/u);
    expect(found!.replace(/^\d+:/u, '')).toBe(expected);
    expect(found!.startsWith(`${line + 2}:`) || found!.startsWith(`${line + 1}:`)).toBe(true);
  });
});

describe('deadLink', () => {
  test('reads an anchor as a browser does', () => {
    const pages = new Map([['/a/', new Set(['é'])]]);
    expect(deadLink('#%C3%A9', { own: '/a/', pages })).toBeUndefined();
    expect(deadLink('#%', { own: '/a/', pages })).toContain('no part `#%`');
  });
});
