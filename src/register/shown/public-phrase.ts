import { foldedWords } from './folded-words.ts';
import type { HolderNames } from './membership-names.ts';
import { isNearSchemaWord } from './schema-words.ts';
import type { SourceWords } from './unpublished.ts';

/** What tells that a value of a guarded file is public. */
export interface PublicWords {
  readonly sources: SourceWords;
  readonly holders: HolderNames;
  /** Names of files and folders of the content and the seeds. */
  readonly files: ReadonlySet<string>;
}

// Numbers, dates, checksums, lengths of time, ids of several words or with a number in front.
const shapes = [
  /^\d{1,6}$/,
  /^\d{4}(?:-\d{2}){0,2}$/,
  /^[0-9a-f]{64}$/,
  /^P\d{1,3}[YMWD]$/,
  /^[a-z0-9]+(?:[-/][a-z0-9]+)+$/,
  /^\d[\w.-]{0,40}$/,
];

// What a message tells an author to type.
const commands: ReadonlySet<string> = new Set(['remit check', 'remit import', 'remit migrate']);

/**
 * Whether the whole of a value is known to be public: a field name or choice, an id, a number or a
 * date, or words that stand side by side in what is published of a source.
 */
export function isPublicPhrase(
  { words, field }: { words: string; field?: string | undefined },
  { sources, holders, files }: PublicWords,
): boolean {
  const typed = words.trim();
  if (field === 'name') return holders.shown.has(typed);
  const folded = foldedWords(typed).map(({ word }) => word);
  if (folded.length === 0 || isNearSchemaWord(typed) || files.has(typed)) return true;
  if (commands.has(typed)) return true;
  if (shapes.some((shape) => shape.test(typed))) return true;
  if (folded.length === 1) return sources.published.has(folded[0]!);
  return folded.slice(1).every((word, at) => sources.publishedPairs.has(`${folded[at]} ${word}`));
}
