import { count } from '../english/count.ts';
import { list } from '../english/list.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How many diagnostics there are of each weight, in words: “1 error, 2 warnings and 3 for information”; nothing of none. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): string {
  const open = diagnostics.filter((one) => one.acknowledged === undefined);
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map(
    (severity) => open.filter((one) => one.severity === severity).length,
  ) as [number, number, number];
  const accepted = diagnostics.length - open.length;
  return list(
    [
      errors > 0 ? count(errors, 'error') : '',
      warnings > 0 ? count(warnings, 'warning') : '',
      infos > 0 ? `${infos} for information` : '',
      accepted > 0 ? `${accepted} accepted` : '',
    ].filter((part) => part !== ''),
  );
}
