import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/files/parse-yaml.ts';

/** The characters of a file at which the words of a value are placed. */
function placed(yaml: string, words: string): string {
  const { value } = parseYaml('content/text.yaml', yaml);
  const typed = (value.value as { text: string }).text.trim();
  const start = typed.indexOf(words);
  const range = value.rangeOfCharacters(['text'], { start, end: start + words.length });
  const lines = yaml.split('\n');
  const offset = (line: number, column: number): number =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return yaml.slice(
    offset(range.start.line, range.start.column),
    offset(range.end.line, range.end.column),
  );
}

describe('rangeOfCharacters', () => {
  test.each([
    ['plain', 'text: the Police Authority sits\n'],
    ['plain over lines', 'text: the\n  Police Authority\n  sits\n'],
    ['single quotes', "text: 'it''s the Police Authority'\n"],
    ['double quotes', 'text: "a \\"first\\" \\u00e9 the Police Authority"\n'],
    ['double quotes and a line end after `\\`', 'text: "the \\\n  Police Authority"\n'],
    ['folded', 'other: x\ntext: >-\n  one line\n  and the Police Authority here\nnext: y\n'],
    ['literal', 'text: |\n  one\n\n  the Police Authority\n'],
    ['indented blocks', 'text: |-\n    one\n      deeper the Police Authority\n'],
  ])('finds words in a value written with %s', (_, yaml) => {
    expect(placed(yaml, 'Police Authority')).toBe('Police Authority');
  });

  test('finds words that are folded over two lines', () => {
    expect(placed('text: >-\n  the Police\n  Authority\n', 'Police Authority')).toBe(
      'Police\n  Authority',
    );
  });

  test('finds words after a no-break space and a pair of spaces', () => {
    expect(placed('text: one\u00A0two  the Chair\n', 'the Chair')).toBe('the Chair');
  });

  test('finds words after every escape of YAML', () => {
    const escapes = '\\0\\a\\b\\e\\f\\n\\r\\t\\v\\N\\_\\L\\P\\x41\\u200B\\U0001F600\\\\\\"\\/';
    expect(placed(`text: "one${escapes} the Chair"\n`, 'Chair')).toBe('Chair');
  });

  test('finds the last character', () => {
    expect(placed('text: "a b"\n', 'b')).toBe('b');
  });
});
