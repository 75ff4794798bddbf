import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/code-frame.ts';

const place = (line: number, column: number, endColumn = column + 1) => ({
  start: { line, column },
  end: { line, column: endColumn },
});

describe('codeFrame', () => {
  test('shows the line, its neighbours and a caret under each character meant', () => {
    const text = 'name: Riverside\nkind: distrcit\ncodes: []\n';
    expect(codeFrame(text, place(2, 7, 15))).toBe(
      [
        '  1 | name: Riverside',
        '> 2 | kind: distrcit',
        '    |       ^^^^^^^^',
        '  3 | codes: []',
      ].join('\n'),
    );
  });

  test('lines numbers up where they grow by a digit', () => {
    const text = Array.from({ length: 12 }, (_, line) => `line: ${line + 1}`).join('\n');
    expect(codeFrame(text, place(10, 1, 5))).toBe(
      ['   9 | line: 9', '> 10 | line: 10', '     | ^^^^', '  11 | line: 11'].join('\n'),
    );
  });

  test('shows an empty file', () => {
    expect(codeFrame('', place(1, 1))).toBe(['> 1 |', '    | ^'].join('\n'));
  });

  test('reads lines that end with CR and LF', () => {
    expect(codeFrame('a: 1\r\nb: 2\r\n', place(2, 4))).toBe(
      ['  1 | a: 1', '> 2 | b: 2', '    |    ^', '  3 |'].join('\n'),
    );
  });

  test('keeps the caret under its character after a tab', () => {
    expect(codeFrame('\tname: x', place(1, 2, 6))).toBe(
      ['> 1 |  name: x', '    |  ^^^^'].join('\n'),
    );
  });

  test('marks a range of several lines to the end of the first', () => {
    const range = { start: { line: 1, column: 4 }, end: { line: 2, column: 2 } };
    expect(codeFrame('a: "b\nc"', range)).toBe(
      ['> 1 | a: "b', '    |    ^^', '  2 | c"'].join('\n'),
    );
  });

  test('cuts a long line after 100 characters', () => {
    const [line, carets] = codeFrame(`note: ${'x'.repeat(5000)}`, place(1, 7, 5007)).split('\n');
    expect(line).toBe(`> 1 | note: ${'x'.repeat(94)}`);
    expect(carets).toBe(`    |       ${'^'.repeat(94)}`);
  });

  test('shows the window around a place far along a line', () => {
    const text = `${'a'.repeat(3000)}HERE${'b'.repeat(3000)}`;
    expect(codeFrame(text, place(1, 3001, 3005)).split('\n')).toEqual([
      `> 1 | ${'a'.repeat(39)}HERE${'b'.repeat(57)}`,
      `    | ${' '.repeat(39)}^^^^`,
    ]);
  });

  test('shows control and direction characters as dots', () => {
    const text = 'name: \u001B[31mred\u202Etxet\u200B\u0007';
    expect(codeFrame(text, place(1, 1, 5)).split('\n')[0]).toBe('> 1 | name: ·[31mred·txet··');
  });
});
