import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics as JSON for other programs: a list of plain objects with stable keys. */
export function jsonReport(diagnostics: readonly Diagnostic[]): string {
  return JSON.stringify({ findings: diagnostics }, null, 2);
}
