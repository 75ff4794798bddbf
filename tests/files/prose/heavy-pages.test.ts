import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/files/prose/parse-prose.ts';
import { longestProse } from '../../../src/files/prose/too-heavy.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { processorTime } from '../../fixtures/processor-time.ts';

const mostSigns = 200;
const deepest = 8;

/** A piece as often as it fits into a page of the longest length. */
const full = (piece: string): string => piece.repeat(Math.floor((longestProse - 1) / piece.length));
/** Blocks of as many signs as one block may hold, as many blocks as fit. */
const blocks = (piece: string, signs = 1): string =>
  full(`${piece.repeat(Math.floor(mostSigns / signs))}\n\n`);
/** Lines that each begin with as many marks as a line may. */
const nested = (mark: string, times = deepest): string => full(`${mark.repeat(times)}a\n`);
const deeper = (mark: string): string =>
  full(Array.from({ length: deepest }, (_, depth) => `${'  '.repeat(depth)}${mark} a\n`).join(''));

// What stands in a page just as often as it may.
const shapes: readonly (readonly [string, string])[] = [
  ['quotes in quotes', nested('> ')],
  ['quotes in quotes, without a space', nested('>')],
  ['lists in lists', nested('- ')],
  ['numbers in numbers', nested('1. ')],
  ['100 lines of lists in lists', `${'- '.repeat(deepest)}a\n`.repeat(100)],
  ['100 lines of numbers in numbers', `${'1. '.repeat(deepest)}a\n`.repeat(100)],
  ['lists, each deeper', deeper('-')],
  ['lists in quotes', nested('> - ', 4)],
  ['a list without end', full('- a\n')],
  ['a quote without end', full('> a\n')],
  ['brackets', blocks('[')],
  ['brackets that close', blocks('[]', 2)],
  ['brackets around brackets', full(`${'['.repeat(100)}a${']'.repeat(100)}\n\n`)],
  ['links', blocks('[a](b) ', 2)],
  ['links never closed', blocks('[a](')],
  ['links to names', full(`${'[a] '.repeat(100)}\n\n`)],
  ['what names lead to', full('[a]: /b\n')],
  ['stars', blocks('*a ')],
  ['stars that close', blocks('*a* ', 2)],
  ['stars of two lengths', blocks('**a *b ', 2)],
  ['underscores', blocks('_a ')],
  ['backticks', blocks('`a ')],
  [
    'backticks of growing number',
    full(`${Array.from({ length: 60 }, (_, at) => '`'.repeat(at % 3 ? 1 : 2)).join('a')}\n\n`),
  ],
  ['tags', blocks('<a> ', 1)],
  ['tags never closed', blocks('<a ')],
  ['tags in tags', full(`${'<Note>'.repeat(99)}\n\n`)],
  ['tags with fields', full('<Note a="b" c="d">\n\n')],
  ['braces', full('{a}')],
  ['braces never closed', full('{')],
  ['entities', full('&amp;')],
  ['entities that are none', full('&am')],
  ['numbers of characters', full('&#1114111;')],
  ['backslashes', full('\\')],
  ['a table of pipes', full('|a')],
  ['rows of a table', `|a|b|\n|-|-|\n${full('|a|b|\n')}`.slice(0, longestProse - 1)],
  [
    'a wide table',
    `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${full('|a\n')}`.slice(0, longestProse - 1),
  ],
  ['one line', full('word ')],
  ['one word', full('w')],
  ['headings', full('# a\n')],
  ['lines under words', full('a\n=\n')],
  ['fences', full('~~~\n')],
  ['tildes', full('~a ')],
  ['blank lines', full('\n')],
  ['spaces', full(' ')],
  ['tabs', full('\t')],
  ['addresses', full('www.a.uk ')],
  ['exclamation marks', full('![')],
];

const most = 1000;

function read(body: string): number {
  const { value, milliseconds } = processorTime(() => parseProse('content/a.mdx', body, 0), most);
  expect(value.diagnostics.length).toBeLessThanOrEqual(101);
  return milliseconds;
}

describe('a page of one shape is read, or refused, within a second of processor time', () => {
  test.each(shapes)('as much of it as a page may hold: %s', (_, body) => {
    expect(body.length).toBeLessThanOrEqual(longestProse);
    expect(read(body)).toBeLessThan(most);
  });

  test('much more than a page may hold is refused sooner', () => {
    const { milliseconds } = processorTime(
      () => shapes.map(([, body]) => parseProse('content/a.mdx', body.repeat(50), 0)),
      200 * shapes.length,
    );
    expect(milliseconds / shapes.length).toBeLessThan(200);
  });

  test('lists that begin inside a line are refused where there are more than 100', () => {
    const said = (lines: number) =>
      parseProse('content/a.mdx', '- - a\n'.repeat(lines), 0).diagnostics.map(inOneLine);
    expect(said(100)).toEqual([]);
    expect(said(101)).toEqual([
      'content/a.mdx:101:1 error prose/unreadable: More than 100 lines begin with two list or quotation marks. Keep one on each line.',
    ]);
  });
});
