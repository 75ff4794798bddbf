import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { pathOfSite } from '../../src/site/serving/path-of-site.ts';
import { serveFolder } from '../../src/site/serving/serve-folder.ts';
import { builtSite } from './built-site.ts';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site that `siteUrl` serves. */
    siteFolder: string;
    /** The folder with the content and the seeds that it was built from. */
    registerFolder: string;
  }
}

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Builds and serves a site of a register that a test writes, whatever register this repository holds. */
export async function serveWrittenSite(
  project: TestProject,
  writeRegister: (folder: string) => string,
): Promise<() => Promise<void>> {
  await findChromium();
  const work = mkdtempSync(join(tmpdir(), 'remit-made-up-'));
  const content = writeRegister(work);
  const out = join(work, 'site');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, 'build', content, '--out', out],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build of the written site failed.\n${stdout}${stderr}`);
  const { folder } = builtSite(out);
  const served = await serveFolder({ folder, port: 0, path: pathOfSite(folder) });
  project.provide('siteUrl', served.url);
  project.provide('siteFolder', folder);
  project.provide('registerFolder', work);
  return async () => {
    await served.close();
    rmSync(work, { recursive: true, force: true });
  };
}
