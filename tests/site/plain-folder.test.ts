import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOwnPlainFolder, writePlainFolder } from '../../src/site/plain-folder.ts';
import { summariseSite } from '../../src/site/summarise-site.ts';
import { whyNotPublishAt } from '../../src/site/why-not-publish-at.ts';

let work = '';
let sites = '';
let publicPath = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'remit-plain-'));
  sites = join(work, 'sites');
  publicPath = join(work, 'public');
  mkdirSync(sites);
});
afterEach(() => rmSync(work, { recursive: true }));

async function publish(words: string): Promise<void> {
  const folder = join(sites, words);
  mkdirSync(join(folder, 'topics'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'topics', 'index.html'), words);
  await writePlainFolder({ folder, publicPath, sites, ...summariseSite(folder) });
}

const home = (): string => readFileSync(join(publicPath, 'index.html'), 'utf8');

describe('a plain folder', () => {
  test('holds the whole site, and no link', async () => {
    await publish('first');
    expect(lstatSync(publicPath).isDirectory()).toBe(true);
    expect(readdirSync(publicPath).sort()).toEqual(['index.html', 'topics']);
    expect(home()).toBe('first');
    expect(readdirSync(work).sort()).toEqual(['public', 'sites']);
  });

  test('is replaced by the next site as long as nobody has changed it', async () => {
    await publish('first');
    expect(await whyNotPublishAt(publicPath, sites)).toBeUndefined();
    await publish('second');
    expect(home()).toBe('second');
    expect(readdirSync(work).sort()).toEqual(['public', 'sites']);
  });

  test('stays as it is where somebody else has put a file into it', async () => {
    await publish('first');
    writeFileSync(join(publicPath, 'CNAME'), 'register.example');
    expect(await isOwnPlainFolder(publicPath, sites)).toBe(false);
    expect(await whyNotPublishAt(publicPath, sites)).toContain('has been changed since');
  });

  test('is not taken for one of ours by its looks', async () => {
    mkdirSync(publicPath);
    writeFileSync(join(publicPath, 'index.html'), 'first');
    expect(await whyNotPublishAt(publicPath, sites)).toContain('was not built by Remit');
  });
});
