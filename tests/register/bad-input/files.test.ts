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
    [
      'content/partnerships/hillside/board/Text.yaml',
      'No record belongs in a file with this name. Did you mean `text.yaml`?',
    ],
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
      'content/places/水.yaml',
      'No record belongs in a file with this name. Use lower-case words joined by hyphens.',
    ],
    [
      'content/places/Hill+side.yaml',
      'No record belongs in a file with this name. Did you mean `hill-side.yaml`?',
    ],
    [
      'content/places/tŷ.yaml',
      'No record belongs in a file with this name. Did you mean `ty.yaml`?',
    ],
  ])('%s', (file, message) => {
    const { register, diagnostics } = openSample({ [file]: 'name: Hillside\n' });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${file}:1:1 error content/unknown-file: ${message}`,
    ]);
    expect(register).toBeUndefined();
  });
});

describe('what merge tools, editors and people leave beside a file', () => {
  const copyBy = (who: string): string =>
    `This is a copy of \`facts.yaml\` that ${who}. Compare the two, then remove this one.`;
  const tool = copyBy('a merge tool or an editor left');

  test.each([
    ['facts.yaml.orig', tool],
    ['facts.yaml.rej', tool],
    ['facts.yaml.bak', tool],
    ['facts.yaml.mine', tool],
    ['facts_BACKUP_2124.yaml', copyBy('a merge tool left')],
    ['facts.LOCAL.yaml', copyBy('a merge tool left')],
    ['facts_REMOTE_77.yaml', copyBy('a merge tool left')],
    ['facts.yaml~', copyBy('an editor left')],
    ['#facts.yaml#', copyBy('an editor left')],
    ['facts (1).yaml', copyBy('someone made')],
    ['facts - Copy.yaml', copyBy('someone made')],
    ['facts - Copy (2).yaml', copyBy('someone made')],
    ['Copy of facts.yaml', copyBy('someone made')],
    ['facts copy.yaml', copyBy('someone made')],
    ['facts copy 2.yaml', copyBy('someone made')],
    ['facts 2.yaml', copyBy('someone made')],
    ["facts (Ann's conflicted copy 2026-11-01).yaml", copyBy('someone made')],
    [
      'facts.yaml.txt',
      'The name ends in `.txt`, which Windows may hide. Rename it to `facts.yaml`.',
    ],
    [
      'Facts.yaml',
      '`facts.yaml` stands here too, and many machines take the two for one file. Keep one of them.',
    ],
    [
      'facts.YAML',
      '`facts.yaml` stands here too, and many machines take the two for one file. Keep one of them.',
    ],
  ])('%s', (name, message) => {
    const { diagnostics } = openSample({ [`${board}/${name}`]: '' });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/${name}:1:1 error content/unknown-file: ${message}`,
    ]);
  });

  test('a copy whose file is gone is to be renamed', () => {
    const { diagnostics } = openSample({
      [`${board}/rasci.yaml`]: undefined,
      [`${board}/rasci (1).yaml`]: '',
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/rasci (1).yaml:1:1 error content/unknown-file: This is a copy of \`rasci.yaml\`, which is not here. Rename it to that, or remove it.`,
    ]);
  });

  test.each([
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    '__MACOSX/._facts.yaml',
    '~$terms.docx',
    '.~lock.x#',
    '.facts.yaml.swp',
    '.#facts.yaml',
  ])('%s is passed over: a machine made it for itself, and it holds no words of anyone', (name) => {
    expect(openSample({ [`content/${name}`]: 'x', [`${board}/${name}`]: 'x' }).diagnostics).toEqual(
      [],
    );
  });
});

describe('a file of another program', () => {
  test.each([
    ['terms.docx', 'a Word file'],
    ['Terms of Reference.DOC', 'a Word file'],
    ['terms.odt', 'a word processor’s file'],
    ['terms.rtf', 'a word processor’s file'],
    ['terms.pdf', 'a PDF'],
    ['members.xlsx', 'a spreadsheet'],
    ['logo.png', 'a picture'],
    ['all.zip', 'a compressed file'],
  ])('%s is named, with where its words belong', (name, what) => {
    const { diagnostics } = openSample({
      [`${board}/${name}`]: Uint8Array.of(0x50, 0x4b, 3, 4, 0),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/${name}:1:1 error content/unknown-file: This is ${what}, and content is text. Save its words as plain text in \`seeds\`, and move it away.`,
    ]);
  });
});

describe('a folder with a name that it cannot have', () => {
  test.each([
    ['partnerships/Worcestershire_HWB', 'worcestershire-hwb'],
    ['partnerships/Vale Partnership', 'vale-partnership'],
    ['partnerships/Gŵyl & Co', 'gwyl-and-co'],
    ['partnerships/riverside/Sub Group', 'sub-group'],
    ['partnerships/v1.2', 'v1-2'],
  ])('%s is reported once, with what to call it', (folder, name) => {
    const files = ['constitution', 'text', 'facts', 'membership'];
    const inside = folder.split('/').length === 3 ? '' : '/board';
    const changes = files.map((file) => [`content/${folder}${inside}/${file}.yaml`, 'a: b\n']);
    const { diagnostics } = openSample(Object.fromEntries(changes) as Record<string, string>);
    expect(diagnostics.map(inOneLine)).toEqual([
      `content/${folder}:1:1 error content/unknown-file: A folder’s name is lower-case words joined by hyphens. Call it \`${name}\`.`,
    ]);
  });

  test.each([
    ['Organisations', 'Call it `organisations`.'],
    ['organizations', 'Call it `organisations`.'],
    ['partnership', 'Call it `partnerships`.'],
    ['knowledge/topic', 'Call it `topics`.'],
    ['minutes', 'Move it out of the content folder.'],
  ])('%s is reported once, where no records belong in it', (folder, hint) => {
    const { diagnostics } = openSample({
      [`content/${folder}/one.yaml`]: '',
      [`content/${folder}/two.yaml`]: '',
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `content/${folder}:1:1 error content/unknown-file: No records belong in a folder of this name. ${hint}`,
    ]);
  });

  test('a folder in the place of a file, and a file in the place of a folder', () => {
    const { diagnostics } = openSample({
      'content/places/hillside.yaml/place.yaml': 'name: Hillside\n',
      'content/statutes': 'a file\n',
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/places/hillside.yaml:1:1 error file/refused: This is a folder with the name of a file. Put the file itself here, and remove the folder.',
      'content/statutes:1:1 error content/unknown-file: This is a file, and a folder belongs here. Remove it, then make a folder of this name.',
    ]);
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
  test('text.yaml is reported once, at the constitution it belongs to', () => {
    const { diagnostics } = openSample({ [`${board}/text.yaml`]: undefined });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:1:1 error content/missing-file: The file \`text.yaml\` is missing beside this one. Add it: a constitution is published from its words on.`,
    ]);
  });

  test('facts.yaml is none: the words can be published the day they are in', () => {
    const { diagnostics, register } = openSample({
      [`${board}/facts.yaml`]: undefined,
      [`${board}/rasci.yaml`]: undefined,
    });
    expect(diagnostics).toEqual([]);
    const { facts } = register!.constitutions.get('riverside/board')!;
    expect(new Set(Object.values(facts).map(({ state }) => state))).toEqual(new Set(['unread']));
  });

  test('membership.yaml is none where nothing stands on its seats', () => {
    const { diagnostics, register } = openSample({
      [`${board}/facts.yaml`]: undefined,
      [`${board}/rasci.yaml`]: undefined,
      [`${board}/membership.yaml`]: undefined,
    });
    expect(diagnostics).toEqual([]);
    expect(register!.constitutions.get('riverside/board')!.membership).toEqual({
      state: 'unread',
      seats: [],
    });
  });

  test.each(['facts', 'membership'])('a broken %s.yaml is not taken for unread', (name) => {
    const { diagnostics, register } = openSample({ [`${board}/${name}.yaml`]: 'a: [' });
    expect(register).toBeUndefined();
    expect(diagnostics.every(({ file }) => file.endsWith(`${name}.yaml`))).toBe(true);
  });

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
        '---\ntitle: Weather\nquestion: Is it fine?\nshort: Fine?\npast: Was it fine?\nwhy: To know.\nheadings: []\nasked: [weather]\nexpected: []\n---\n',
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
      'content:1:1 error content/no-folder: `content` is a file, and the content folder belongs here. Name the folder itself.',
    ]);
  });
});
