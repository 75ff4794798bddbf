import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { whyNotPublishAt } from '../../src/site/why-not-publish-at.ts';

let work = '';
let sites = '';
beforeEach(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'remit-out-')));
  sites = join(work, 'sites');
  await mkdir(join(sites, 'aaaaaaaa'), { recursive: true });
});
afterEach(() => rm(work, { recursive: true, force: true }));

const why = (path: string): Promise<string | undefined> => whyNotPublishAt(join(work, path), sites);

describe('whyNotPublishAt', () => {
  test('lets a site appear where nothing stands', async () => {
    expect(await why('dist')).toBeUndefined();
  });

  test('lets a site appear where an empty folder stands', async () => {
    await mkdir(join(work, 'dist'));
    expect(await why('dist')).toBeUndefined();
  });

  test('lets a site take the place of one that was built here', async () => {
    await symlink(join(sites, 'aaaaaaaa'), join(work, 'dist'));
    expect(await why('dist')).toBeUndefined();
  });

  test('lets a site take the place of one whose folder is gone', async () => {
    await symlink('sites/bbbbbbbb', join(work, 'dist'));
    expect(await why('dist')).toBeUndefined();
  });

  test('keeps a folder with something in it', async () => {
    await mkdir(join(work, 'content'));
    await writeFile(join(work, 'content', 'site.yaml'), 'name: x');
    expect(await why('content')).toBe(
      `${work}/content was not built by Remit, or has been changed since, so it stays as it is. Move it away, or choose another place.`,
    );
  });

  test('keeps a file', async () => {
    await writeFile(join(work, 'dist'), 'words');
    expect(await why('dist')).toContain('was not built by Remit');
  });

  test('keeps a link to somewhere else', async () => {
    await symlink('/usr', join(work, 'dist'));
    expect(await why('dist')).toContain('is a link to /usr, which was not built here');
  });

  test('says that the folder for the site is missing', async () => {
    expect(await why('no/such/dist')).toBe(
      `There is no folder ${work}/no/such for the site. Make it first.`,
    );
  });

  test('says that a file stands where the folder should be', async () => {
    await writeFile(join(work, 'file'), 'words');
    expect(await why('file/dist')).toContain('There is no folder');
  });

  test('finds a link by way of another link', async () => {
    await mkdir(join(work, 'deep'));
    await symlink(join(work, 'deep'), join(work, 'short'));
    await symlink('../sites/aaaaaaaa', join(work, 'deep', 'dist'));
    expect(await why('short/dist')).toBeUndefined();
  });
});
