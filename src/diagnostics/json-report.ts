import type { Finding } from './finding.ts';

/** Findings as JSON for other programs: a list of plain objects with stable keys. */
export function jsonReport(findings: readonly Finding[]): string {
  return JSON.stringify({ findings }, null, 2);
}
