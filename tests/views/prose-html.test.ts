import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrongComponents } from '../../src/model/prose/components.ts';
import { parseProse } from '../../src/files/prose/parse-prose.ts';
import { proseHtml, proseParts } from '../../src/views/prose-html.ts';
import { unsafeMarkupIn } from '../fixtures/unsafe-markup-in.ts';
import { hostilePieces, hostileProse } from '../fixtures/hostile-prose.ts';
import { openSample } from '../fixtures/open-sample.ts';

const register = openSample().register!;

/** The words of a page as HTML, or nothing where the check refuses them. */
function htmlOf(words: string): string | undefined {
  const tree = parseProse('q.mdx', words, 0).value;
  if (tree === undefined || wrongComponents(tree).length > 0) return undefined;
  return proseHtml('topic', 'quorum', { ...register, prose: new Map([['topic/quorum', tree]]) });
}

test('proseParts lists the parts of a page by their headings', () => {
  const tree = parseProse('q.mdx', 'One.\n\n## Where *it* is\n\n### In detail\n\nTwo.\n', 0).value!;
  const prose = new Map([['topic/quorum', tree]]);
  expect(proseParts('topic', 'quorum', { ...register, prose })).toEqual([
    { name: 'Where it is', href: '#where-it-is' },
  ]);
  expect(proseParts('topic', 'none', register)).toEqual([]);
});

describe('proseHtml', () => {
  test('draws words, lists, links, quotations and code', () => {
    const words =
      'See *this*, **that** and [a page](/topics/).\n\n## Where it is\n\n- one\n- two\n\n> said\n\n```yaml\na: <b>\n```\n';
    expect(htmlOf(words)).toBe(
      '<p>See <em>this</em>, <strong>that</strong> and <a href="/topics/">a page</a>.</p>\n' +
        '<h2 id="where-it-is">Where it is</h2>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n' +
        '<blockquote>\n<p>said</p>\n</blockquote>\n<pre><code>a: &lt;b>\n</code></pre>',
    );
  });

  test('draws a note, and a topic by its title', () => {
    expect(htmlOf('<Note>\nSee <Topic id="chair" />.\n</Note>')).toBe(
      '<div class="prose-note"><p>See <a href="/topics/chair/">chair</a>.</p></div>',
    );
  });

  test('draws a picture that the program ships, with what it shows and room for it', () => {
    expect(htmlOf('Words.\n\n<Picture name="imported-page" />\n')).toMatch(
      /<img src="\/pictures\/imported-page\.png" alt="The page[^"]+" width="1000" height="720" loading="lazy">/u,
    );
    expect(htmlOf('<Picture name="holiday" />\n')).toBeUndefined();
    expect(htmlOf('Words <Picture name="imported-page" /> here.\n')).toBeUndefined();
  });

  test('gives no heading a name that a page or another heading has', () => {
    const html = htmlOf('## Found\n\n## Examples\n\n## Again\n\n### Again\n\n## “!”\n');
    expect([...html!.matchAll(/id="([^"]*)"/gu)].map(([, id]) => id)).toEqual([
      'found-1',
      'examples-1',
      'again',
      'again-1',
      'section',
    ]);
  });

  test('draws nothing of a page that is not there', () => {
    expect(proseHtml('guide', 'nothing', register)).toBe('');
  });

  test.each(hostilePieces)('lets nothing through of %j', (words) => {
    const html = htmlOf(words);
    if (html !== undefined) expect(unsafeMarkupIn(html)).toEqual([]);
  });

  test.each(['\uFEFF<Note onclick="x">', '\uFEFF<Note>\nwords\n</Note>'])(
    'reads %j as it does without its mark',
    (words) => {
      expect(htmlOf(words)).toBe(htmlOf(words.slice(1)));
    },
  );

  test('draws only safe markup, whatever is typed, or it is refused', () => {
    let drawn = 0;
    fc.assert(
      fc.property(hostileProse, (words) => {
        const html = htmlOf(words);
        if (html === undefined) return;
        drawn += 1;
        expect(unsafeMarkupIn(html)).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect(drawn).toBeGreaterThan(20);
  });
});
