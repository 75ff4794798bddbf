import { access, constants, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isOwnPlainFolder } from './plain-folder.ts';
import { targetOf } from './target-of.ts';

/**
 * Says in a sentence why no site may be published at a path, or nothing when it may.
 *
 * Shape: free are a path where nothing stands, an empty folder, a link to one of the `sites` that
 *        were built here, and a plain copy of one that nobody has changed. Nothing else is ours to replace.
 */
export async function whyNotPublishAt(
  publicPath: string,
  sites: string,
): Promise<string | undefined> {
  const parent = await realpath(dirname(resolve(publicPath))).catch(() => undefined);
  if (parent === undefined || !(await stat(parent)).isDirectory())
    return `There is no folder ${dirname(resolve(publicPath))} for the site. Make it first.`;
  const path = join(parent, basename(publicPath));
  if (!(await isWritable(parent)))
    return `Nothing may be written to ${parent}. Choose another folder.`;
  const standing = await lstat(path).catch(() => undefined);
  if (standing === undefined) return undefined;
  if (standing.isSymbolicLink()) {
    const target = await targetOf(path);
    return target !== undefined && dirname(target) === sites
      ? undefined
      : `${path} is a link to ${String(target)}, which was not built here. Remove the link, or choose another place.`;
  }
  if (standing.isDirectory() && (await readdir(path)).length === 0) return undefined;
  if (standing.isDirectory() && (await isOwnPlainFolder(path, sites))) return undefined;
  return `${path} was not built by Remit, or has been changed since, so it stays as it is. Move it away, or choose another place.`;
}

function isWritable(folder: string): Promise<boolean> {
  return access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
}
