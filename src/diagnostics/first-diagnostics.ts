import { count } from '../english/count.ts';
import type { Diagnostic } from './diagnostic.ts';
import { mistake } from './mistake.ts';

const most = 100;

/**
 * Diagnostics for the first hundred problems of one file, and one more that counts the rest.
 *
 * A file with so many is usually wrong in one way, many times over.
 */
export function firstDiagnostics<Problem>(
  problems: readonly Problem[],
  toDiagnostic: (problem: Problem) => Diagnostic,
): Diagnostic[] {
  const diagnostics = problems.slice(0, most).map(toDiagnostic);
  const last = diagnostics.at(-1);
  const rest = problems.length - most;
  if (last === undefined || rest <= 0) return diagnostics;
  const message = `This file has ${count(rest, 'more problem')}. Mend the first ${most}, then check again.`;
  return [
    ...diagnostics,
    mistake('content/too-many-problems', message, { file: last.file, range: last.range }),
  ];
}
