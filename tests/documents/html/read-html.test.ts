import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadDocument } from '../../../src/documents/block.ts';
import { readHtml, readHtmlText } from '../../../src/documents/html/read-html.ts';
import { transcriptOf } from '../../../src/documents/transcript.ts';
import { linesOfBlocks } from './page-of.ts';

const council = `<!doctype html><html lang="en-GB"><head><title>Terms of reference - Harbour Council</title></head><body>
<a class="skip-link" href="#main">Skip to main content</a><div class="cookie-banner"><p>We use cookies.</p></div>
<header><p>Harbour Council</p><nav><ul><li>Home<li>Boards</ul></nav></header>
<main id=main><nav class="breadcrumbs"><ol><li>Home<li>Boards</ol></nav>
<h1>Terms of reference</h1><p>The Board meets four times a year at the Guildhall.</p>
<h2>Quorum</h2><ol type=a><li>five members;<li>the Chair.</ol><p lang=cy>Cylch gorchwyl</p>
<p>Share this page</p><form><label>Is this page useful?</label><button>Yes</button></form></main>
<aside>Related boards</aside><footer>Contact us</footer><script>track()</script></body></html>`;

describe('readHtml', () => {
  test('finds the document in a page of a site, and lists what stands around it', () => {
    const read = readHtml(new TextEncoder().encode(council)) as ReadDocument;
    expect(read).toMatchObject({ title: 'Terms of reference - Harbour Council', language: 'en' });
    const lines = linesOfBlocks(read.blocks);
    expect(lines.filter((line) => !line.startsWith('['))).toEqual([
      'Terms of reference',
      'The Board meets four times a year at the Guildhall.',
      'Quorum',
      'a. five members;',
      'b. the Chair.',
      'Cylch gorchwyl',
    ]);
    expect(lines.filter((line) => line.startsWith('[site-around]'))).toHaveLength(12);
    expect(
      read.blocks.find((block) => block.kind === 'paragraph' && block.language === 'cy'),
    ).toBeDefined();
  });

  test('links to the parts of the page are its list of contents', () => {
    const list =
      '<h2>Contents</h2><ol><li><a href="#a">Purpose</a><li><a href="#b">Quorum</a><li><a href="#c">Votes</a></ol>';
    const read = readHtmlText(
      `<main>${list}<h2 id=a>Purpose</h2><p>To lead the work.</p></main>`,
    ) as ReadDocument;
    expect(linesOfBlocks(read.blocks)).toEqual([
      '[contents-list] Contents',
      '[contents-list] Purpose',
      '[contents-list] Quorum',
      '[contents-list] Votes',
      'Purpose',
      'To lead the work.',
    ]);
  });

  test('a list of contents with the numbers of pages stands aside', () => {
    const typed = ['Contents', '1. Purpose .... 2', '2. Quorum .... 3', 'Annex 1: Roles .... 4'];
    const list = typed.map((line) => `<p>${line}</p>`).join('');
    const read = readHtmlText(`<main>${list}<h2>1. Purpose</h2></main>`) as ReadDocument;
    expect(read.blocks.map(({ aside }) => aside)).toEqual([
      ...Array<string>(4).fill('contents-list'),
      undefined,
    ]);
  });

  test('an old page without a main part has its menus and its frame set aside', () => {
    const menu = ['Home', 'News', 'Boards', 'Contact']
      .map((name) => `<a href="/${name}">${name}</a>`)
      .join(' ');
    const words =
      '<h1>Terms of reference</h1><p>The Board leads the work of the partners on health in the towns.</p>';
    const members =
      '<ul><li><a href="/a">The Leader</a><li>Two officers<li>A member of the public<li>The Chair</ul>';
    const read = readHtmlText(
      `<div id=header>Harbour Council</div><table><tr><td>${menu}<td>${words}${members}</table><div class="site footer">Privacy</div>`,
    ) as ReadDocument;
    expect(linesOfBlocks(read.blocks)).toEqual([
      '[site-around] Harbour Council',
      '[site-around] Home News Boards Contact',
      'Terms of reference',
      'The Board leads the work of the partners on health in the towns.',
      '• The Leader',
      '• Two officers',
      '• A member of the public',
      '• The Chair',
      '[site-around] Privacy',
    ]);
  });

  test('a page whose words a program fetches is refused, with what to do', () => {
    expect(readHtmlText('<body><div id=app></div><script>run()</script>')).toMatchObject({
      refused: expect.stringContaining('no words') as string,
      todo: expect.stringContaining('PDF') as string,
    });
  });

  test('numbers that a style sheet counts in its own way are said to be missing', () => {
    const read = readHtmlText('<style>li{counter-increment:n}</style><p>Terms</p>') as ReadDocument;
    expect(read.remarks).toMatchObject([{ kind: 'doubtful' }]);
  });

  test('a page in Windows-1252 is read, and said', () => {
    const bytes = Uint8Array.from(
      [...'<p>the Board\u0092s terms'].map((sign) => sign.charCodeAt(0)),
    );
    expect(readHtml(bytes)).toMatchObject({
      blocks: [{ text: 'the Board’s terms' }],
      remarks: [{ kind: 'encoding' }],
    });
  });

  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'ul',
    'ol',
    'li',
    'table',
    'tr',
    'td',
    'nav',
    'main',
    'h2',
    'span',
    'form',
    'dl',
    'dd',
    'pre',
    'article',
    'header',
  );
  const piece = fc.oneof(
    fc.constant('word'),
    fc.constant('<br>'),
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
  );

  test('no word is lost, however the page is nested', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        let count = 0;
        // A word of its own each time, so that one read twice or in pieces shows.
        const page = pieces
          .map((typed) => (typed === 'word' ? ` w${(count += 1)}w ` : typed))
          .join('');
        const read = readHtmlText(`<!doctype html><body>${page}`);
        const found =
          'refused' in read ? [] : (transcriptOf(read.blocks).text.match(/w\d+w/gu) ?? []);
        expect([...found].sort()).toEqual(
          Array.from({ length: count }, (_, at) => `w${at + 1}w`).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['deep', '<div>'.repeat(40_000)],
    ['bold', '<b>'.repeat(40_000)],
    ['nested tables', '<table><tr><td>'.repeat(10_000)],
    ['nested lists', '<ul><li>'.repeat(20_000)],
    ['paragraphs', '<p>a'.repeat(100_000)],
    ['breaks', '<br>a'.repeat(100_000)],
    ['rules of style', `<style>${'.a{'.repeat(100_000)}</style>`],
  ])('a page of %s is read', (_, html) => {
    const read = readHtmlText(`<body>Terms of reference ${html}`);
    expect('blocks' in read).toBe(true);
  });

  test('a table with more cells than any document has is refused', () => {
    const bytes = new TextEncoder().encode(`<table><tr>${'<td colspan=200 rowspan=9>x'.repeat(9)}`);
    expect(readHtml(bytes)).toMatchObject({
      refused: expect.stringContaining('columns') as string,
    });
  });
});
