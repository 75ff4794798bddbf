import { describe, expect, test } from 'vitest';
import { LineIndex } from '../../src/files/line-index.ts';
import { parseFrontMatter } from '../../src/files/parse-front-matter.ts';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';

describe('LineIndex', () => {
  test.each([
    ['LF', 'ab\ncd\n'],
    ['CR and LF', 'ab\r\ncd\r\n'],
    ['CR', 'ab\rcd\r'],
  ])('counts lines that end with %s', (_, text) => {
    const lines = new LineIndex(text);
    expect(lines.position(0)).toEqual({ line: 1, column: 1 });
    expect(lines.position(text.indexOf('d'))).toEqual({ line: 2, column: 2 });
    expect(lines.position(text.length)).toEqual({ line: 3, column: 1 });
  });

  test('never ends a range before it starts', () => {
    expect(new LineIndex('abc').range(2, 1)).toEqual({
      start: { line: 1, column: 3 },
      end: { line: 1, column: 3 },
    });
  });
});

describe('the places of a parsed document', () => {
  const seats = 'state: stated\nseats:\n  - id: chair\n    label: Chair\n  - id: council\n';

  test.each([
    ['LF', seats],
    ['CR and LF', seats.replaceAll('\n', '\r\n')],
  ])('are the same where lines end with %s', (_, text) => {
    const { value } = parseYaml('membership.yaml', text);
    expect(value.rangeOfKey(['seats', 0, 'label'])).toEqual({
      start: { line: 4, column: 5 },
      end: { line: 4, column: 10 },
    });
    expect(value.rangeOfValue(['seats', 1, 'id'])).toEqual({
      start: { line: 5, column: 9 },
      end: { line: 5, column: 16 },
    });
  });

  test('take characters as an editor counts them', () => {
    const { value } = parseYaml('site.yaml', 'risk: { note: "Gŵyl – 水", state: stated }\n');
    expect(value.rangeOfKey(['risk', 'state']).start).toEqual({ line: 1, column: 27 });
  });

  test('are those of the nearest record where a path leads nowhere', () => {
    const { value } = parseYaml('membership.yaml', seats);
    expect(value.rangeOfValue(['seats', 1, 'label']).start).toEqual({ line: 5, column: 5 });
    expect(value.rangeOfValue(['seats', 7]).start).toEqual({ line: 3, column: 3 });
    expect(value.rangeOfKey(['former', 0]).start).toEqual({ line: 1, column: 1 });
  });

  test('end where folded text ends, before its last line break', () => {
    const { value } = parseYaml('text.yaml', 'text: >-\n  two\n  lines\n\nnext: one\n');
    expect(value.rangeOfValue(['text'])).toEqual({
      start: { line: 1, column: 7 },
      end: { line: 3, column: 8 },
    });
  });

  test('are at the start of an empty file', () => {
    expect(parseYaml('site.yaml', '').value.rangeOfValue(['name']).start).toEqual({
      line: 1,
      column: 1,
    });
  });
});

describe('parseFrontMatter', () => {
  test('reads the fields at the top, with places in the whole file', () => {
    const { value, diagnostics } = parseFrontMatter(
      'quorum.mdx',
      '---\ntitle: Quorum\ncore: yes\n---\nWords: not fields.\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value.value).toEqual({ title: 'Quorum', core: 'yes' });
    expect(value.rangeOfKey(['core']).start).toEqual({ line: 3, column: 1 });
  });

  test('takes lines that end with CR and LF', () => {
    const { value } = parseFrontMatter('quorum.mdx', '---\r\ntitle: Quorum\r\n---\r\nWords\r\n');
    expect(value.value).toEqual({ title: 'Quorum' });
    expect(value.rangeOfValue(['title']).start).toEqual({ line: 2, column: 8 });
  });

  test('gives the places of mistakes in the whole file', () => {
    const { diagnostics } = parseFrontMatter(
      'quorum.mdx',
      '---\ntitle: Quorum\ntitle: Quoracy\ncore: *yes\n---\nWords\n',
    );
    expect(diagnostics.map(inOneLine)).toEqual([
      'quorum.mdx:3:1 error file/duplicate-field: `title` is given twice. Keep one of the two.',
      'quorum.mdx:4:7 error file/not-plain: `*yes` repeats another value by reference. Write the value out here, or put the text in quotes.',
    ]);
    expect(diagnostics[0]?.related?.[0]?.range.start).toEqual({ line: 2, column: 1 });
  });

  test.each([
    ['missing', 'Words about quorum.\n'],
    ['not closed', '---\ntitle: Quorum\n'],
    ['after an empty line', '\n---\ntitle: Quorum\n---\n'],
    ['in an empty file', ''],
  ])('reports fields that are %s', (_, text) => {
    const { diagnostics } = parseFrontMatter('quorum.mdx', text);
    expect(diagnostics.map(inOneLine)).toEqual([
      'quorum.mdx:1:1 error file/front-matter: The file must begin with its fields between two lines of `---`.',
    ]);
  });
});
