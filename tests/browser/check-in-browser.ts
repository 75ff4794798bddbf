// What the test bundles for the browser: the check, as a page would call it.
import { namesOnly } from '../../src/diagnostics/shown-files.ts';
import { openExamined } from '../../src/checks/running/open-examined.ts';
import { jsonReport } from '../../src/diagnostics/json-report.ts';
import { memoryFolders } from '../../src/files/memory-files.ts';

/** One file as it is handed to the page: its path from the top, and its bytes as base64. */
export type HandedFile = readonly [path: string, base64: string];

/** The report of a check on files that are only in memory. */
export function checkInBrowser(files: readonly HandedFile[], today: string): string {
  const byPath = files.map(([path, base64]) => [path, bytesOf(base64)] as const);
  return jsonReport(openExamined(memoryFolders(new Map(byPath)), { today }).diagnostics, namesOnly);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
