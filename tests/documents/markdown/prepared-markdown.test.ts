import { describe, expect, test } from 'vitest';
import { preparedMarkdown } from '../../../src/documents/markdown/prepared-markdown.ts';

describe('preparedMarkdown', () => {
  test('a line that begins with a number stands alone', () => {
    expect(preparedMarkdown('1.1 To lead\n1.2 To plan\n(a) more\nof it')).toBe(
      '1.1 To lead\n\n1.2 To plan\n\n(a) more\nof it',
    );
    expect(preparedMarkdown('1. one\n2. two')).toBe('1. one\n2. two');
  });

  test('a table has as many columns as its widest row', () => {
    expect(preparedMarkdown('a | b\n---|---\nc | d | e')).toBe(
      '\n| a | b |  |\n| --- | --- | --- |\n| c | d | e |\n',
    );
    expect(preparedMarkdown('| a | b |\n| c | d |').split('\n').slice(1, 3)).toEqual([
      '|  |  |',
      '| --- | --- |',
    ]);
  });

  test('a place to fill in is no tag, and a comment is hidden words', () => {
    expect(preparedMarkdown('<date> <b>x</b> <!-- why\nnot? -->')).toBe(
      '&lt;date> <b>x</b> <span hidden>why not?</span>',
    );
    expect(preparedMarkdown('a <!-- b')).toBe('a &lt;!-- b');
  });

  test('an address of a heading is no word, and what is struck through is', () => {
    expect(preparedMarkdown('## Quorum {#quorum}\nIt ~~may~~ meets {#x}')).toBe(
      '## Quorum \nIt <s>may</s> meets {#x}',
    );
  });

  test('what is quoted as code stays as typed', () => {
    expect(preparedMarkdown('```\n1.1 a\n1.2 <date>\n```')).toBe('```\n1.1 a\n1.2 <date>\n```');
  });

  test('quotations and lists are not endlessly deep', () => {
    expect(preparedMarkdown(`${'>'.repeat(9000)} a`).length).toBeLessThan(50);
    expect(preparedMarkdown(`${'- '.repeat(9000)}a`).length).toBeLessThan(50);
    expect(preparedMarkdown(`${' '.repeat(9000)}- a`).length).toBeLessThan(70);
  });
});
