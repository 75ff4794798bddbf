import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = 'content/partnerships/riverside/board';

describe('an unknown field', () => {
  test('is reported at its name, with the field that was meant', () => {
    const { diagnostics } = openSample({
      'content/site.yaml': (text) => text.replace('strapline:', 'strapilne:'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/site.yaml:2:1 error schema/unknown-field: Unknown field `strapilne`. Did you mean `strapline`?',
    ]);
    expect(diagnostics[0]?.range.end).toEqual({ line: 2, column: 10 });
  });

  test('is found deep inside lists and alternatives', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) => text.replace('minimum: 3', 'minimun: 3'),
      [`${board}/membership.yaml`]: (text) => text.replace('    office: chair', '    ofice: chair'),
      [`${board}/text.yaml`]: (text) => text.replace('        label: 3.2', '        lable: 3.2'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:8:11 error schema/unknown-field: Unknown field \`minimun\`. Did you mean \`minimum\`?`,
      `${board}/membership.yaml:9:5 error schema/unknown-field: Unknown field \`ofice\`. Did you mean \`office\`?`,
      `${board}/text.yaml:43:9 error schema/unknown-field: Unknown field \`lable\`. Did you mean \`label\`?`,
    ]);
  });

  test('that is like no other is said to belong elsewhere', () => {
    const { diagnostics } = openSample({ 'content/site.yaml': (text) => `${text}weather: fine\n` });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/site.yaml:11:1 error schema/unknown-field: Unknown field `weather`. Remove it, or check where it belongs.',
    ]);
  });

  test('is reported in the front matter of a page', () => {
    const { diagnostics } = openSample({
      'content/knowledge/topics/quorum.mdx': (text) => text.replace('short:', 'shrot:'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/knowledge/topics/quorum.mdx:4:1 error schema/unknown-field: Unknown field `shrot`. Did you mean `short`?',
    ]);
  });
});

describe('a missing field', () => {
  test('is reported at the record it is missing from', () => {
    const { diagnostics } = openSample({
      'content/places/riverside.yaml': (text) => text.replace('kind: district\n', ''),
      'content/site.yaml': (text) =>
        text.replace('  name: Riverside Council\n', '  website: https://riverside.example\n'),
      [`${board}/membership.yaml`]: (text) => text.replace('    clause: 2.1-b\n', ''),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/membership.yaml:13:5 error schema/missing-field: The field \`clause\` is missing from entry 2 of \`seats\`. Add it.`,
      'content/places/riverside.yaml:1:1 error schema/missing-field: The field `kind` is missing. Add it.',
      'content/site.yaml:4:1 error schema/missing-field: The field `name` is missing from `publisher`. Add it.',
    ]);
  });

  test('a topic that is left out is none: it is not read yet', () => {
    const { diagnostics, register } = openSample({
      [`${board}/facts.yaml`]: (text) => text.replace('risk: { state: not-stated }\n', ''),
    });
    expect(diagnostics).toEqual([]);
    expect(register?.constitutions.get('riverside/board')?.facts.risk.state).toBe('unread');
  });
});

describe('what people type', () => {
  const source = 'content/sources/riverside-board.yaml';
  const membership = `${board}/membership.yaml`;
  const constitution = `${board}/constitution.yaml`;
  const wrong = (file: string, place: string, message: string): string =>
    `${file}:${place} error schema/wrong-value: ${message}`;

  test.each([
    {
      what: 'another word for a field',
      file: source,
      change: (text: string) => text.replace('sha256:', 'checksum:'),
      found: `${source}:3:1 error schema/unknown-field: Unknown field \`checksum\`. Did you mean \`sha256\`?`,
    },
    {
      what: 'a comma in braces',
      file: constitution,
      change: (text: string) =>
        text.replace(/version:[^]*?(?=\nsource)/, 'version: { label: Version 2, approved by all }'),
      found: `${constitution}:8:30 error schema/unknown-field: These words are read as a field, because a comma in braces ends a value. Put the whole value in quotes.`,
    },
    {
      what: 'a number where a record belongs',
      file: membership,
      change: (text: string) => text.replace(/count:\n +kind: exactly\n +number: 1/, 'count: 1'),
      found: wrong(
        membership,
        '6:12',
        'This must be a record: names with values, indented under it. For example `{ kind: exactly, number: 1 }`.',
      ),
    },
    {
      what: 'dashes where a list belongs',
      file: membership,
      change: () => 'state: stated\nseats:\n  – Chair\n  – Deputy\n',
      found: wrong(
        membership,
        '3:3',
        'This must be a list: lines that start with `-`. Here stands `–`: type a hyphen instead.',
      ),
    },
    {
      what: 'curly quotes around a choice',
      file: 'content/places/riverside.yaml',
      change: () => 'name: Riverside\nkind: district\nnation: “wales”\n',
      found: wrong(
        'content/places/riverside.yaml',
        '3:9',
        'Curly quotes are part of the value here. Leave them out, and choose from `england`, `wales`, `scotland`, `northern-ireland`, `elsewhere`.',
      ),
    },
    {
      what: 'words as they stand in the document',
      file: `${board}/text.yaml`,
      change: () => 'Terms of Reference\nThe Board meets.\n',
      found: wrong(
        `${board}/text.yaml`,
        '1:1',
        'This must be a record: names with values, indented under it. Put a name, a colon and a space before the words; here it begins with `content:`.',
      ),
    },
    {
      what: 'a file name with a space',
      file: source,
      change: (text: string) =>
        text.replace('file: riverside-board.txt', 'file: Riverside Board (final).docx'),
      found: wrong(
        source,
        '2:7',
        'A source’s file name has letters, digits, dots and hyphens only: no spaces or accents. Rename the file to `riverside-board-final.docx`, and write that here.',
      ),
    },
    {
      what: 'a field left out, of which the form is told by an example',
      file: source,
      change: (text: string) => text.replace(/received: .*\n/, ''),
      found: `${source}:1:1 error schema/missing-field: The field \`received\` is missing. Add it, for example \`received: A Word file, saved as plain text\`.`,
    },
  ])('$what', ({ file, change, found }) => {
    expect(openSample({ [file]: change }).diagnostics.map(inOneLine)).toContain(found);
  });
});

describe('a wrong choice', () => {
  test('is reported with the choice that was meant', () => {
    const { diagnostics } = openSample({
      'content/places/riverside.yaml': (text) => `${text}nation: wlaes\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/places/riverside.yaml:6:9 error schema/wrong-value: `wlaes` is not one of the choices. Did you mean `wales`?',
    ]);
  });

  test('that is like no other is reported with all choices', () => {
    const { diagnostics } = openSample({
      [`${board}/constitution.yaml`]: (text) => text.replace('status: final', 'status: agreed'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:7:9 error schema/wrong-value: \`agreed\` is not one of the choices. Choose from \`draft\`, \`final\`, \`superseded\`, \`unknown\`.`,
    ]);
  });

  test('of an alternative is reported at its tag', () => {
    const { diagnostics } = openSample({
      [`${board}/facts.yaml`]: (text) =>
        text
          .replace('kind: count', 'kind: cuont')
          .replace('risk: { state: not-stated }', 'risk: {}'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:7:17 error schema/wrong-value: \`cuont\` is not one of the choices. Did you mean \`count\`? Give a kind: \`count\`, \`share\`, \`every\`, \`words\`, \`all\` or \`any\`.`,
      `${board}/facts.yaml:120:7 error schema/wrong-value: Give a state: \`stated\`, \`not-stated\`, \`unclear\`, \`placeholder\`, \`elsewhere\` or \`unread\`.`,
    ]);
  });
});

describe('a wrong shape', () => {
  test.each([
    {
      shape: 'a text where a list belongs',
      change: { [`${board}/membership.yaml`]: 'state: stated\nseats: Chair\n' },
      found: `${board}/membership.yaml:2:8 error schema/wrong-value: This must be a list: lines that start with \`-\`.`,
    },
    {
      shape: 'a list where a text belongs',
      change: {
        'content/places/riverside.yaml': 'name:\n  - Riverside\n  - Hillside\nkind: district\n',
      },
      found:
        'content/places/riverside.yaml:2:3 error schema/wrong-value: This must be text on one value, not a list or a record.',
    },
    {
      shape: 'a text where a record belongs',
      change: {
        [`${board}/facts.yaml`]: (text: string) =>
          text.replace('risk: { state: not-stated }', 'risk: not stated'),
      },
      found: `${board}/facts.yaml:120:7 error schema/wrong-value: This must be a record: names with values, indented under it. Give it a \`state\` of \`stated\`, \`not-stated\`, \`unclear\`, \`placeholder\`, \`elsewhere\`, \`unread\`.`,
    },
    {
      shape: 'nothing where a record belongs',
      change: {
        [`${board}/facts.yaml`]: (text: string) =>
          text.replace('risk: { state: not-stated }', 'risk:'),
      },
      found: `${board}/facts.yaml:120:6 error schema/wrong-value: This must be a record: names with values, indented under it. It is empty.`,
    },
    {
      shape: 'nothing where a text belongs',
      change: { 'content/places/riverside.yaml': 'name:\nkind: district\n' },
      found:
        'content/places/riverside.yaml:1:6 error schema/wrong-value: Write something here, or remove the field.',
    },
    {
      shape: 'words where a number belongs',
      change: {
        [`${board}/facts.yaml`]: (text: string) => text.replace('perYear: 4', 'perYear: four'),
      },
      found: `${board}/facts.yaml:34:14 error schema/wrong-value: Give a whole number in digits, for example \`5\`.`,
    },
    {
      shape: 'an address that is no web address',
      change: {
        'content/site.yaml': (text: string) =>
          text.replace('https://register.example', 'javascript:alert(1)'),
      },
      found:
        'content/site.yaml:3:10 error schema/wrong-value: Give a whole web address that starts with https://',
    },
  ])('$shape', ({ change, found }) => {
    expect(openSample(change).diagnostics.map(inOneLine)).toContain(found);
  });
});
