import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';

describe('YAML that is more than plain text, lists and records is refused', () => {
  test('an anchor and its alias', () => {
    const text = 'quorum: &five { minimum: 5 }\nreview: *five\n';
    expect(parseYaml('facts.yaml', text).diagnostics.map(inOneLine)).toEqual([
      'facts.yaml:1:15 error file/not-plain: `&five` names a value for reuse. Remove it and write values out, or put the text in quotes.',
      'facts.yaml:2:9 error file/not-plain: `*five` repeats another value by reference. Write the value out here, or put the text in quotes.',
    ]);
  });

  test('an anchor on a field name', () => {
    expect(
      parseYaml('site.yaml', 'a: 1\n&title name: Riverside\n').diagnostics.map(inOneLine),
    ).toEqual([
      'site.yaml:2:8 error file/not-plain: `&title` names a value for reuse. Remove it and write values out, or put the text in quotes.',
    ]);
  });

  test('text that looks like an alias, such as starred words', () => {
    expect(parseYaml('site.yaml', 'name: *Riverside*\n').diagnostics.map(inOneLine)).toEqual([
      'site.yaml:1:7 error file/not-plain: `*Riverside*` repeats another value by reference. Write the value out here, or put the text in quotes.',
    ]);
  });

  test.each([
    ['!secret', 15],
    ['!!int', 13],
    ['!!str', 13],
    ['!!binary', 16],
    ['!', 9],
    ['!<tag:example.org,2025:x>', 33],
  ])('the tag %s, reported at its value', (tag, column) => {
    expect(parseYaml('site.yaml', `kind: x\nname: ${tag} 5\n`).diagnostics.map(inOneLine)).toEqual([
      `site.yaml:2:${column} error file/not-plain: A word that starts with \`!\` is a tag, and none is used here. Remove it, or put the text in quotes.`,
    ]);
  });

  test('a tag whose handle is not declared', () => {
    expect(parseYaml('site.yaml', 'name: !own!name 5\n').diagnostics.map(inOneLine)).toEqual([
      'site.yaml:1:7 error file/yaml: A word that starts with `!` is a tag, and none is used here. Remove it, or put the text in quotes.',
    ]);
  });

  test('a merge key is a field of that name, and its alias is refused', () => {
    const text = 'base: { state: stated }\nrisk:\n  <<: *base\n';
    expect(parseYaml('facts.yaml', text).diagnostics.map(inOneLine)).toEqual([
      'facts.yaml:3:7 error file/not-plain: `*base` repeats another value by reference. Write the value out here, or put the text in quotes.',
    ]);
    expect(parseYaml('facts.yaml', 'risk:\n  <<: { state: stated }\n').value.value).toEqual({
      risk: { '<<': { state: 'stated' } },
    });
  });

  test('a list or nothing at all as a field name', () => {
    const text = 'name: Riverside\n? [a, b]\n: list\n? \n: nothing\n';
    expect(parseYaml('site.yaml', text).diagnostics.map(inOneLine)).toEqual([
      'site.yaml:2:3 error file/not-plain: A field needs a plain name before the colon.',
      'site.yaml:4:3 error file/not-plain: A field needs a plain name before the colon.',
    ]);
  });

  test('names that JavaScript gives a meaning, which pollute nothing', () => {
    const text =
      '__proto__:\n  polluted: yes\nconstructor: { prototype: { polluted: yes } }\nprototype: yes\n';
    const { value, diagnostics } = parseYaml('site.yaml', text);
    expect(diagnostics.map(inOneLine)).toEqual([
      'site.yaml:1:1 error file/not-plain: `__proto__` cannot be used as a field name. Choose another.',
      'site.yaml:3:1 error file/not-plain: `constructor` cannot be used as a field name. Choose another.',
      'site.yaml:4:1 error file/not-plain: `prototype` cannot be used as a field name. Choose another.',
    ]);
    expect(value.value).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('signs that would cut a text short are refused', () => {
  test('a number sign after a space, which begins a comment', () => {
    const text = 'label: Room #2\nlist:\n  - Item # 4\n';
    expect(parseYaml('text.yaml', text).diagnostics.map(inOneLine)).toEqual([
      'text.yaml:1:13 error file/not-plain: Words after ` #` are a comment, not published. Put the text in quotes, or the comment on its own line.',
      'text.yaml:3:10 error file/not-plain: Words after ` #` are a comment, not published. Put the text in quotes, or the comment on its own line.',
    ]);
  });

  test('a comma in brackets without a space, which begins another entry', () => {
    const text =
      'items: [to spend £50,000, to meet]\nrisk: { note: up to £5,000, state: stated }\n';
    expect(parseYaml('facts.yaml', text).diagnostics.map(inOneLine)).toEqual([
      'facts.yaml:1:21 error file/not-plain: A comma in brackets starts another entry. Put a space after it, or put the text in quotes.',
      'facts.yaml:2:23 error file/not-plain: A comma in brackets starts another entry. Put a space after it, or put the text in quotes.',
    ]);
  });

  test('and nothing is refused that cuts no text', () => {
    const text = `# A comment on its own line.
name: 'Room #2' # after a text in quotes
count: £50,000
publisher: # before a record
  name: C#
headings: ['£50,000', Quorum,
  Quoracy,]
`;
    expect(parseYaml('site.yaml', text)).toMatchObject({
      value: {
        value: {
          name: 'Room #2',
          count: '£50,000',
          publisher: { name: 'C#' },
          headings: ['£50,000', 'Quorum', 'Quoracy'],
        },
      },
      diagnostics: [],
    });
  });
});

describe('a field given twice', () => {
  test('is reported at the second, with the place of the first', () => {
    const text = 'name: Riverside\nkind: district\nname: Hillside\n';
    const { diagnostics } = parseYaml('place.yaml', text);
    expect(diagnostics).toEqual([
      {
        check: 'file/duplicate-field',
        severity: 'error',
        message: '`name` is given twice. Keep one of the two.',
        file: 'place.yaml',
        range: { start: { line: 3, column: 1 }, end: { line: 3, column: 5 } },
        related: [
          {
            message: '`name` is first given here.',
            file: 'place.yaml',
            range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
          },
        ],
      },
    ]);
  });

  test('is found inside lists, brackets and quotes', () => {
    const text = `seats:\n  - id: chair\n    id: vice-chair\nrisk: { state: stated, 'state': unclear }\n`;
    expect(parseYaml('facts.yaml', text).diagnostics.map(inOneLine)).toEqual([
      'facts.yaml:3:5 error file/duplicate-field: `id` is given twice. Keep one of the two.',
      'facts.yaml:4:24 error file/duplicate-field: `state` is given twice. Keep one of the two.',
    ]);
  });

  test('is no mistake in two records of a list', () => {
    expect(parseYaml('seats.yaml', '- id: chair\n- id: council\n').diagnostics).toEqual([]);
  });
});
