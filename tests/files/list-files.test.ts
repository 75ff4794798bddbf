import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../src/files/disk-files.ts';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { listFiles } from '../../src/files/list-files.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

function contentFolder(): string {
  const folder = join(temporaryFolder(), 'content');
  mkdirSync(folder);
  return folder;
}

describe('listFiles', () => {
  test('lists the files of all folders by code point', () => {
    const folder = contentFolder();
    mkdirSync(join(folder, 'places'));
    for (const name of ['site.yaml', 'places/hill.yaml', 'places/Bay.yaml'])
      writeFileSync(join(folder, name), '');
    expect(listFiles(diskFiles(folder))).toEqual({
      value: ['places/Bay.yaml', 'places/hill.yaml', 'site.yaml'],
      diagnostics: [],
    });
  });

  test('passes over names that start with a dot', () => {
    const folder = contentFolder();
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'config'), '');
    writeFileSync(join(folder, '.DS_Store'), '');
    expect(listFiles(diskFiles(folder))).toEqual({ value: [], diagnostics: [] });
  });

  test('refuses a link to a file outside, and reads nothing of it', () => {
    const folder = contentFolder();
    symlinkSync('/etc/hosts', join(folder, 'site.yaml'));
    const { value, diagnostics } = listFiles(diskFiles(folder));
    expect(value).toEqual([]);
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/site.yaml:1:1 error file/refused: This is a symbolic link. Put the file itself here: links are not followed out of the content folder.',
    ]);
  });

  test('refuses a link to a folder outside, and lists nothing of it', () => {
    const folder = contentFolder();
    symlinkSync('/etc', join(folder, 'places'));
    const { value, diagnostics } = listFiles(diskFiles(folder));
    expect(value).toEqual([]);
    expect(diagnostics.map(({ file, check }) => [file, check])).toEqual([
      ['content/places', 'file/refused'],
    ]);
  });

  test('refuses a link that leads round in a circle, and one that leads nowhere', () => {
    const folder = contentFolder();
    symlinkSync(folder, join(folder, 'again'));
    symlinkSync(join(folder, 'self'), join(folder, 'self'));
    symlinkSync(join(folder, 'gone'), join(folder, 'lost'));
    const { value, diagnostics } = listFiles(diskFiles(folder));
    expect(value).toEqual([]);
    expect(diagnostics.map(({ file }) => file)).toEqual([
      'content/again',
      'content/lost',
      'content/self',
    ]);
  });

  test.skipIf(process.platform === 'win32')('refuses a pipe without waiting for it', () => {
    const folder = contentFolder();
    execFileSync('mkfifo', [join(folder, 'site.yaml')]);
    expect(listFiles(diskFiles(folder)).diagnostics.map(inOneLine)).toEqual([
      'content/site.yaml:1:1 error file/refused: This is not an ordinary file. Remove it.',
    ]);
  });

  test('refuses folders that are more than twelve deep', () => {
    const folder = contentFolder();
    const deep = Array.from({ length: 14 }, (_, depth) => `d${depth}`).join('/');
    mkdirSync(join(folder, deep), { recursive: true });
    writeFileSync(join(folder, deep, 'site.yaml'), '');
    const { value, diagnostics } = listFiles(diskFiles(folder));
    expect(value).toEqual([]);
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/d0/d1/d2/d3/d4/d5/d6/d7/d8/d9/d10/d11/d12:1:1 error file/refused: Folders are nested more than 12 deep here. Move the content up.',
    ]);
  });
  test('says the same of files in memory', () => {
    const deep = Array.from({ length: 14 }, (_, depth) => `d${depth}`).join('/');
    const paths = ['site.yaml', 'places/hill.yaml', 'places/Bay.yaml', '.git/config', `${deep}/x`];
    const { value, diagnostics } = listFiles(
      memoryFiles('content', new Map(paths.map((path) => [path, '']))),
    );
    expect(value).toEqual(['places/Bay.yaml', 'places/hill.yaml', 'site.yaml']);
    expect(diagnostics.map(inOneLine)).toEqual([
      'content/d0/d1/d2/d3/d4/d5/d6/d7/d8/d9/d10/d11/d12:1:1 error file/refused: Folders are nested more than 12 deep here. Move the content up.',
    ]);
  });
});
