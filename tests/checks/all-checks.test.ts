import { existsSync, globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../../src/checks/all-checks.ts';
import type { Check } from '../../src/checks/check.ts';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { ownFolders } from '../fixtures/own-folders.ts';

const root = new URL('../../', import.meta.url);
const groups = globSync('src/checks/*/index.ts', { cwd: root })
  .map((file) => basename(dirname(file)))
  .sort();

/** The ids that the files of a group are named by. */
function idsByFile(group: string): string[] {
  return globSync(`src/checks/${group}/**/*`, { cwd: root })
    .map((file) => `${group}/${basename(file, '.ts')}`)
    .filter((id) => id !== `${group}/index`)
    .sort();
}

async function indexOf(group: string): Promise<readonly Check[]> {
  const exported = (await import(`../../src/checks/${group}/index.ts`)) as object;
  expect(Object.keys(exported)).toEqual([`${group}Checks`]);
  return Object.values(exported)[0] as readonly Check[];
}

test('every check is in the index of one group', async () => {
  const inGroups = (await Promise.all(groups.map(indexOf))).flat();
  expect(inGroups.map(({ id }) => id).sort()).toEqual(allChecks.map(({ id }) => id).sort());
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
});

describe.each(groups)('every file of the group %s', (group) => {
  test('is one rule of its index', async () => {
    expect(idsByFile(group)).toEqual((await indexOf(group)).map(({ id }) => id).sort());
  });

  test('has a test of its name', () => {
    const missing = idsByFile(group).filter(
      (id) => !existsSync(new URL(`tests/checks/${id}.test.ts`, root)),
    );
    expect(missing).toEqual([]);
  });
});

test('every check has a public page, and every page its check', () => {
  const pages = loadContent(ownFolders.content).value.check;
  expect([...pages.keys()].sort()).toEqual(allChecks.map(({ id }) => id).sort());
});
