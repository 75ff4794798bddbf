import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textReport } from '../../src/diagnostics/text-report.ts';
import { diskFiles } from '../../src/files/disk-files.ts';
import type { Files, Folders } from '../../src/files/files.ts';
import { Unreadable } from '../../src/files/files.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { memoryFolders } from '../../src/files/memory-files.ts';
import { openRegister } from '../../src/register/open-register.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const closed = new Unreadable('this user may not read it. Allow it, or ask who owns it');

function sampleFolders(): Folders {
  const files = Object.entries(sampleRegister()).filter(([, words]) => words !== undefined);
  return memoryFolders(new Map(files as [string, string][]));
}

/** Files of which some may not be read. */
function without(files: Files, path: string): Files {
  return {
    ...files,
    entriesOf: (folder) => (folder === path ? closed : files.entriesOf(folder)),
    bytesOf: (file) => (file === path ? closed : files.bytesOf(file)),
  };
}

describe('what may not be read is a finding at its place', () => {
  test.each([
    ['places/riverside.yaml', 'content/places/riverside.yaml:1:1 error file/unreadable: The file'],
    ['glossary', 'content/glossary:1:1 error file/refused: This folder'],
    ['', 'content:1:1 error content/no-folder: The folder `content`'],
  ])('in the content: “%s”', (path, beginning) => {
    const { content, seeds } = sampleFolders();
    const opened = openRegister(
      { content: without(content, path), seeds },
      { today: '2025-06-01' },
    );
    expect(opened.register).toBeUndefined();
    expect(opened.diagnostics.map(inOneLine)).toContain(
      `${beginning} cannot be read: this user may not read it. Allow it, or ask who owns it.`,
    );
    const shown = { textOf: () => undefined, pathOf: (file: string) => file };
    expect(textReport(opened.diagnostics, shown)).toContain('this user may not read it');
  });

  test('in the sources, at the record of the source', () => {
    const { content, seeds } = sampleFolders();
    const { diagnostics } = openRegister(
      { content, seeds: without(seeds, 'riverside-board.txt') },
      { today: '2025-06-01' },
    );
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/sources/riverside-board.yaml:2:7 error source/unreadable: This file cannot be read: this user may not read it. Allow it, or ask who owns it.',
    ]);
  });
});

describe('the disk', () => {
  test('answers a path that is too long in words', () => {
    const files = diskFiles(temporaryFolder());
    expect(files.bytesOf('a'.repeat(5000))).toEqual(
      new Unreadable('its path is too long for this machine. Shorten the names'),
    );
  });

  test('answers a folder that leads round in a circle in words', () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'content'), join(folder, 'content'));
    expect(diskFiles(join(folder, 'content')).entriesOf('')).toEqual(
      new Unreadable('its links lead round in a circle. Remove them'),
    );
  });

  test.skipIf(process.platform !== 'linux')(
    'gives a name that is not UTF-8, which is refused',
    () => {
      const folder = temporaryFolder();
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.yaml')]),
        'x',
      );
      expect(listFiles(diskFiles(folder)).diagnostics.map(({ message }) => message)).toEqual([
        'This name has letters that cannot be read (it is not UTF-8). Rename it with plain letters.',
      ]);
    },
  );

  test('a folder with too many files is one finding', () => {
    const entries = Array.from({ length: 100_000 }, (_, order) => ({
      name: `${order}.yaml`,
      kind: 'file' as const,
    }));
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'content'));
    const files: Files = { ...diskFiles(join(folder, 'content')), entriesOf: () => entries };
    expect(listFiles(files).diagnostics.map(inOneLine)).toEqual([
      'content:1:1 error file/refused: This folder holds 100,000 things; the most is 20,000 things. Move out what is no content.',
    ]);
  });
});
