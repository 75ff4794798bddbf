import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../fixtures/open-folder.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const board = 'content/partnerships/riverside/board';

describe('a file that no record belongs in', () => {
  test.each([
    [
      'content/notes.txt',
      'No record belongs in a file with this name and place. Rename it, move it, or remove it.',
    ],
    [
      `${board}/minutes.yaml`,
      'No record belongs in a file with this name and place. Rename it, move it, or remove it.',
    ],
    [
      `${board}/membrship.yaml`,
      'No record belongs in a file with this name. Did you mean `membership.yaml`?',
    ],
    [
      `${board}/fact.yaml`,
      'No record belongs in a file with this name. Did you mean `facts.yaml`?',
    ],
    [`${board}/Text.yaml`, 'No record belongs in a file with this name. Did you mean `text.yaml`?'],
    [
      'content/places/Hillside.yaml',
      'No record belongs in a file with this name. Did you mean `hillside.yaml`?',
    ],
    [
      'content/places/hill side.yaml',
      'No record belongs in a file with this name. Did you mean `hill-side.yaml`?',
    ],
    [
      'content/places/hillside.yml',
      'No record belongs in a file with this name. Did you mean `hillside.yaml`?',
    ],
    [
      'content/knowledge/guides/how-to-read.md',
      'No record belongs in a file with this name. Did you mean `how-to-read.mdx`?',
    ],
    [
      'content/places/Hill+side.yaml',
      'No record belongs in a file with this name. Use lower-case words joined by hyphens.',
    ],
    [
      'content/places/tŷ.yaml',
      'No record belongs in a file with this name. Use lower-case words joined by hyphens.',
    ],
  ])('%s', (file, message) => {
    const { register, diagnostics } = openSample({ [file]: 'name: Hillside\n' });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${file}:1:1 error content/unknown-file: ${message}`,
    ]);
    expect(register).toBeUndefined();
  });
});

describe('a file with nothing in it', () => {
  test.each([
    ['empty', ''],
    ['blank', '\n\n  \n'],
    ['only a comment', '# To be written.\n# By whom?\n'],
    ['only a document mark', '---\n'],
  ])('%s', (_, text) => {
    const { diagnostics } = openSample({ 'content/organisations/riverside-housing.yaml': text });
    expect(diagnostics).toHaveLength(1);
    expect(inOneLine(diagnostics[0]!)).toMatch(
      /^content\/organisations\/riverside-housing\.yaml:1:[14] error schema\/wrong-value: This must be a record: names with values, indented under it\. It is empty\.$/,
    );
  });

  test('is reported as a page without fields, where it is a page', () => {
    const { diagnostics } = openSample({ 'content/knowledge/topics/quorum.mdx': '' });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/knowledge/topics/quorum.mdx:1:1 error file/front-matter: The file must begin with its fields between two lines of `---`.',
    ]);
  });
});

describe('a missing file', () => {
  test.each(['text', 'facts', 'membership'])(
    '%s.yaml is reported once, at the constitution it belongs to',
    (name) => {
      const { diagnostics } = openSample({ [`${board}/${name}.yaml`]: undefined });
      expect(diagnostics.map(inOneLine)).toEqual([
        `${board}/constitution.yaml:1:1 error content/missing-file: The file \`${name}.yaml\` is missing beside this one. Add it: a constitution needs its words, facts and membership.`,
      ]);
    },
  );

  test('constitution.yaml is reported at each file that needs it', () => {
    const { diagnostics } = openSample({ [`${board}/constitution.yaml`]: undefined });
    const message =
      'error content/missing-file: The file `constitution.yaml` that this one belongs to is missing. Add it.';
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/facts.yaml:1:1 ${message}`,
      `${board}/membership.yaml:1:1 ${message}`,
      `${board}/rasci.yaml:1:1 ${message}`,
      `${board}/text.yaml:1:1 ${message}`,
    ]);
  });

  test('partnership.yaml is reported at the constitution', () => {
    const { diagnostics } = openSample({
      'content/partnerships/riverside/partnership.yaml': undefined,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:1:1 error content/missing-file: The file \`../partnership.yaml\` that this one belongs to is missing. Add it.`,
    ]);
  });

  test('site.yaml and a topic are reported at their names', () => {
    const { diagnostics } = openSample({
      'content/site.yaml': undefined,
      'content/knowledge/topics/quorum.mdx': undefined,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/knowledge/topics/quorum.mdx:1:1 error content/missing-file: The file `knowledge/topics/quorum.mdx` is missing. It explains the topic `quorum`. Add it.',
      'content/site.yaml:1:1 error content/missing-file: The file `site.yaml` is missing. It names the publisher, the address and the licence. Add it.',
    ]);
  });

  test('rasci.yaml is none: not every document has a matrix', () => {
    expect(openSample({ [`${board}/rasci.yaml`]: undefined }).diagnostics).toEqual([]);
  });
});

describe('a topic', () => {
  test('that the survey does not know is reported', () => {
    const { diagnostics } = openSample({
      'content/knowledge/topics/weather.mdx':
        '---\ntitle: Weather\nquestion: Is it fine?\nshort: Fine?\nwhy: To know.\nheadings: []\nexpected:\n  statutory: { level: optional }\n  voluntary: { level: optional }\n---\n',
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/knowledge/topics/weather.mdx:1:1 error topic/unknown: `weather` is not a topic of the survey, so nothing can be coded for it. Rename or remove this file.',
    ]);
  });
});

describe('a content folder', () => {
  test('that is missing is reported by its name', () => {
    const { register, diagnostics } = openFolder(join(temporaryFolder(), 'content'));
    expect(register).toBeUndefined();
    expect(diagnostics.map(inOneLine)).toEqual([
      'content:1:1 error content/no-folder: There is no content folder here. Make `content`, or name another folder.',
    ]);
  });

  test('that is a file is reported too', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'content'), 'name: Riverside\n');
    expect(openFolder(join(folder, 'content')).diagnostics.map(inOneLine)).toEqual([
      'content:1:1 error content/no-folder: There is no content folder here. Make `content`, or name another folder.',
    ]);
  });
});
