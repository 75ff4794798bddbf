import { spawn } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swapFolder } from '../../src/site/swap-folder.ts';

let work = '';
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'remit-swap-'));
});
afterEach(() => rm(work, { recursive: true, force: true }));

async function siteNamed(name: string, page = name): Promise<string> {
  const folder = join(work, 'sites', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), page);
  return folder;
}

/** Without the minute of grace that protects a build that runs at the same time. */
const publish = (name: string, path = 'dist') =>
  siteNamed(name).then((folder) => swapFolder(folder, join(work, path), { grace: 0 }));

const sitesLeft = async (): Promise<string[]> =>
  (await readdir(join(work, 'sites'))).filter((name) => !name.startsWith('.p'));

const published = (): Promise<string> => readFile(join(work, 'dist', 'index.html'), 'utf8');

describe('swapFolder', () => {
  test('publishes a folder where there was none', async () => {
    await swapFolder(await siteNamed('aaaaaaaa'), join(work, 'dist'));
    expect(await published()).toBe('aaaaaaaa');
    expect((await lstat(join(work, 'dist'))).isSymbolicLink()).toBe(true);
  });

  test('keeps the folder published before and removes the one before that', async () => {
    for (const name of ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']) {
      await publish(name);
    }
    expect(await published()).toBe('cccccccc');
    expect(await sitesLeft()).toEqual(['bbbbbbbb', 'cccccccc']);
  });

  test('publishing the same folder again keeps the folder published before', async () => {
    for (const name of ['aaaaaaaa', 'bbbbbbbb', 'bbbbbbbb']) {
      await publish(name);
    }
    expect(await sitesLeft()).toEqual(['aaaaaaaa', 'bbbbbbbb']);
  });

  test('goes back to the folder published before', async () => {
    for (const name of ['aaaaaaaa', 'bbbbbbbb', 'aaaaaaaa']) {
      await publish(name);
    }
    expect(await published()).toBe('aaaaaaaa');
  });

  test('refuses a folder that it did not make, and leaves it', async () => {
    await mkdir(join(work, 'dist'));
    await writeFile(join(work, 'dist', 'index.html'), 'made by hand');
    const swap = swapFolder(await siteNamed('aaaaaaaa'), join(work, 'dist'));
    await expect(swap).rejects.toThrow('dist was not built by Remit');
    expect(await published()).toBe('made by hand');
    expect((await readdir(work)).sort()).toEqual(['dist', 'sites']);
  });

  test('takes the place of an empty folder', async () => {
    await mkdir(join(work, 'dist'));
    await publish('aaaaaaaa');
    expect(await published()).toBe('aaaaaaaa');
  });

  test('leaves folders alone that are not named by a hash', async () => {
    await siteNamed('photographs');
    await siteNamed('.building-dddddddd');
    for (const name of ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']) {
      await publish(name);
    }
    expect(await readdir(join(work, 'sites'))).toContain('photographs');
    expect(await readdir(join(work, 'sites'))).toContain('.building-dddddddd');
  });

  test('removes nothing when the new folder itself is not named by a hash', async () => {
    await siteNamed('aaaaaaaa');
    await publish('my-site');
    expect(await sitesLeft()).toEqual(['aaaaaaaa', 'my-site']);
  });

  test('keeps what another public path shows, until that path is gone', async () => {
    await publish('aaaaaaaa', 'other');
    for (const name of ['bbbbbbbb', 'cccccccc', 'dddddddd']) await publish(name);
    expect(await sitesLeft()).toEqual(['aaaaaaaa', 'cccccccc', 'dddddddd']);
    await rm(join(work, 'other'));
    await publish('eeeeeeee');
    expect(await sitesLeft()).toEqual(['dddddddd', 'eeeeeeee']);
    expect(await readdir(join(work, 'sites'))).toHaveLength(4);
  });

  test('keeps a folder that another build finished a moment ago', async () => {
    await siteNamed('aaaaaaaa');
    await swapFolder(await siteNamed('bbbbbbbb'), join(work, 'dist'));
    expect(await sitesLeft()).toEqual(['aaaaaaaa', 'bbbbbbbb']);
  });

  test('leaves the published folder as it was when there is no new one', async () => {
    await swapFolder(await siteNamed('aaaaaaaa'), join(work, 'dist'));
    await expect(swapFolder(join(work, 'sites', 'none'), join(work, 'dist'))).rejects.toThrow();
    expect(await published()).toBe('aaaaaaaa');
  });

  test('follows a link on the way to the public path', async () => {
    await mkdir(join(work, 'deep', 'down'), { recursive: true });
    await symlink(join(work, 'deep', 'down'), join(work, 'short'));
    await swapFolder(await siteNamed('aaaaaaaa'), join(work, 'short', 'dist'));
    const page = join(work, 'deep', 'down', 'dist', 'index.html');
    expect(await readFile(page, 'utf8')).toBe('aaaaaaaa');
  });
});

describe('a reader during swaps that are killed', () => {
  const kills = 30;

  test('sees whole sites only, never a missing or a mixed file', async () => {
    let swaps = await swapUntilKilled(0);
    const reader = readUntilStopped();
    for (let kill = 1; kill <= kills; kill += 1) {
      swaps += await swapUntilKilled(kill * 100_000);
      await reader.look();
    }
    const seen = await reader.stop();

    expect(seen.faults).toEqual([]);
    expect(swaps).toBeGreaterThanOrEqual(30);
    expect(seen.sites).toBeGreaterThanOrEqual(kills);
    await leavesNoLitter();
  });

  async function swapUntilKilled(firstNumber: number): Promise<number> {
    const loop = fileURLToPath(new URL('swap-in-a-loop.ts', import.meta.url));
    const child = spawn(process.execPath, [loop, work, String(firstNumber)]);
    const ended = new Promise((resolve) => child.once('close', resolve));
    let swaps = 0;
    child.stdout.on('data', (dots: Buffer) => (swaps += dots.length));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await wait(Math.random() * 40);
    child.kill('SIGKILL');
    await ended;
    return swaps;
  }

  function readUntilStopped() {
    const faults: string[] = [];
    const sites = new Set<string>();
    let isStopped = false;
    let looks = 0;
    const done = (async () => {
      let last = 0;
      while (!isStopped) {
        for (const file of ['first.html', 'second.html']) {
          const page = await readFile(join(work, 'dist', file), 'utf8').catch(String);
          const number = /^site (\d+) is whole$/u.exec(page)?.[1];
          if (number === undefined || Number(number) < last) faults.push(`${file}: ${page}`);
          else last = Number(number);
          sites.add(page);
        }
        looks += 1;
      }
    })();
    // The look that is going on may have begun before what is to be seen.
    const look = async () => {
      const enough = looks + 2;
      while (looks < enough) await wait(1);
    };
    const stop = async () => {
      isStopped = true;
      await done;
      return { faults, sites: sites.size };
    };
    return { look, stop };
  }

  async function leavesNoLitter(): Promise<void> {
    await publish('ffffffff');
    expect((await readdir(work)).sort()).toEqual(['dist', 'sites']);
    expect(await sitesLeft()).toHaveLength(2);
    expect(await readdir(join(work, 'sites'))).toHaveLength(4);
  }
});
