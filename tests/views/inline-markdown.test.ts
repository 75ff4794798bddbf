import fc from 'fast-check';
import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { InlineMarkdown } from '../../src/model/prose/inline-markdown.ts';
import { inlineMarkdown, inlineWords } from '../../src/views/inline-markdown.ts';
import { hostilePieces } from '../fixtures/hostile-prose.ts';
import { unsafeMarkupIn } from '../fixtures/unsafe-markup-in.ts';

/** A text as HTML, or nothing where the check refuses it. */
function htmlOf(text: string): string | undefined {
  const { data } = InlineMarkdown.safeParse(text);
  return data === undefined ? undefined : inlineMarkdown(data);
}

/** The words that a reader sees. */
function seen(html: string): string {
  const words = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  return parseFragment(html).childNodes.map(words).join('');
}

/** Some words without what may be taken off them: white space, addresses, signs of emphasis, code and links. */
function bare(text: string): string {
  return text.replaceAll(/[\s*`[\]()]|\/topics\/|\/b\//gu, '');
}

const pieces = [
  ...['*', '**', '_', '__', '`', '``', '~~', '[', ']', '](/topics/)', '[a](/b/)', '![a](/b/)'],
  ...['2*3*4', 'snake_case_', '__init__', '*a*', '**b**', '`c`', '`*`', 'é', '“', '(', ')', '.'],
  ...['- ', '# ', '> ', '1. ', '    ', '\t', '|', '---', '===', '\n', '\n\n', ' ', '  \n', '\\'],
  ...[
    '&nbsp;',
    '&',
    ';',
    '&#65;',
    '<b>',
    '</b>',
    '<',
    '>',
    '<!-- -->',
    '[x]: /y',
    '[^1]',
    '{',
    '}',
  ],
  ...['word', 'R&D', 'x', '5'],
];
const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((all) => all.join(''));
// No file holds the one character that Markdown cannot: that is a mistake in the file.
const anyText = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.replaceAll('\u0000', ''));

describe('inlineMarkdown', () => {
  test.each(['a\n\nb', 'a\n\rb', 'a\r\rb', 'a\r\n\r\nb'])('refuses two paragraphs: %j', (text) => {
    expect(htmlOf(text)).toBeUndefined();
  });

  test('keeps emphasis, code and links', () => {
    expect(htmlOf('See *this*, **that**, `code` and [a page](https://example.org/).')).toBe(
      'See <em>this</em>, <strong>that</strong>, <code>code</code> and <a href="https://example.org/">a page</a>.',
    );
  });

  test('shows signs that only look like more as they are typed', () => {
    expect(htmlOf('R&D, a < b, snake_case_ and 5 * 3 {x} [1] C:\\docs')).toBe(
      'R&#x26;D, a &#x3C; b, snake_case_ and 5 * 3 {x} [1] C:\\docs',
    );
  });

  test.each(hostilePieces)('makes nothing that runs of %j', (text) => {
    const html = htmlOf(text);
    if (html !== undefined) expect(unsafeMarkupIn(html)).toEqual([]);
  });

  test('shows every character typed, whatever is typed, or it is refused', () => {
    let shown = 0;
    fc.assert(
      fc.property(fc.oneof(sentence, anyText), (text) => {
        const html = htmlOf(text);
        if (html === undefined) return;
        shown += 1;
        expect(unsafeMarkupIn(html)).toEqual([]);
        expect(html).not.toContain('<p>');
        expect(bare(seen(html))).toBe(bare(text));
      }),
      { numRuns: 1500 },
    );
    expect(shown).toBeGreaterThan(100);
  });
});

test('the words alone lose their marks and keep their text', () => {
  const text = InlineMarkdown.parse('A *second* vote, by [rule](https://example.org) `5`.');
  expect(inlineWords(text)).toBe('A second vote, by rule 5.');
});
