import type { Diagnostic } from './diagnostic.ts';

/** Adds to each mistake the address of the page that explains it, where it is known where the site stands. */
export function withHelp(
  diagnostics: readonly Diagnostic[],
  baseUrl: string | undefined,
): readonly Diagnostic[] {
  if (baseUrl === undefined) return diagnostics;
  return diagnostics.map((one) =>
    one.severity === 'error' ? { ...one, help: `${baseUrl}/errors/${one.check}/` } : one,
  );
}
