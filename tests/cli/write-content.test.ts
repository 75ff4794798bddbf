import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../../src/cli/write-content.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

test('a file is written whole, in folders that are made for it, and nothing is left beside it', () => {
  const folder = temporaryFolder();
  writeContent(folder, 'partnerships/riverside/board/facts.yaml', 'risk: x\n');
  const home = join(folder, 'partnerships/riverside/board');
  expect(readdirSync(home)).toEqual(['facts.yaml']);
  expect(readFileSync(join(home, 'facts.yaml'), 'utf8')).toBe('risk: x\n');
});
