import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../../fixtures/open-folder.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { writeSampleRegister } from '../../fixtures/sample-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const place = 'content/places/riverside.yaml';
const refused =
  'error file/refused: This is a symbolic link. Put the file itself here: links are not followed out of the content folder.';

describe('what is not an ordinary file is refused and never read', () => {
  test('a link to a file outside the content folder', () => {
    const outside = join(temporaryFolder(), 'secret.yaml');
    writeFileSync(outside, 'name: Secret place\nkind: district\n');
    const content = writeSampleRegister(temporaryFolder());
    symlinkSync(outside, join(content, 'places', 'secret.yaml'));
    const { register, diagnostics } = openFolder(content);
    expect(register).toBeUndefined();
    expect(diagnostics.map(inOneLine)).toEqual([`content/places/secret.yaml:1:1 ${refused}`]);
  });

  test('a link to a folder outside', () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'secret.yaml'), 'name: Secret place\nkind: district\n');
    const content = writeSampleRegister(temporaryFolder());
    symlinkSync(outside, join(content, 'knowledge', 'superseded'));
    expect(openFolder(content).diagnostics.map(inOneLine)).toEqual([
      `content/knowledge/superseded:1:1 ${refused}`,
    ]);
  });

  test('a link to the content folder itself', () => {
    const content = writeSampleRegister(temporaryFolder());
    symlinkSync(content, join(content, 'partnerships', 'loop'));
    expect(openFolder(content).diagnostics.map(inOneLine)).toEqual([
      `content/partnerships/loop:1:1 ${refused}`,
    ]);
  });

  test('a link in the place of a source document', () => {
    const folder = temporaryFolder();
    const content = writeSampleRegister(folder);
    rmSync(join(folder, 'seeds', 'riverside-board.txt'));
    symlinkSync('/etc/hosts', join(folder, 'seeds', 'riverside-board.txt'));
    expect(openFolder(content).diagnostics.map(inOneLine)).toEqual([
      'content/sources/riverside-board.yaml:2:7 error source/missing-file: `riverside-board.txt` is a symbolic link, which is not followed. Put the file itself in `seeds`.',
    ]);
  });

  test.skipIf(process.platform === 'win32')('a pipe', () => {
    const content = writeSampleRegister(temporaryFolder());
    execFileSync('mkfifo', [join(content, 'glossary', 'pipe.yaml')]);
    expect(openFolder(content).diagnostics.map(inOneLine)).toEqual([
      'content/glossary/pipe.yaml:1:1 error file/refused: This is not an ordinary file. Remove it.',
    ]);
  });
});

describe('bytes', () => {
  const riverside = 'name: Riverside\nkind: district\n';

  test.each([
    {
      what: 'UTF-16',
      bytes: Buffer.from(`\uFEFF${riverside}`, 'utf16le'),
      found: `${place}:1:1 error file/unreadable: The file is saved as UTF-16. Save the file again with the encoding UTF-8.`,
    },
    {
      what: 'Latin-1',
      bytes: Buffer.from(`${riverside}note: Caf\u00E9\n`, 'latin1'),
      found: `${place}:3:10 error file/unreadable: This is not UTF-8 text; it looks like Windows-1252, as Word for Windows saves. Save the file again with the encoding UTF-8.`,
    },
    {
      what: 'a NUL byte',
      bytes: Buffer.from(`${riverside}note: \u0000\n`),
      found: `${place}:3:7 error file/unseen-character: This is a null character (U+0000), which cannot be seen. Delete it.`,
    },
    {
      what: 'five megabytes',
      bytes: Buffer.alloc(5 * 1024 * 1024, riverside),
      found: `${place}:1:1 error file/unreadable: The file has 5.0 MB; the most is 1 MB. Split it or remove what does not belong.`,
    },
  ])('of $what are refused in one diagnostic', ({ bytes, found }) => {
    expect(openSample({ [place]: bytes }).diagnostics.map(inOneLine)).toEqual([found]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${riverside}`],
    ['line ends of CR and LF', riverside.replaceAll('\n', '\r\n')],
    ['no line end at all', riverside.trimEnd()],
  ])('with %s are accepted', (_, text) => {
    const { register, diagnostics } = openSample({ [place]: text });
    expect(diagnostics).toEqual([]);
    expect(register?.places.get('riverside')).toEqual({ name: 'Riverside', kind: 'district' });
  });

  test('with a byte order mark and CR and LF have the same places', () => {
    const { diagnostics } = openSample({ [place]: '\uFEFFname: Riverside\r\nkind: distrcit\r\n' });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${place}:2:7 error content/unknown-reference: There is no kind of place \`distrcit\`. Did you mean \`district\`?`,
    ]);
  });
});
