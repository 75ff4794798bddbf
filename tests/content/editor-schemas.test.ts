import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diskFolders } from '../../src/files/disk-files.ts';
import { knownIds } from '../../src/register/loading/known-ids.ts';
import { schemaFiles, schemaFolder } from '../../src/register/loading/json-schemas.ts';
import { areAsEditorsRead } from './as-editors-read.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const paths = globSync('knowledge/**/*.{yaml,mdx}', { cwd: content })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

test('the schemas beside the content are those of today: `npm run remit schema` writes them', () => {
  const there = globSync('*', { cwd: join(content, schemaFolder) });
  const files = there.map((name) => [
    name,
    readFileSync(join(content, schemaFolder, name), 'utf8'),
  ]);
  expect(new Map(files.sort() as [string, string][])).toEqual(
    new Map([...schemaFiles(knownIds(diskFolders(content).content))].sort()),
  );
});

describe('what the program knows', () => {
  areAsEditorsRead(content, paths);

  test('is all of it looked at', () => {
    expect(paths.length).toBeGreaterThan(200);
  });
});
