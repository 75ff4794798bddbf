import type { YamlValue } from '../../files/editing/yaml-in-style.ts';
import { editYaml } from '../../files/editing/edit-yaml.ts';
import type { Renaming } from '../../files/editing/rename-in-yaml.ts';
import { hasComments, renameInYaml } from '../../files/editing/rename-in-yaml.ts';
import { frontMatterSpan } from '../../files/front-matter-span.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { isMendable } from '../../model/changes/change-words.ts';
import type { RecordChange } from '../../model/changes/record-change.ts';
import type { FormerPlace } from '../../model/changes/todays-names.ts';
import { inTodaysNames } from '../../model/changes/todays-names.ts';

/** A file in the names of today. */
export interface Migrated {
  readonly text: string;
  /** What was changed, by the places in the text as it was. */
  readonly mended: readonly FormerPlace[];
  /** What only a person can change. */
  readonly left: readonly FormerPlace[];
}

/**
 * Writes a file in the names of today, whichever release it was written for: YAML, or a page with its fields.
 *
 * Nothing else in it is touched: words, comments, order, quotes and line ends stay as they are typed.
 *
 * Errors: nothing where the text cannot be read; `check` says why.
 */
export function migratedText(
  path: string,
  text: string,
  changes: readonly RecordChange[],
): Migrated | undefined {
  const { start, end } = path.endsWith('.mdx')
    ? (frontMatterSpan(text) ?? { start: 0, end: 0 })
    : { start: 0, end: text.length };
  const fields = text.slice(start, end);
  const before = valueOf(fields);
  if (before === undefined) return undefined;
  const today = inTodaysNames(before, changes, (place) => hasComments(fields, place));
  const { places } = today;
  const mended = places.filter(isMendable);
  const left = places.filter((place) => !isMendable(place));
  if (mended.length === 0) return { text, mended, left };
  const renamed = renameInYaml(fields, mended.flatMap(renamingOf));
  const whole = editYaml(renamed, [], today.value as YamlValue);
  // Where the comments went with what is gone, something may move after all.
  const again = migratedText(path, text.slice(0, start) + whole + text.slice(end), changes);
  return again && { ...again, mended: [...mended, ...again.mended] };
}

function valueOf(fields: string): YamlValue | undefined {
  const { value, diagnostics } = parseYaml('', fields);
  return diagnostics.length > 0 ? undefined : (value.value as YamlValue);
}

function renamingOf({ change, was }: FormerPlace): Renaming[] {
  if (change.kind === 'renamed') return [{ path: was, what: 'name', to: change.to }];
  return change.kind === 'value' ? [{ path: was, what: 'value', to: change.to }] : [];
}
