import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project itself. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The content folder to work on: the one asked for, `REMIT_CONTENT`, or `content` in the project. */
export function contentFolder(asked: string | undefined): string {
  return resolve(asked ?? process.env['REMIT_CONTENT'] ?? resolve(projectRoot, 'content'));
}

/** The day to speak of: `REMIT_TODAY`, or nothing for the day of the build. */
export function today(): string | undefined {
  const day = process.env['REMIT_TODAY'];
  if (day === undefined || /^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  throw new Error(`REMIT_TODAY is “${day}”. Write the day as 2026-11-21.`);
}
