import { describe, expect, test } from 'vitest';
import { InlineMarkdown } from '../../../src/model/prose/inline-markdown.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const file = 'content/partnerships/riverside/partnership.yaml';

/** The words of a text at which something is reported, each with its code. */
function stops(text: string): string[] {
  const { error } = InlineMarkdown.safeParse(text);
  return (error?.issues ?? []).map((issue) => {
    const { code, characters } = (
      issue as unknown as { params: { code: string; characters: { start: number; end: number } } }
    ).params;
    return `${code} ${text.slice(characters.start, characters.end)}`;
  });
}

describe('a sentence of Markdown', () => {
  test.each([
    'Words with *emphasis*, **more**, ***both*** and `2*3*4 <b> &amp; __init__`.',
    '(*in brackets*), “*in quotes*”, *one*, *two*',
    '[a page](/topics/), [mail](mailto:a@example.org), [a_b](https://example.org/a_b?x=1&y=2)',
    'snake_case_name, 5 * 3, R&D, AT&T; a < b > c, -5 degrees, #1, a note*, 100 % – really',
    'two\nlines',
  ])('may hold %s', (text) => {
    expect(stops(text)).toEqual([]);
  });

  test.each([
    ['Partners of 2*3*4 kinds', ['prose/not-kept *']],
    ['a __init__ b', ['prose/not-kept _']],
    ['_x_', ['prose/not-kept _']],
    ['*a* and *b', ['prose/not-kept *']],
    ['words:\n- one\n- two', ['prose/not-kept -', 'prose/not-kept -']],
    ['# Title', ['prose/not-kept #']],
    ['> said', ['prose/not-kept >']],
    ['1. first', ['prose/not-kept 1.']],
    ['a\n\nb', ['prose/not-kept \n\n']],
    ['| a |\n|---|', ['prose/not-kept |---|']],
    ['Title\n===', ['prose/not-kept ===']],
    ['![a](/b.png)', ['prose/not-kept !']],
    ['[x]: /y', ['prose/not-kept [x]:']],
    ['a  \nb', ['prose/not-kept   \n']],
    ['a\\\nb', ['prose/not-kept \\']],
    ['no\\*t', ['prose/not-kept \\']],
    [
      'a&nbsp;b &#65; &eacute;',
      ['prose/not-kept &nbsp;', 'prose/not-kept &#65;', 'prose/not-kept &eacute;'],
    ],
    ['<https://example.org>', ['prose/not-kept <https://example.org>']],
    ['a <b>c', ['prose/not-kept <b>']],
    ['a <!-- b -->', ['prose/not-kept <!-- b -->']],
    ['[a](/b/ "c")', ['prose/not-kept [a](/b/ "c")']],
    ['[a](javascript:b)', ['prose/unsafe-address javascript:b']],
    ['[a](../b/)', ['prose/unsafe-address ../b/']],
    ['[a](//b)', ['prose/unsafe-address //b']],
  ])('may not hold %j', (text, expected) => {
    expect(stops(text)).toEqual(expected);
  });
});

describe('a mistake in such a field', () => {
  test('stands on its sign in the file', () => {
    const { diagnostics, register } = openSample({
      [file]: (text) =>
        text.replace(/^summary: .*$/mu, 'summary: >-\n  Partners who\n  look at 2*3*4 things.'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${file}:5:12 error prose/not-kept: \`*\` is lost here, within a word or a sum. Write “×” for times, or put it all in backticks.`,
    ]);
    expect(register).toBeUndefined();
  });

  test('stands on the address of a link that leads nowhere', () => {
    const { diagnostics } = openSample({
      [file]: (text) =>
        text.replace(/^summary: .*$/mu, "summary: 'See [a](/nowhere/at/all/) or [b](#c).'"),
      'content/glossary/board.yaml': (text) =>
        `${text}meaning: 'See [a](#boart) and [b](#board).'\n`,
    });
    expect(diagnostics.map(inOneLine).map((one) => one.replace(/^content\/\S+\//u, ''))).toEqual([
      expect.stringMatching(
        /^board\.yaml:\d+:19 error prose\/dead-link: The page `\/glossary\/` has no part `#boart` to lead to\. Did you mean `board`\?$/u,
      ),
      'partnership.yaml:3:19 error prose/dead-link: There is no page `/nowhere/at/all/` on this site. Correct the address, or take the link out.',
      'partnership.yaml:3:44 error prose/dead-link: Write the address of a page before `#`: these words stand on several.',
    ]);
  });
});
