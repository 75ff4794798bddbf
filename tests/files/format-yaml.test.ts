import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, visit } from 'yaml';
import { formatYaml } from '../../src/files/format-yaml.ts';
import { parseYaml } from '../../src/files/parse-yaml.ts';

describe('formatYaml', () => {
  test('puts indents, spaces, quotes and empty lines in order', async () => {
    const text = `a:   {b: c,\n   d: e}   # kept\n\n\n\nlist:\n- x\n-   'y: z'\n`;
    expect(await formatYaml(text)).toBe(`a: { b: c, d: e } # kept\n\nlist:\n  - x\n  - "y: z"\n`);
  });

  test('breaks no line that its author left long, and joins none', async () => {
    const long = `a: ${'word '.repeat(60)}end\nb: >-\n  folded\n  as it was\n`;
    expect(await formatYaml(long)).toBe(long);
  });

  test('keeps what only looks like another value', async () => {
    const text = 'a: 1.10\nb: no\nc: 2025-03\nd: "1.10"\ne: ~\nf: 0x10\ng:\nh: ""\n';
    expect(await formatYaml(text)).toBe(text);
  });

  test('keeps comments wherever they stand', async () => {
    const text =
      '# first\na: # of a\n  # above b\n  b: c\n  # last in a\nd: "e" # beside\nlist:\n  # above x\n  - x\n# end\n';
    expect(await formatYaml(text)).toBe(text);
  });

  test('takes no sign in words for a comment', async () => {
    const text = 'a: |-\n  # words\n  more\nb: "# words"\nc: item#3\n';
    expect(await formatYaml(text)).toBe(text);
  });

  test('turns ends of lines of another system into its own', async () => {
    expect(await formatYaml('a: b\r\nc:\r\n  - d\r\n')).toBe('a: b\nc:\n  - d\n');
  });

  test.each([
    'a: [',
    'a: b\n  c: d\n',
    'a: 1\na: 2\n',
    '\ta: b\n',
    'a: &x b\nc: *x\n',
    'a: item #3\n',
    '<<<<<<< ours\na: b\n',
  ])('leaves alone what cannot be read: %j', async (text) => {
    expect(await formatYaml(text)).toBeUndefined();
  });
});

const words = fc.oneof(
  fc.constantFrom(
    'yes',
    '1.10',
    '# no comment',
    'a: b',
    '- a',
    '“quoted”',
    "it's",
    'two\nlines',
    'two\n\nparagraphs\n',
    ' space ',
    'a #b',
    '{a}',
    '',
    'long '.repeat(40).trim(),
  ),
  fc.string({ unit: fc.constantFrom(...'ab1 :#-"\'{}[],&*!|>%@`\n–é'), maxLength: 12 }),
);
const names = fc.constantFrom('id', 'label', 'note', 'evidence', 'count', 'clause', 'a-b', 'each');
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const;
const layouts = fc.infiniteStream(fc.nat({ max: 1000 }));

/** A document of one record, written in all the ways that one can be, with comments in places. */
function written(record: object, layout: Iterator<number>): string {
  const document = new Document(record, { schema: 'failsafe' });
  const chance = (one: number): boolean => layout.next().value % one === 0;
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key') node.type = styles[layout.next().value % styles.length]!;
      if (chance(5)) node.commentBefore = ' above';
      if (chance(7) && key !== 'key') node.comment = ' beside';
    },
    Collection: (_, node) => {
      node.flow = chance(3);
      if (chance(6)) node.commentBefore = ' above all';
      if (chance(4)) node.spaceBefore = true;
    },
  });
  const indent = 1 + (layout.next().value % 6);
  return document.toString({ indent, lineWidth: chance(2) ? 40 : 0, singleQuote: chance(2) });
}

function commentsIn(text: string): number {
  return text.match(/# (?:above all|above|beside)/gu)?.length ?? 0;
}

test('no value, no comment changes, and what is in order stays as it is', async () => {
  let formattedOnes = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(names, values, { minKeys: 1 }),
      layouts,
      async (record, layout) => {
        const text = written(record, layout[Symbol.iterator]());
        const before = parseYaml('a.yaml', text);
        const formatted = await formatYaml(text);
        if (formatted === undefined) return;
        formattedOnes += 1;
        const after = parseYaml('a.yaml', formatted);
        expect(after.diagnostics).toEqual([]);
        expect(after.value.value).toEqual(before.value.value);
        expect(commentsIn(formatted)).toBe(commentsIn(text));
        expect(await formatYaml(formatted)).toBe(formatted);
      },
    ),
    { numRuns: 300, seed: 11 },
  );
  expect(formattedOnes).toBeGreaterThan(100);
});
