import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { draftPrefix, removeAbandonedDrafts } from '../../src/site/remove-abandoned-drafts.ts';

let sites = '';
beforeEach(async () => {
  sites = await mkdtemp(join(tmpdir(), 'remit-drafts-'));
});
afterEach(() => rm(sites, { recursive: true, force: true }));

async function leftOf(...names: string[]): Promise<string[]> {
  for (const name of names) await mkdir(join(sites, name, 'site'), { recursive: true });
  await removeAbandonedDrafts(sites);
  return (await readdir(sites)).sort();
}

describe('removeAbandonedDrafts', () => {
  test('removes the draft of a process that has ended', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    expect(await leftOf(`draft-${pid}-abcdef`)).toEqual([]);
  });

  test('leaves the draft of a build at work', async () => {
    expect(await leftOf(`${draftPrefix()}abcdef`)).toEqual([`${draftPrefix()}abcdef`]);
  });

  test('removes a draft whose process number somebody else has by now', async () => {
    const draft = join(sites, `${draftPrefix()}abcdef`);
    await mkdir(draft);
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
    await utimes(draft, yesterday, yesterday);
    await removeAbandonedDrafts(sites);
    expect(await readdir(sites)).toEqual([]);
  });

  test('removes a draft that does not say whose it is', async () => {
    expect(await leftOf('draft-abcdef')).toEqual([]);
  });

  test('leaves everything that is no draft', async () => {
    const names = ['0123456789abcdef', 'photographs'];
    expect(await leftOf(...names)).toEqual(names);
  });
});
