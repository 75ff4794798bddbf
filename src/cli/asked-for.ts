import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PartialDate, precisionOf } from '../model/partial-date.ts';
import { clockDay, editorsDay } from '../site/clock-day.ts';
import { readEnvironment } from '../site/environment.ts';
import type { Settings } from '../site/settings.ts';

/** The folder of the program itself. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The folder whose register this is: that of the program, or where the program is a package, of whoever installed it. */
export const ownerFolder = installedIn(projectRoot);

/** The folder that a package was installed in; any other folder is its own. */
export function installedIn(folder: string): string {
  return /^(.*?)[\\/]node_modules[\\/]/u.exec(folder)?.[1] ?? folder;
}

/** A mistake in how the command was called; it ends with 2 and one plain line. */
export class UsageError extends Error {}

/**
 * What a command works on: the content folder it was asked for, `REMIT_CONTENT`, or `content` in the
 * owner’s folder; and the day `REMIT_TODAY`, or the one on the clock.
 */
export function askedFor(folder: string | undefined): Settings {
  const { contentFolder, today } = readEnvironment();
  return {
    contentFolder: resolve(folder ?? contentFolder ?? resolve(ownerFolder, 'content')),
    today: today === undefined ? clockDay() : asDay(today),
    clock: editorsDay(),
  };
}

/** The number of a port, as it is typed. */
export function asPort(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`“${typed}” is not a port. Give a number from 0 to 65535.`);
}

function asDay(day: string): string {
  if (PartialDate.safeParse(day).success && precisionOf(day) === 'day') return day;
  throw new UsageError(`REMIT_TODAY is “${day}”, which is not a day. Write it as 2026-11-21.`);
}
