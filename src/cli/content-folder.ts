import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PartialDate } from '../model/partial-date.ts';
import { clockDay } from '../site/clock-day.ts';

/** The folder of the project itself. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The content folder to work on: the one asked for, `REMIT_CONTENT`, or `content` in the project. */
export function contentFolder(asked: string | undefined): string {
  return resolve(asked ?? process.env['REMIT_CONTENT'] ?? resolve(projectRoot, 'content'));
}

/** A mistake in how the command was called; it ends with 2 and one plain line. */
export class UsageError extends Error {}

/** The day to speak of: `REMIT_TODAY`, or the day on the clock. */
export function today(): string {
  const day = process.env['REMIT_TODAY'];
  if (day === undefined) return clockDay();
  if (PartialDate.safeParse(day).success && day.length === 10) return day;
  throw new UsageError(`REMIT_TODAY is “${day}”, which is not a day. Write it as 2026-11-21.`);
}
