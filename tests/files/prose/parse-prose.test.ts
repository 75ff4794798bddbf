import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/files/prose/parse-prose.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';

const fields = '---\ntitle: Quorum\n---\n';

/** What is reported of the words of a page, as `line:column message`; its words begin on line 4. */
function reported(words: string): string[] {
  return parseProse('q.mdx', fields + words, fields.length).diagnostics.map((one) =>
    inOneLine(one).replace(/^q\.mdx:/u, ''),
  );
}

const allowed = `Words with *emphasis*, **more** and \`{code} <b>\`.

## A heading

### A smaller one

- a list of [a page](/topics/quorum/), [a part](#part) and [mail](mailto:a@example.org)
  1. and one in it
- \\{ \\< a < b, 3 > 2, R&D, import duties, 2\\*3

> A quotation.

---

\`\`\`yaml
import: { a: 1 } <script>
\`\`\`

import duties are paid from January.
export licences too.
`;

describe('the words of a page', () => {
  test('are read where they hold what is on the list', () => {
    expect(reported(allowed)).toEqual([]);
    expect(parseProse('q.mdx', allowed, 0).value?.children).toHaveLength(8);
  });

  test('are read with any line break, and where there are none', () => {
    expect(reported(allowed.replaceAll('\n', '\r\n'))).toEqual([]);
    expect(reported('')).toEqual([]);
  });
});

const brace =
  '`{` starts a program here. Write `\\{` where the sign itself is meant, or use backticks.';
const program = (word: string): string =>
  `\`${word}\` begins a program here, and a page holds none. Take it out, or put it in backticks.`;
const html = (name: string): string =>
  `HTML such as \`<${name}>\` cannot stand in a page. Use Markdown, or backticks to show the tag itself.`;
const comment =
  'A comment or HTML cannot stand in a page. Take it out: readers would see none of it.';
const sign = '`<` starts a tag here. Write `\\<` where the sign itself is meant, or use backticks.';
const auto = 'An address in `<` and `>` is not read here. Write a link: `[words](https://…)`.';
const heading = 'A heading here begins with `##` or `###`. The title of the page is a field above.';
const underline =
  'Signs under a line make no heading here. Write `## ` before the heading, or leave a blank line between.';
const table = 'A table cannot stand in a page. Write a list, or a sentence for each row.';

describe('what is more than words is reported at its sign', () => {
  test.each([
    ['An {oops', [`4:4 error prose/not-allowed: ${brace}`]],
    [
      '{/* a comment */}\n\nx {y} z',
      [`4:1 error prose/not-allowed: ${brace}`, `6:3 error prose/not-allowed: ${brace}`],
    ],
    ["import fs from 'fs'", [`4:1 error prose/not-allowed: ${program('import')}`]],
    ["import 'fs'\n\nWords", [`4:1 error prose/not-allowed: ${program('import')}`]],
    ['Words\n\nexport default 1', [`6:1 error prose/not-allowed: ${program('export')}`]],
    ['- export const a = 1', [`4:3 error prose/not-allowed: ${program('export')}`]],
    ['a <b>bold</b> claim', [`4:3 error prose/not-allowed: ${html('b')}`]],
    ['<script>alert(1)</script>', [`4:1 error prose/not-allowed: ${html('script')}`]],
    ['x\n<br>\ny', [`5:1 error prose/not-allowed: ${html('br')}`]],
    ['<img src=x onerror=alert(1)>', [`4:1 error prose/not-allowed: ${html('img')}`]],
    ['<!-- hidden -->', [`4:1 error prose/not-allowed: ${comment}`]],
    ['fewer <3 of', [`4:7 error prose/not-allowed: ${sign}`]],
    ['<https://example.org>', [`4:1 error prose/not-allowed: ${auto}`]],
    ['write <a@example.org>', [`4:7 error prose/not-allowed: ${auto}`]],
    ['# Title', [`4:1 error prose/not-allowed: ${heading}`]],
    ['#### Small', [`4:1 error prose/not-allowed: ${heading}`]],
    ['Title\n---', [`5:1 error prose/not-allowed: ${underline}`]],
    ['Title\n===', [`5:1 error prose/not-allowed: ${underline}`]],
    ['| a | b |\n|---|---|\n| 1 | 2 |', [`5:1 error prose/not-allowed: ${table}`]],
    [
      'first <b>x\n\nthen {y',
      [`4:7 error prose/not-allowed: ${html('b')}`, `6:6 error prose/not-allowed: ${brace}`],
    ],
    [
      'a <3 b\n\nc <!-- d\n\n<i>e</i>',
      [
        `4:3 error prose/not-allowed: ${sign}`,
        `6:3 error prose/not-allowed: ${comment}`,
        `8:1 error prose/not-allowed: ${html('i')}`,
      ],
    ],
  ])('%j', (words, expected) => {
    expect(reported(words)).toEqual(expected);
  });

  test.each([
    '![a](/b.png)',
    '[a][b]\n\n[b]: /c/',
    '[^1]: note\n\nx[^1]',
    '[a](/topics/ "b")',
    '<>a</>',
    '<a.b/>',
    '<Unknown {...a} b={c} />',
  ])('%j', (words) => {
    const found = reported(words);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toMatch(/^\d+:\d+ error prose\/not-allowed: /u);
  });
});

describe('an address', () => {
  const whole =
    'This address is not whole. Begin it with `https://`, or with `/` for a page of this site: `/topics/quorum/`.';
  const scheme =
    'Only `https:`, `http:` and `mailto:` addresses can be links. Use one of them, or take the link out.';

  test.each([
    ['A [link](javascript:alert(1))', `4:10 error prose/unsafe-address: ${scheme}`],
    ['A [link](javascript&#58;alert(1))', `4:10 error prose/unsafe-address: ${scheme}`],
    ['A [link](JAVAscript\\:alert(1))', `4:10 error prose/unsafe-address: ${scheme}`],
    ['A [link](data:text/html,x)', `4:10 error prose/unsafe-address: ${scheme}`],
    ['A [link](file:///etc/passwd)', `4:10 error prose/unsafe-address: ${scheme}`],
    ['A [*link*](../topics/)', `4:12 error prose/unsafe-address: ${whole}`],
    ['A [link](topics/quorum/)', `4:10 error prose/unsafe-address: ${whole}`],
    ['A [link]( <//evil.example> )', `4:12 error prose/unsafe-address: ${whole}`],
  ])('is refused: %s', (words, expected) => {
    expect(reported(words)).toEqual([expected]);
  });
});

describe('a page that would take very long to read', () => {
  test.each([
    ['is too long', 'word '.repeat(5000), /^4:20001 .*more than 20,000 characters/u],
    ['is quoted too deep', `Words.\n\n${'> '.repeat(5000)}`, /^6:1 .*begin this line/u],
    ['has lists too deep in one line', '- '.repeat(5000), /^4:1 .*begin this line/u],
    ['has too many stars', '*a '.repeat(5000), /^4:601 .*stand in one block/u],
    ['has too many brackets', '['.repeat(15_000), /^4:201 .*stand in one block/u],
  ])('%s', (_, words, expected) => {
    const found = reported(words);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test('has lists too deep, line by line', () => {
    const deep = Array.from({ length: 100 }, (_, index) => `${'  '.repeat(index)}- a`);
    expect(reported(deep.join('\n')).join('\n')).toMatch(/prose\/unreadable/u);
  });
});
