import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

// A number may belong to another process by now; no build takes this long.
const abandonedAfter = 60 * 60 * 1000;
const draftName = /^draft-(?<processId>\d+)-/u;

/** How the name of a draft begins: with the process that makes it, so that others know whether it is at work. */
export function draftPrefix(): string {
  return `draft-${process.pid}-`;
}

/** Removes the drafts of builds that were killed. */
export async function removeAbandonedDrafts(sites: string): Promise<void> {
  for (const name of await readdir(sites)) {
    if (!name.startsWith('draft-')) continue;
    const draft = join(sites, name);
    const processId = draftName.exec(name)?.groups?.['processId'];
    const isAtWork = processId !== undefined && isRunning(Number(processId));
    if (isAtWork && (await ageOf(draft)) < abandonedAfter) continue;
    await rm(draft, { recursive: true, force: true });
  }
}

async function ageOf(path: string): Promise<number> {
  const { mtimeMs } = await stat(path);
  return Date.now() - mtimeMs;
}
