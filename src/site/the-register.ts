import { openExamined } from '../checks/running/open-examined.ts';
import { diskFolders } from '../files/disk-files.ts';
import type { Register } from '../register/register.ts';
import { shownTextReport } from '../register/shown/shown-report.ts';
import { settings } from './settings.ts';

// Astro makes a copy of this module for its pages: what they must share lies outside of it.
const key = Symbol.for('remit.register');
type Holder = { [key]?: Register };

/**
 * The register that pages are made from: opened once for a build.
 *
 * The build and the live server open it first and hand it over; a page asked for
 * without them opens what the settings name.
 */
export function theRegister(): Register {
  const holder = globalThis as Holder;
  holder[key] ??= openOrFail();
  return holder[key];
}

/** Hands over an opened register to the pages. */
export function setTheRegister(register: Register): void {
  (globalThis as Holder)[key] = register;
}

/** Whether a register has been handed over. */
export function hasTheRegister(): boolean {
  return (globalThis as Holder)[key] !== undefined;
}

function openOrFail(): Register {
  const { contentFolder, today, clock } = settings();
  const folders = diskFolders(contentFolder);
  const { register, diagnostics } = openExamined(folders, { today, clock });
  if (register === undefined)
    throw new Error(
      `The content has mistakes.
${shownTextReport(diagnostics, folders, { today })}`,
    );
  return register;
}
