import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { nearest } from '../diagnostics/did-you-mean.ts';
import { compareText } from '../english/compare-text.ts';
import { list } from '../english/list.ts';
import { diskFiles } from '../files/disk-files.ts';
import { Unreadable } from '../files/files.ts';
import type { Part } from '../register/loading/files-about.ts';
import { UsageError } from './asked-for.ts';

interface Surroundings {
  readonly contentFolder: string;
  /** The ids of the bodies that the record of a partnership lists; asked for only where no folder has the name. */
  readonly listedIn: (partnership: string) => readonly string[];
}

/**
 * The partnership or body that was asked for by its name, or by the way to its folder.
 *
 * Shape: nothing where a content folder was asked for.
 * Errors: a name that nothing has is a mistake in the command; what it is like is offered.
 */
export function askedPart(
  typed: string,
  { contentFolder, listedIn }: Surroundings,
): Part | undefined {
  const name = nameOf(typed, contentFolder);
  const [partnership = '', body, ...rest] = name.split('/');
  const partnerships = foldersIn(contentFolder, 'partnerships');
  const isThere = rest.length === 0 && partnerships.includes(partnership);
  if (!isThere && isFolderName(typed)) return undefined;
  if (!isThere) {
    const names = partnerships.flatMap((id) => [
      id,
      ...foldersIn(contentFolder, `partnerships/${id}`).map((one) => `${id}/${one}`),
    ]);
    throw new UsageError(
      `There is no partnership “${typed}”, and no folder of that name.${offer(name, names)}`,
    );
  }
  if (body === undefined) return { partnership };
  const bodies = foldersIn(contentFolder, `partnerships/${partnership}`);
  if (bodies.includes(body)) return { partnership, body };
  const all = [...bodies, ...listedIn(partnership)];
  if (all.includes(body)) return { partnership, body };
  throw new UsageError(
    `There is no body “${body}” in the partnership “${partnership}”.${offer(body, all)}`,
  );
}

// The way to a folder is easily completed by a shell; inside the content it names a part of it.
function nameOf(typed: string, contentFolder: string): string {
  const way = relative(contentFolder, resolve(typed)).replaceAll('\\', '/');
  const isInside = /^partnerships\/[^/]/u.test(way);
  return isInside ? way.slice('partnerships/'.length) : typed.replace(/\/$/u, '');
}

function foldersIn(contentFolder: string, folder: string): string[] {
  const entries = diskFiles(contentFolder).entriesOf(folder);
  if (entries === undefined || entries instanceof Unreadable) return [];
  return entries.flatMap(({ name, kind }) => (kind === 'folder' ? [name] : [])).sort(compareText);
}

// Whoever types `content` means a folder, even where it is not there yet.
function isFolderName(typed: string): boolean {
  const isName = /^[\w-]+(?:\/[\w-]+)?\/?$/u.test(typed);
  if (!isName || /(?:^|\/)content\/?$/u.test(typed)) return true;
  return statSync(resolve(typed), { throwIfNoEntry: false })?.isDirectory() === true;
}

const most = 8;

function offer(name: string, names: readonly string[]): string {
  const close = nearest(name, names);
  const alike = close === undefined ? names.filter((one) => isLike(one, name)) : [close];
  if (alike.length > 0 && alike.length <= most) return ` Did you mean ${quoted(alike, 'or')}?`;
  const tops = names.filter((one) => !one.includes('/'));
  if (tops.length === 0) return ' There are none yet.';
  if (tops.length > most) return ` The folder “partnerships” has ${tops.length}.`;
  return ` There ${tops.length === 1 ? 'is' : 'are'} ${quoted(tops, 'and')}.`;
}

// Who types one word of a name, or a body without its partnership, is shown every name that has it.
function isLike(name: string, typed: string): boolean {
  return typed.length > 2 && name.includes(typed.toLowerCase());
}

function quoted(names: readonly string[], joiner: string): string {
  return list(
    names.map((name) => `“${name}”`),
    joiner,
  );
}
