import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { parseTar } from 'nanotar';
import type { FoundChromium } from './find-chromium.ts';

const decompress = promisify(brotliDecompress);
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const packageFolder = join(modules, '@sparticuz', 'chromium');

/**
 * Unpacks the browser that `npm install` brought, once for each version of it.
 *
 * Shape: the folder appears in one step, so two processes that start together cannot meet half a
 *        browser. Its own fonts come with it, so that pages measure the same on every machine.
 */
export async function unpackChromium(): Promise<FoundChromium> {
  const manifest = await readFile(join(packageFolder, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, '.cache', `remit-chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);

  const executablePath = join(folder, 'chromium');
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (canStart(executablePath)) return { executablePath, env };
  return { executablePath, env: { ...env, LD_LIBRARY_PATH: join(folder, 'lib') } };
}

async function unpackInto(folder: string): Promise<void> {
  const temporary = `${folder}.${String(process.pid)}`;
  await mkdir(temporary, { recursive: true });
  await writeFile(join(temporary, 'chromium'), await packed('chromium.br'), { mode: 0o755 });
  await writeFile(join(temporary, 'fonts.conf'), fontSettings(folder));
  for (const archive of ['fonts.tar.br', 'al2023.tar.br']) {
    for (const { name, data } of parseTar(await packed(archive))) {
      // Folders hold nothing.
      if (name === 'fonts.conf' || data === undefined) continue;
      await mkdir(join(temporary, name, '..'), { recursive: true });
      await writeFile(join(temporary, name), data);
    }
  }
  try {
    await rename(temporary, folder);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another process was faster, and its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}

async function packed(name: string): Promise<Buffer> {
  return decompress(await readFile(join(packageFolder, 'bin', name)));
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

/** False on a machine without the few system libraries that the browser needs. */
function canStart(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}
