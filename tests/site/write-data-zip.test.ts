import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeDataZip } from '../../src/site/write-data-zip.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const files = {
  'index.html': '<p>The first page</p>',
  'data/index.html': '<p>The page of data</p>',
  'data/facts.csv': 'id\r\na\r\n',
  'data/bodies/riverside/board.json': '{"words":"Cynllunio’r dŵr"}',
  'data/compare/riverside/board.json': '{}',
};

function site(day: number): string {
  const folder = temporaryFolder();
  for (const [path, words] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, words);
    utimesSync(file, day, day);
  }
  return folder;
}

test('every file for programs is packed as it lies, and no page', async () => {
  const folder = site(1_000_000);
  await writeDataZip(folder);
  const packed = unzipSync(readFileSync(join(folder, 'data', 'register.zip')));
  expect(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['bodies/riverside/board.json', files['data/bodies/riverside/board.json']],
    ['facts.csv', files['data/facts.csv']],
  ]);
});

test('the same files are packed to the same bytes, whenever they were written', async () => {
  const [one, other] = [site(1_000_000), site(1_700_000_000)];
  await writeDataZip(one);
  await writeDataZip(other);
  await writeDataZip(other);
  const read = (folder: string): Buffer => readFileSync(join(folder, 'data', 'register.zip'));
  expect(read(one).equals(read(other))).toBe(true);
});
