import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';
import { openSample } from '../fixtures/open-sample.ts';

// Words that YAML readers commonly turn into numbers, dates, true, false or nothing.
const typed = [
  '1.10',
  '1.0',
  'no',
  'yes',
  'on',
  'off',
  'y',
  'n',
  'true',
  'False',
  'null',
  '~',
  '2025-03',
  '2025-03-14',
].concat([
  '0123',
  '0o17',
  '12:30',
  '1e3',
  '0x1F',
  '.5',
  '-0',
  '+1',
  '.inf',
  '.nan',
  'e',
  '1_000',
  '=',
  '<<',
]);

describe('what is typed', () => {
  test.each(typed)('%s is that text when it is read', (word) => {
    const text = `value: ${word}\nlist:\n  - ${word}\nbrackets: [${word}]\n${word}: name\n`;
    expect(parseYaml('text.yaml', text).value.value).toEqual({
      value: word,
      list: [word],
      brackets: [word],
      [word]: 'name',
    });
  });

  test('is an empty text where there is nothing', () => {
    const text = "bare:\nquoted: ''\nlist:\n  -\n  - x\nbrackets: { a: , b: '' }\n";
    expect(parseYaml('text.yaml', text).value.value).toEqual({
      bare: '',
      quoted: '',
      list: ['', 'x'],
      brackets: { a: '', b: '' },
    });
  });

  test('keeps quotes out, and every character of a text in quotes', () => {
    const text = `single: 'It''s 1.10'\ndouble: "a\\tb \\u2013 c"\nblock: |\n  1.10\n   no\nfolded: >-\n  1.10\n  no\n`;
    expect(parseYaml('text.yaml', text).value.value).toEqual({
      single: "It's 1.10",
      double: 'a\tb – c',
      block: '1.10\n no\n',
      folded: '1.10 no',
    });
  });

  test('is published as labels and texts of clauses', () => {
    const clauses = typed.map(
      (word, order) =>
        `  - kind: clause\n    id: typed-${order}\n    label: ${word}\n    text: ${word}\n`,
    );
    const { register, diagnostics } = openSample({
      'content/partnerships/riverside/board/text.yaml': (text) => text + clauses.join(''),
      'seeds/riverside-board.txt': (text) =>
        text + typed.map((word) => `${word} ${word}\n`).join(''),
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
    const { byId } = register!.constitutions.get('riverside/board')!.text;
    expect(typed.map((_, order) => byId.get(`typed-${order}`)?.node)).toEqual(
      typed.map((word, order) => ({
        kind: 'clause',
        id: `typed-${order}`,
        label: word,
        text: word,
      })),
    );
  });

  test('is published as cells of a table, empty ones too', () => {
    const { register, diagnostics } = openSample({
      'content/partnerships/riverside/board/text.yaml': (text) =>
        `${text}  - kind: table\n    id: cells\n    rows:\n      - [${typed.join(', ')}, '']\n`,
      'seeds/riverside-board.txt': (text) => `${text}${typed.join('\t')}\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
    const table = register!.constitutions.get('riverside/board')!.text.byId.get('cells')?.node;
    expect(table).toEqual({ kind: 'table', id: 'cells', rows: [[...typed, '']] });
  });

  test('is published as the labels of versions', () => {
    const history = typed.map((word) => `  - version: ${word}\n`);
    const { register, diagnostics } = openSample({
      'content/partnerships/riverside/board/constitution.yaml': (text) =>
        `${text}history:\n${history.join('')}`,
    });
    expect(diagnostics).toEqual([]);
    const { record } = register!.constitutions.get('riverside/board')!;
    expect(record.version).toMatchObject({ label: '1.10', date: '2025-03' });
    expect(record.history).toEqual(typed.map((version) => ({ version })));
  });

  test('is the id of a clause: 1.10 is not 1.1', () => {
    const { register } = openSample({
      'content/partnerships/riverside/board/text.yaml': (text) =>
        `${text}  - kind: clause\n    label: 1.10\n    text: The last clause.\n`,
      'seeds/riverside-board.txt': (text) => `${text}1.10 The last clause.\n`,
    });
    const { byId } = register!.constitutions.get('riverside/board')!.text;
    expect(byId.get('1.10')?.node).toMatchObject({ label: '1.10', text: 'The last clause.' });
    expect(byId.get('1.1')?.node).toMatchObject({ label: '1.1' });
  });
});
