import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../../src/files/memory-files.ts';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import type { RecordChange } from '../../../src/model/changes/record-change.ts';
import { recordChanges } from '../../../src/model/changes/record-changes.ts';
import { inTodaysNames } from '../../../src/model/changes/todays-names.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { migratedText } from '../../../src/register/loading/migrated-text.ts';

/** Field names and words as they were, and as they are. */
const renamed: readonly RecordChange[] = [
  { since: '0.2', at: '**.alpha', kind: 'renamed', to: 'first' },
  { since: '0.3', at: '**.beta', kind: 'renamed', to: 'second-field' },
  { since: '0.3', at: '**.state', kind: 'value', from: 'old', to: 'quite new' },
];
const names: Readonly<Record<string, string>> = { alpha: 'first', beta: 'second-field' };

type Style = 'plain' | 'single' | 'double' | 'folded' | 'literal';
interface Field {
  readonly name: string;
  readonly quote: '' | "'" | '"';
  readonly before: readonly string[];
  readonly value: Tree;
}
type Tree =
  | {
      readonly kind: 'words';
      readonly style: Style;
      readonly words: string;
      readonly comment: string;
    }
  | { readonly kind: 'list'; readonly inset: number; readonly items: readonly Tree[] }
  | {
      readonly kind: 'record';
      readonly inset: number;
      readonly comment: string;
      readonly fields: readonly Field[];
    }
  | { readonly kind: 'braces'; readonly fields: readonly Field[] };

const words = fc.constantFrom('old', 'other', 'alpha', 'alpha old', 'the Board’s own');
const comment = fc.constantFrom('', '', '', '  # alpha: old', ' # beta');
const before = fc.array(fc.constantFrom('', '# alpha: old', '  # set in: beta', '#'), {
  maxLength: 2,
});
const style = fc.constantFrom<Style>('plain', 'plain', 'single', 'double', 'folded', 'literal');
const said = fc.record({ kind: fc.constant('words' as const), style, words, comment });
const inLine = fc.record({
  kind: fc.constant('words' as const),
  style: fc.constantFrom<Style>('plain', 'single', 'double'),
  words,
  comment: fc.constant(''),
});
const fieldsOf = (value: fc.Arbitrary<Tree>, comments: boolean): fc.Arbitrary<Field[]> =>
  fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('alpha', 'beta', 'gamma', 'state', 'alphabet'),
      quote: fc.constantFrom('' as const, '' as const, "'" as const, '"' as const),
      before: comments ? before : fc.constant([]),
      value,
    }),
    { minLength: 1, maxLength: 4, selector: ({ name }) => name },
  );
const { record } = fc.letrec<{ record: Tree; tree: Tree }>((tie) => ({
  record: fc.record({
    kind: fc.constant('record' as const),
    inset: fc.constantFrom(1, 2, 4),
    comment,
    fields: fieldsOf(tie('tree'), true),
  }),
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    said,
    fc.record({ kind: fc.constant('braces' as const), fields: fieldsOf(inLine, false) }),
    fc.record({
      kind: fc.constant('list' as const),
      inset: fc.constantFrom(0, 2),
      items: fc.array(
        tie('tree').filter(({ kind }) => kind !== 'list'),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    tie('record'),
  ),
}));

/** A record as an author might have typed it, under the names of one time. */
function typed(tree: Tree, today: boolean): string {
  const key = ({ name, quote }: Field): string =>
    `${quote}${today ? (names[name] ?? name) : name}${quote}`;
  const word = (value: string, isState: boolean): string =>
    today && isState && value === 'old' ? 'quite new' : value;
  const line = (
    { style: how, words: value }: Extract<Tree, { kind: 'words' }>,
    isState: boolean,
  ): string => {
    const one = word(value, isState);
    return how === 'single' ? `'${one}'` : how === 'double' ? `"${one}"` : one;
  };
  const braces = (fields: readonly Field[]): string =>
    `{ ${fields.map((one) => `${key(one)}: ${one.value.kind === 'words' ? line(one.value, one.name === 'state') : ''}`).join(', ')} }`;
  const after = (value: Tree, column: number, isState: boolean): string => {
    if (value.kind === 'braces') return ` ${braces(value.fields)}\n`;
    if (value.kind === 'words') {
      const { style: how } = value;
      // A word that is renamed is one of a list of choices, and those stand on their line.
      if (!isState && (how === 'folded' || how === 'literal'))
        return ` ${how === 'folded' ? '>-' : '|'}\n${' '.repeat(column + 2)}alpha: ${value.words}\n`;
      const isQuoted = how === 'single' || how === 'double';
      return ` ${line(value, isState)}${isQuoted ? value.comment : ''}\n`;
    }
    if (value.kind === 'record')
      return `${value.comment}\n${lines(value.fields, column + value.inset)}`;
    return `\n${value.items.map((item) => entry(item, column + value.inset)).join('')}`;
  };
  const entry = (item: Tree, column: number): string => {
    const dash = `${' '.repeat(column)}-`;
    if (item.kind !== 'record') return `${dash}${after(item, column, false)}`;
    return `${dash} ${lines(item.fields, column + 2)
      .trimStart()
      .replace(/^(?:#[^\n]*\n\s*)+/u, '')}`;
  };
  const lines = (fields: readonly Field[], column: number): string =>
    fields
      .map(
        (one) =>
          `${one.before
            .map((said) => `${said === '' ? '' : ' '.repeat(column)}${said}\n`)
            .join(
              '',
            )}${' '.repeat(column)}${key(one)}:${after(one.value, column, one.name === 'state')}`,
      )
      .join('');
  return tree.kind === 'record' ? lines(tree.fields, 0) : '';
}

describe('a file that is migrated', () => {
  const ends = fc.constantFrom('\n', '\r\n');

  test('differs from what was typed in the names alone, and a second time in nothing', () => {
    fc.assert(
      fc.property(record, ends, fc.boolean(), (tree, end, isPage) => {
        const whole = (today: boolean): string => {
          const fields = typed(tree, today);
          const text = isPage ? `---\n${fields}---\nalpha: old words\n` : fields;
          return text.replaceAll('\n', end);
        };
        const path = isPage ? 'guides/a.mdx' : 'site.yaml';
        fc.pre(parseYaml('', typed(tree, false)).diagnostics.length === 0);
        const once = migratedText(path, whole(false), renamed)!;
        expect(once.text).toBe(whole(true));
        expect(once.left).toEqual([]);
        expect(migratedText(path, once.text, renamed)).toEqual({
          text: once.text,
          mended: [],
          left: [],
        });
      }),
      { numRuns: 400 },
    );
  });

  test('says what it said, where fields are moved and taken out too', () => {
    const table: readonly RecordChange[] = [
      ...renamed,
      { since: '0.3', at: '**.gamma', kind: 'gone', why: 'It is counted.' },
      { since: '0.4', at: 'alphabet', kind: 'moved', to: 'letters.all' },
    ];
    fc.assert(
      fc.property(record, ends, (tree, end) => {
        const text = typed(tree, false).replaceAll('\n', end);
        const { value, diagnostics } = parseYaml('', text);
        fc.pre(diagnostics.length === 0);
        const once = migratedText('site.yaml', text, table)!;
        const after = parseYaml('', once.text);
        expect(after.diagnostics).toEqual([]);
        expect(inTodaysNames(after.value.value, table).places).toHaveLength(once.left.length);
        if (once.left.length === 0)
          expect(after.value.value).toEqual(inTodaysNames(value.value, table).value);
        expect(migratedText('site.yaml', once.text, table)!.text).toBe(once.text);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps a field that would move while comments stand in it, and says so', () => {
    const moved: RecordChange = { since: '0.4', at: 'mail', kind: 'moved', to: 'contact.email' };
    const text = 'name: A\nmail: # of the office\n  - a@b.example\n';
    const { text: same, left } = migratedText('site.yaml', text, [moved])!;
    expect(same).toBe(text);
    expect(left.map(({ stays }) => stays)).toEqual(['commented']);
    expect(migratedText('site.yaml', 'mail: a@b.example # x\nname: A\n', [moved])).toBeUndefined();
    expect(
      migratedText('site.yaml', '# Ours.\nmail: "a@b.example" # x\nname: A\n', [moved])!.text,
    ).toBe('# Ours.\nname: A\ncontact: { email: a@b.example }\n');
  });

  test('is valid afterwards, where it was for the first release', () => {
    const text = `# Our own word.
term: Board
kind: term
readings:
  - expansion: Riverside Partnership Board # in full
    evidence:
      - { in: riverside/board, clause: "1", quote: the Board }
    # Read twice.
    note: In this register, the board of the Riverside Partnership.
`.replace(' # in full', '');
    const path = 'glossary/board.yaml';
    const { text: today } = migratedText(path, text, recordChanges['glossary']!)!;
    expect(today).toBe(text.replace(/ +evidence:\n.*\n/u, ''));
    const { diagnostics, value } = loadContent(memoryFiles('content', new Map([[path, today]])));
    expect(diagnostics).toEqual([]);
    expect(value.glossary.get('board')?.record.readings).toHaveLength(1);
  });

  test('is left alone where it cannot be read', () => {
    expect(migratedText('site.yaml', 'alpha: [old\n', renamed)).toBeUndefined();
    expect(migratedText('guides/a.mdx', 'alpha: old\n', renamed)?.text).toBe('alpha: old\n');
  });
});
