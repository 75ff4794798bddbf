// What the test bundles for the browser: the check, as a page would call it.
import { openExamined } from '../../src/checks/running/open-examined.ts';
import { memoryFolders } from '../../src/files/memory-files.ts';
import { shownReport } from '../../src/register/shown/shown-report.ts';

/** One file as it is handed to the page: its path from the top, and its bytes as base64. */
export type HandedFile = readonly [path: string, base64: string];

/** The report of a check on files that are only in memory. */
export function checkInBrowser(
  files: readonly HandedFile[],
  { today, clock }: { today: string; clock: string },
): string {
  const byPath = files.map(([path, base64]) => [path, bytesOf(base64)] as const);
  const folders = memoryFolders(new Map(byPath));
  const { diagnostics } = openExamined(folders, { today, clock });
  const tool = { version: '', baseUrl: undefined, checks: new Map() };
  return shownReport(diagnostics, folders, { today, format: 'json', tool });
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
