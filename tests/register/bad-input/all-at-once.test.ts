import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { processorTime } from '../../fixtures/processor-time.ts';

const board = 'content/partnerships/riverside/board';

describe('one run', () => {
  test('reports every mistake of every file, in order of file, line and column', () => {
    const { register, diagnostics } = openSample({
      'content/notes.txt': 'Notes\n',
      'content/glossary/board.yaml': (text) => text.replace('kind: term', 'kind: word'),
      'content/organisations/riverside-council.yaml': 'name: "Riverside\n',
      'content/organisations/riverside-housing.yaml': (text) => `${text}name: Housing\n`,
      'content/organisations/riverside-hospitals-trust.yaml': Buffer.from(
        'name: Caf\u00E9\n',
        'latin1',
      ),
      'content/places/riverside.yaml': (text) =>
        text
          .replace('kind: district', 'kind: district\nnation: village')
          .replace('value:', 'valeu:'),
      [`${board}/constitution.yaml`]: (text) =>
        text.replace('date: 2025-03', 'date: 2025-13').replace('no', 'maybe'),
      [`${board}/membership.yaml`]: (text) => text.replace('clause: 2.1-c', 'clause: 2.1-z'),
      [`${board}/rasci.yaml`]: (text) => text.replace('table: who', 'table: !matrix who'),
      'content/sources/riverside-board.yaml': (text) => text.replace('CHECKSUM', 'none'),
      'content/knowledge/topics/quorum.mdx': 'A quorum is the smallest attendance.\n',
      'content/knowledge/topics/risk.mdx': undefined,
    });
    expect(register).toBeUndefined();
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/glossary/board.yaml:2:7 error schema/wrong-value: `word` is not one of the choices. Choose from `acronym`, `term`.',
      'content/knowledge/topics/quorum.mdx:1:1 error file/front-matter: The file must begin with its fields between two lines of `---`.',
      'content/knowledge/topics/risk.mdx:1:1 error content/missing-file: The file `knowledge/topics/risk.mdx` is missing. It explains the topic `risk`. Add it.',
      'content/notes.txt:1:1 error content/unknown-file: No record belongs in a file with this name and place. Rename it, move it, or remove it.',
      'content/organisations/riverside-council.yaml:1:7 error file/yaml: This quote is opened and never closed. Close it where the text, list or record ends.',
      'content/organisations/riverside-hospitals-trust.yaml:1:10 error file/unreadable: This is not UTF-8 text; it looks like Windows-1252, as Word for Windows saves. Save the file again with the encoding UTF-8.',
      'content/organisations/riverside-housing.yaml:5:1 error file/duplicate-field: `name` is given twice. Keep one of the two.',
      `${board}/constitution.yaml:4:14 error schema/wrong-value: \`maybe\` is not one of the choices. Choose from \`yes\`, \`no\`, \`in-part\`, \`unknown\`.`,
      `${board}/constitution.yaml:10:9 error schema/wrong-value: There is no such day. Check the month and the day.`,
      `${board}/membership.yaml:26:13 error content/unknown-reference: There is no clause \`2.1-z\`. Did you mean \`2.1-a\`?`,
      `${board}/rasci.yaml:2:16 error file/not-plain: A word that starts with \`!\` is a tag, and none is used here. Remove it, or put the text in quotes.`,
      'content/places/riverside.yaml:3:9 error schema/wrong-value: `village` is not one of the choices. Choose from `england`, `wales`, `scotland`, `northern-ireland`, `elsewhere`.',
      'content/places/riverside.yaml:6:5 error schema/unknown-field: Unknown field `valeu`. Did you mean `value`?',
      'content/sources/riverside-board.yaml:3:9 error schema/wrong-value: Give the SHA-256 checksum: 64 characters from 0-9 and a-f.',
    ]);
  });

  test('compares each file with the words, when the other files of its body are broken', () => {
    const { diagnostics } = openSample({
      [`${board}/constitution.yaml`]: 'title: Terms of Reference: Board\n',
      [`${board}/facts.yaml`]: (text) => text.replace('four times a year', 'four times each year'),
      [`${board}/membership.yaml`]: (text) =>
        text.replace('label: Chair of the', 'label: Chairman of the'),
      [`${board}/rasci.yaml`]: (text) => text.replace('trust: R', 'trust: I'),
      [`${board}/text.yaml`]: (text) =>
        text.replace('bring', 'draw').replace('reviewed every year', 'reviewed each year'),
    });
    expect(
      diagnostics.map(({ file, range, check }) => [
        file.split('/').at(-1),
        range.start.line,
        check,
      ]),
    ).toEqual([
      ['constitution.yaml', 1, 'file/yaml'],
      ['facts.yaml', 38, 'fact/quote-differs'],
      ['facts.yaml', 73, 'fact/quote-differs'],
      ['facts.yaml', 80, 'fact/quote-differs'],
      ['membership.yaml', 4, 'seat/label-differs'],
      ['rasci.yaml', 20, 'matrix/differs-from-text'],
      ['text.yaml', 14, 'source/words-differ'],
    ]);
  });

  test('gives the same diagnostics each time', () => {
    const changes = {
      'content/places/riverside.yaml': 'nmae: Riverside\nkind: village\n',
      [`${board}/facts.yaml`]: 'quorum: {}\n',
    };
    expect(openSample(changes).diagnostics).toEqual(openSample(changes).diagnostics);
  });
});

describe('a file with 20,000 unknown fields', () => {
  test('is refused within two seconds, with a hundred diagnostics and the number of the rest', () => {
    const fields = Array.from({ length: 20_000 }, (_, order) => `field-${order}: x\n`).join('');
    const { value, milliseconds } = processorTime(
      () => openSample({ 'content/places/riverside.yaml': (text) => text + fields }),
      2000,
    );
    const { diagnostics } = value;
    expect(milliseconds).toBeLessThan(2000);
    expect(diagnostics).toHaveLength(101);
    expect(inOneLine(diagnostics[0]!)).toBe(
      'content/places/riverside.yaml:6:1 error schema/unknown-field: Unknown field `field-0`. Remove it, or check where it belongs.',
    );
    expect(
      diagnostics.filter(({ check }) => check === 'content/too-many-problems').map(inOneLine),
    ).toEqual([
      'content/places/riverside.yaml:105:1 error content/too-many-problems: This file has 19,900 more problems. Mend the first 100, then check again.',
    ]);
  });
});
