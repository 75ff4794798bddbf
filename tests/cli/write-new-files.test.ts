import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { alreadyThere, writeNewFiles } from '../../src/cli/write-new-files.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

test('new files are written with their folders', () => {
  const folder = temporaryFolder();
  writeNewFiles((path) => join(folder, path), new Map([['a/b/one.yaml', 'id: one\n']]));
  expect(readFileSync(join(folder, 'a/b/one.yaml'), 'utf8')).toBe('id: one\n');
});

test('where one cannot be written, none is', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'two.yaml'), 'owner’s');
  const files = new Map([
    ['new/one.yaml', 'one'],
    ['two.yaml', 'two'],
  ]);
  expect(() => writeNewFiles((path) => join(folder, path), files)).toThrow();
  expect(existsSync(join(folder, 'new'))).toBe(false);
  expect(readFileSync(join(folder, 'two.yaml'), 'utf8')).toBe('owner’s');
});

test('files that are there already are told', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'two.yaml'), '');
  expect(alreadyThere((path) => join(folder, path), ['one.yaml', 'two.yaml'])).toEqual([
    'two.yaml',
  ]);
});
