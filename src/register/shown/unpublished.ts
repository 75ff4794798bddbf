import { cleanSource } from '../proving/source-words.ts';
import { Residue } from '../../model/source-record.ts';
import type { ComparedPiece } from './align-source.ts';
import { alignSource } from './align-source.ts';
import { foldedWords } from './folded-words.ts';
import { namesIn } from './name-forms.ts';
import { piecesOfSource, piecesOfText } from './pieces.ts';
import type { RawFiles } from './raw-files.ts';

/** What the sources of a register say, apart by whether it is published. All words are folded. */
export interface SourceWords {
  readonly published: ReadonlySet<string>;
  /** Each two published words that stand side by side, joined by a space. */
  readonly publishedPairs: ReadonlySet<string>;
  readonly unpublished: ReadonlySet<string>;
  /** Names that are surely held back, as typed: those under marks, and those of commenters. */
  readonly names: readonly string[];
  /** What is written like a name and is not published. A body can be called so too. */
  readonly likeNames: readonly string[];
}

/** Tells the words of all sources that are published from those that are not, whatever is broken. */
export function sourceWords(files: RawFiles): SourceWords {
  const published = new Set<string>();
  const publishedPairs = new Set<string>();
  const unpublished = new Set<string>();
  const names: string[] = [];
  const likeNames: string[] = [];
  const texts = textsOf(files.content);
  for (const [seed, raw] of files.seeds) {
    const source = piecesOfSource(cleanSource(raw, Residue.options));
    const { isPublished, underMarks } = alignSource(source, textsFor(seed, files, texts));
    let before: string | undefined;
    for (const [index, { typed }] of source.entries()) {
      for (const { word } of foldedWords(typed)) {
        (isPublished[index] === true ? published : unpublished).add(word);
        if (isPublished[index] === true && before !== undefined)
          publishedPairs.add(`${before} ${word}`);
        before = isPublished[index] === true ? word : undefined;
      }
    }
    names.push(...underMarks.map(([start, end]) => typedIn(source, start, end)));
    for (const stretch of stretchesBetween(source, isPublished)) {
      names.push(...commentersIn(stretch));
      likeNames.push(...namesIn(stretch));
    }
  }
  return { published, publishedPairs, unpublished, names, likeNames };
}

type Texts = ReadonlyMap<string, () => readonly ComparedPiece[]>;

function textsOf(content: RawFiles['content']): Texts {
  const all = [...content].filter(([path]) => /(?:text|partnership)\.ya?ml$/i.test(path));
  return new Map(all.map(([path, raw]) => [path, once(() => piecesOfText(raw))]));
}

function once<Value>(work: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: work() }).value;
}

// Each is read with each source that no record lists, and a large register may have lost them all.
const mostToTry = 40;

// The texts that a record lists for this source; where no record does all of them, if they are few.
function textsFor(seed: string, { content }: RawFiles, texts: Texts): (readonly ComparedPiece[])[] {
  const records = [...content]
    .filter(([path, raw]) => path.startsWith('sources/') && raw.includes(seed))
    .map(([, raw]) => raw);
  const listed = records.flatMap((raw) =>
    [...raw.matchAll(/([a-z0-9-]+)\/([a-z0-9-]+)/g)].flatMap(([, partnership, body]) => [
      `partnerships/${partnership}/${body}/text.yaml`,
      `partnerships/${partnership}/partnership.yaml`,
    ]),
  );
  const own = [...new Set(listed)].flatMap((path) => texts.get(path) ?? []);
  const all = texts.size > mostToTry ? [] : [...texts.values()];
  return (own.length === 0 ? all : own).map((pieces) => pieces());
}

function typedIn(source: readonly ComparedPiece[], start: number, end: number): string {
  return source
    .slice(Math.max(0, start), end)
    .map(({ typed }) => typed)
    .join(' ');
}

// The words between those that are published, as they stand in the source.
function stretchesBetween(
  source: readonly ComparedPiece[],
  isPublished: readonly boolean[],
): string[] {
  const stretches: string[] = [];
  let start = 0;
  for (let at = 0; at <= source.length; at++) {
    if (at < source.length && isPublished[at] !== true) continue;
    if (at > start) stretches.push(typedIn(source, start, at));
    start = at + 1;
  }
  return stretches;
}

/** Names in words that are left out of who wrote them: “Comment by Ada Bell: …”, “[Ada Bell: …”. */
export function commentersIn(stretch: string): string[] {
  return namesIn(stretch).filter((name) => {
    const at = stretch.indexOf(name);
    const [before, after] = [stretch.slice(0, at), stretch.slice(at + name.length)];
    return (
      /^\s*[:\]]/.test(after) || /(?:\b(?:by|from|author|contact|reviewer)\W*|\[)$/i.test(before)
    );
  });
}
