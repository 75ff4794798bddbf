import type { Diagnostic } from './diagnostic.ts';
import type { ShownFiles } from './shown-files.ts';

/** Diagnostics as JSON for other programs: a list of plain objects with stable keys. */
export function jsonReport(diagnostics: readonly Diagnostic[], { pathOf }: ShownFiles): string {
  const placed = <Place extends { readonly file: string }>(place: Place): Place => ({
    ...place,
    file: pathOf(place.file),
  });
  const findings = diagnostics.map((one) =>
    one.related === undefined ? placed(one) : { ...placed(one), related: one.related.map(placed) },
  );
  return JSON.stringify({ findings }, null, 2);
}
