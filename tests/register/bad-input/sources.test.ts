import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = 'content/partnerships/riverside/board';
const source = 'content/sources/riverside-board.yaml';
const seed = 'seeds/riverside-board.txt';

describe('a source document', () => {
  test('with another checksum than recorded is reported with both ways out', () => {
    const { diagnostics } = openSample({
      [source]: (text) => text.replace('CHECKSUM', '0'.repeat(64)),
    });
    expect(diagnostics).toHaveLength(1);
    expect(inOneLine(diagnostics[0]!)).toMatch(
      /^content\/sources\/riverside-board\.yaml:3:9 error source\/checksum-differs: The checksum of `riverside-board\.txt` is [0-9a-f]{64}\. The source has changed, or this line is wrong: compare, then correct\.$/,
    );
  });

  test('that is not there is reported at its name', () => {
    const { diagnostics } = openSample({ [seed]: undefined });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${source}:2:7 error source/missing-file: There is no file \`riverside-board.txt\` among the source documents. Add it as received.`,
    ]);
  });

  test('cannot be named outside the folder of source documents', () => {
    const { diagnostics } = openSample({
      [source]: (text) => text.replace('file: riverside-board.txt', 'file: ../../etc/hosts'),
    });
    expect(diagnostics.map(inOneLine)).toContain(
      `${source}:2:7 error schema/wrong-value: Give the name of the file alone: it stands in the folder \`seeds\`, and in no folder inside it.`,
    );
  });

  test('that does not list a constitution leaves its words unproven, and that is reported', () => {
    const words = 'Terms of the Assembly: to be worked up.';
    const { diagnostics } = openSample({
      [`${board}/constitution.yaml`]: (text) =>
        text.replace('source: riverside-board', 'source: assembly'),
      'content/partnerships/riverside/partnership.yaml': (text) =>
        `${text}    words:\n      - kind: clause\n        text: '${words}'\n`,
      'content/sources/assembly.yaml': `title: Riverside Assembly
file: assembly.txt
sha256: ${createHash('sha256').update(words).digest('hex')}
received: Plain text
parts:
  - placeholder: riverside/assembly
`,
      'seeds/assembly.txt': words,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:14:9 error source/constitution-not-listed: The source document \`assembly\` does not list \`riverside/board\` under \`parts\`. Add it there.`,
    ]);
  });
});

describe('a part of a source document', () => {
  test.each([
    {
      what: 'a body without a constitution',
      part: 'constitution: riverside/assembly',
      found: `${source}:7:19 error content/unknown-reference: No body \`riverside/assembly\` has a constitution. Name one that has.`,
    },
    {
      what: 'a clause that does not exist',
      part: 'constitution: riverside/board\n    node: appendix-b',
      found: `${source}:8:11 error content/unknown-reference: There is no clause \`appendix-b\`. Did you mean \`appendix-a\`?`,
    },
    {
      what: 'a placeholder without words',
      part: 'placeholder: riverside/assembly',
      found: `${source}:7:18 error content/unknown-reference: There is no placeholder \`riverside/assembly\` with words of its own. Give the words in partnership.yaml.`,
    },
  ])('that names $what is reported', ({ part, found }) => {
    const { diagnostics } = openSample({ [source]: (text) => `${text}  - ${part}\n` });
    expect(diagnostics.map(inOneLine)).toEqual([found]);
  });

  test('that names both or neither is reported', () => {
    const { diagnostics } = openSample({
      [source]: (text) =>
        `${text}  - node: appendix-a\n  - { constitution: riverside/board, placeholder: riverside/assembly }\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${source}:7:5 error schema/wrong-value: Name a \`constitution\` or a \`placeholder\`.`,
      `${source}:8:5 error schema/wrong-value: Name a \`constitution\` or a \`placeholder\`.`,
    ]);
  });
});

describe('words', () => {
  test('of which one has changed are reported where they stand', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) => text.replace('Members may send', 'Members can send'),
      [`${board}/facts.yaml`]: (text) => text.replace('Members may send', 'Members can send'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:44:76 error source/words-differ: The content says “can” after “them the Chair. Members”, where the source has another word: its line 17, word 88. Make the words the same.`,
    ]);
  });

  test('of which one is missing are reported where the next one stands', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) => text.replace('four times a year', 'four times year'),
      [`${board}/facts.yaml`]: (text) => text.replace('four times a year', 'four times year'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:41:42 error source/words-differ: The content says “year.” after “Board meets four times”, where the source has another word: its line 16, word 64. Make the words the same.`,
    ]);
  });

  test('that are missing at the end are reported after the last word', () => {
    const { diagnostics } = openSample({
      [seed]: (text) => `${text}Approved in March 2025.\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:60:35 error source/words-differ: The source goes on where the content ends after “the forum R/A S”: its line 24, word 118. Add the words, or list them under \`omitted\`.`,
    ]);
  });

  test('that the source does not have at its end are reported where they stand', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) =>
        `${text}  - kind: clause\n    text: Approved in March 2025.\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:62:11 error source/words-differ: The content says “Approved” after “the forum R/A S”, where the source has ended. Make the words the same.`,
    ]);
  });

  test('are not reported as different where the text itself is broken', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) => text.replace('kind: title', 'kind: titel'),
    });
    expect(diagnostics.map(({ file, check }) => [file, check])).toEqual([
      [`${board}/text.yaml`, 'schema/wrong-value'],
    ]);
  });
});

describe('an omission', () => {
  const omitted = (after: string) => (text: string) =>
    `${text}omitted:\n  - after: ${after}\n    count: 2\n    reason: page-furniture\n    note: The number of the page.\n`;

  test.each([
    ['that is not found', 'Page one', 'do not stand in the source'],
    ['that is found twice', 'the Board', 'stand 2 times in the source'],
  ])('%s is reported at its words', (_, after, problem) => {
    const { diagnostics } = openSample({ [source]: omitted(after) });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${source}:8:12 error source/omission-misplaced: The words in \`after\` ${problem}. Quote words that stand there once.`,
    ]);
  });

  test('of words that are in the content as well is reported at the content', () => {
    const { diagnostics } = openSample({ [source]: omitted('2.1 The members') });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:24:28 error source/words-differ: The content says “of” after “Membership 2.1 The members”, where the source has another word: its line 10, word 40. Make the words the same.`,
    ]);
  });
});
