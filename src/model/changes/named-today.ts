import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { firstDiagnostics } from '../../diagnostics/first-diagnostics.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { placeOfKey, placeOfValue } from '../../files/content-file.ts';
import { changeWords } from './change-words.ts';
import type { RecordChange } from './record-change.ts';
import { inTodaysNames, wasAt } from './todays-names.ts';

/** A file as it would be in today’s names, and what in it is called otherwise. */
export interface NamedToday {
  readonly document: ContentFile;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds what an earlier release called otherwise. Whatever else is wrong is looked for in the names of today,
 * and is reported where it stands.
 */
export function namedToday(document: ContentFile, changes: readonly RecordChange[]): NamedToday {
  const { value, places } = inTodaysNames(document.value, changes);
  if (places.length === 0) return { document, diagnostics: [] };
  return {
    document: {
      ...document,
      value,
      rangeOfValue: (path) => document.rangeOfValue(wasAt(path, places)),
      rangeOfCharacters: (path, span) => document.rangeOfCharacters(wasAt(path, places), span),
      rangeOfKey: (path) => document.rangeOfKey(wasAt(path, places)),
    },
    diagnostics: firstDiagnostics(places, (place) => {
      const placeOf = place.change.kind === 'value' ? placeOfValue : placeOfKey;
      return mistake('schema/former-name', changeWords(place), placeOf(document, place.was));
    }),
  };
}
