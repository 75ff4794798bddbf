import { errorTitles } from '../../diagnostics/error-codes.ts';
import { foldedWords } from './folded-words.ts';
import { isGuarded } from './is-guarded.ts';
import type { HolderNames } from './membership-names.ts';
import { nameForms, namesIn } from './name-forms.ts';
import type { RawFiles } from './raw-files.ts';
import { schemaWords } from './schema-words.ts';
import type { SourceWords } from './unpublished.ts';
import { yamlPhrases } from './yaml-phrases.ts';

/** What is to be read nowhere: names, and single words that no published text has. All folded. */
export interface HeldWords {
  /** By its first word, each name as its words. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly words: ReadonlySet<string>;
}

interface Known {
  readonly files: RawFiles;
  readonly sources: SourceWords;
  readonly holders: HolderNames;
  /** Values of broken files that are words of nothing public. */
  readonly doubtful: readonly string[];
}

/** Everything that no message, frame or log may hold, from the sources and the lists of members. */
export function heldWords({ files, sources, holders, doubtful }: Known): HeldWords {
  const records = recordNames(files);
  const shown = new Set([...holders.shown, ...records].map((name) => keyOf(wordsOf(name))));
  const isShown = (name: readonly string[]): boolean => shown.has(keyOf(name));
  const sure = [...sources.names, ...holders.heldBack].flatMap((name) => [
    wordsOf(name),
    ...nameForms(name),
  ]);
  const alike = [...sources.likeNames, ...doubtful.flatMap(namesIn)].flatMap(nameForms);
  const names = [...sure, ...alike.filter((name) => !isShown(name))].flatMap((name) =>
    name.length > 1 ? [name, [name.join('')]] : [],
  );
  const words = withoutPublic(
    {
      sure: [...sources.names, ...holders.heldBack].flatMap(wordsOf),
      alike: [...sources.unpublished, ...doubtful.flatMap(capitalWordsOf)],
    },
    { files, sources, records },
  );
  const unique = new Map(names.map((name) => [keyOf(name), name]));
  return { names: Map.groupBy(unique.values(), ([first]) => first!), words };
}

function capitalWordsOf(text: string): string[] {
  return foldedWords(text).flatMap(({ word, isCapital }) => (isCapital ? word : []));
}

// A word of a name is public where the words of a document or of the program have it; any other
// word that is not published also where a file or a body is called so.
function withoutPublic(
  { sure, alike }: { sure: readonly string[]; alike: readonly string[] },
  { files, sources, records }: Pick<Known, 'files' | 'sources'> & { records: readonly string[] },
): Set<string> {
  const called = new Set([...records, ...files.content.keys()].flatMap(wordsOf));
  const words = new Set([...sure, ...alike.filter((word) => !called.has(word))]);
  for (const word of words) if (sources.published.has(word) || isCommon(word)) words.delete(word);
  if (words.size > 0) for (const word of ofTheProgram(files)) words.delete(word);
  return words;
}

// What bodies, places and organisations are called is public, whatever document also says it.
function recordNames({ content }: RawFiles): string[] {
  return [...content].flatMap(([path, raw]) =>
    isGuarded(path, raw) ||
    path.startsWith('knowledge/') ||
    !/^\s*(?:-\s+)?(?:name|term):/m.test(raw)
      ? []
      : yamlPhrases(raw).flatMap(({ field, words }) =>
          field === 'name' || field === 'term' ? words : [],
        ),
  );
}

function wordsOf(text: string): string[] {
  return foldedWords(text).map(({ word }) => word);
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}

// A single letter and the number of a page or a year say nothing of anyone.
function isCommon(word: string): boolean {
  return word.length < 2 || /^\d{1,4}$/.test(word);
}

/**
 * Words that Remit itself uses, and those that are common in what holds for every register.
 *
 * There only what is written without a capital counts: a name could have been typed into a page.
 */
function* ofTheProgram({ content }: RawFiles): Generator<string> {
  for (const text of [...Object.values(errorTitles), ...schemaWords()]) yield* wordsOf(text);
  for (const [path, raw] of content)
    if (path.startsWith('knowledge/'))
      for (const { word, isCapital } of foldedWords(raw)) if (!isCapital) yield word;
}

/** Where in a text stands something that is held back. */
export function spansOfHeld(
  text: string,
  { names, words }: HeldWords,
): { start: number; end: number }[] {
  const all = foldedWords(text);
  return all.flatMap(({ word, start, end }, at) => {
    const name = (names.get(word) ?? []).find((one) =>
      one.every((part, index) => all[at + index]?.word === part),
    );
    if (name !== undefined) return [{ start, end: all[at + name.length - 1]!.end }];
    return words.has(word) ? [{ start, end }] : [];
  });
}
