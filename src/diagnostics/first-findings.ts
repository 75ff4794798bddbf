import type { Finding } from './finding.ts';

const most = 100;

/**
 * Findings for the first hundred problems of one file, and one more that counts the rest.
 *
 * A file with so many is usually wrong in one way, many times over.
 */
export function firstFindings<Problem>(
  problems: readonly Problem[],
  toFinding: (problem: Problem) => Finding,
): Finding[] {
  const findings = problems.slice(0, most).map(toFinding);
  const last = findings.at(-1);
  const rest = problems.length - most;
  if (last === undefined || rest <= 0) return findings;
  const message = `This file has ${rest} more ${rest === 1 ? 'problem' : 'problems'}. Mend the first ${most}, then check again.`;
  return [
    ...findings,
    {
      check: 'content/too-many-problems',
      severity: last.severity,
      message,
      file: last.file,
      range: last.range,
    },
  ];
}
