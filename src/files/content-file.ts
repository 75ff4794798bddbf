import type { Range } from '../diagnostics/diagnostic.ts';
import type { CharacterSpan } from './raw-span.ts';

/** Steps from the top of a document to a value: field names and list positions. */
export type Path = readonly (string | number)[];

/** One parsed content file: its plain value, and where each part of it stands. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Where the value at a path stands; the nearest enclosing value when the path leads nowhere. */
  rangeOfValue(path: Path): Range;
  /** Where some characters of the text at a path stand, counted from its start; all of it when they cannot be told. */
  rangeOfCharacters(path: Path, span: CharacterSpan): Range;
  /** Where the name of the field at a path stands. */
  rangeOfKey(path: Path): Range;
}

/** The value at a path as a place in its file. */
export function placeOfValue(document: ContentFile, path: Path): { file: string; range: Range } {
  return { file: document.file, range: document.rangeOfValue(path) };
}

/** The name of the field at a path as a place in its file. */
export function placeOfKey(document: ContentFile, path: Path): { file: string; range: Range } {
  return { file: document.file, range: document.rangeOfKey(path) };
}

/** Some characters of the text at a path as a place in its file; all of it where they are not given. */
export function placeOfCharacters(
  document: ContentFile,
  { path, span }: { path: Path; span?: CharacterSpan },
): { file: string; range: Range } {
  if (span === undefined) return placeOfValue(document, path);
  return { file: document.file, range: document.rangeOfCharacters(path, span) };
}
