import type { Omission, SourceRecord } from '../../model/source-record.ts';
import type { CoverageProblem, SourceCoverage } from '../register.ts';
import { printedWords, plainSpaces } from '../text/node-words.ts';
import { cleanSource, splitWords } from './source-words.ts';
import type { IndexedNode } from '../text/text-index.ts';

/** The parts of a text that stand in one stretch of the source, in order. */
export type Stretch = readonly IndexedNode[];

/** Compares a source document, word by word and in order, with the parts of the content made from it. */
export function coverSource(
  raw: string,
  record: SourceRecord,
  stretches: readonly Stretch[],
): SourceCoverage {
  const clean = cleanSource(raw, record.residue ?? []);
  const omissions = placeOmissions(clean.words, record.omitted ?? []);
  const texts = [clean.text, withoutOmitted(clean.text, omissions.skip)];
  const walk: Walk = {
    words: clean.words,
    lines: clean.lines,
    skip: omissions.skip,
    said: [],
    next: 0,
    published: 0,
    withheld: 0,
    names: [],
    texts,
  };
  const problem = omissions.problem ?? walkStretches(stretches, walk);
  return {
    words: clean.words.length + clean.residueWords,
    published: walk.published,
    withheld: walk.withheld,
    omitted: (record.omitted ?? []).map((omission) => ({ omission, words: omission.count })),
    residue: clean.residue,
    residueWords: clean.residueWords,
    withheldNames: walk.names,
    problem,
  };
}

interface Walk {
  readonly words: readonly string[];
  readonly lines: readonly number[];
  /** The words of the content so far, for a message. */
  readonly said: string[];
  /** The source as it stands, and as it reads without the words that are omitted. */
  readonly texts: readonly string[];
  readonly skip: ReadonlyMap<number, number>;
  readonly names: string[];
  next: number;
  published: number;
  withheld: number;
}

function placeOmissions(
  words: readonly string[],
  omitted: readonly Omission[],
): { skip: Map<number, number>; problem?: CoverageProblem } {
  const skip = new Map<number, number>();
  for (const [omission, { after, count }] of omitted.entries()) {
    const places = placesAfter(words, splitWords(after));
    if (places.length !== 1) {
      const found = places.length === 0 ? 'do not stand' : `stand ${places.length} times`;
      return {
        skip,
        problem: {
          message: `The words in \`after\` ${found} in the source. Quote words that stand there once.`,
          at: { omission },
        },
      };
    }
    skip.set(places[0]!, count);
  }
  return { skip };
}

function withoutOmitted(text: string, skip: ReadonlyMap<number, number>): string {
  let word = 0;
  let end = 0;
  const kept = text.split(' ').filter((piece) => {
    if (splitWords(piece).length === 0) return word >= end;
    end = Math.max(end, word + (skip.get(word) ?? 0));
    return word++ >= end;
  });
  return kept.join(' ');
}

function placesAfter(words: readonly string[], phrase: readonly string[]): number[] {
  const places: number[] = [];
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((word, i) => words[start + i] === word)) places.push(start + phrase.length);
  }
  return places;
}

function walkStretches(stretches: readonly Stretch[], walk: Walk): CoverageProblem | undefined {
  for (const [part, stretch] of stretches.entries()) {
    for (const node of stretch) {
      const message = walkNode(node, walk);
      if (message !== undefined) return { message, at: { part, node } };
    }
  }
  skipOmitted(walk);
  if (walk.next === walk.words.length) return undefined;
  if (walk.next > walk.words.length)
    return {
      message:
        'More words are listed under `omitted` than the source has at its end. Correct the `count`.',
      at: undefined,
    };
  return {
    message: `The source goes on where the content ends${afterWords(walk)}: ${placeInSource(walk)}. Add the words, or list them under \`omitted\`.`,
    at: undefined,
  };
}

function walkNode(entry: IndexedNode, walk: Walk): string | undefined {
  for (const piece of printedWords(entry.node)) {
    const message = walkPiece(piece, walk) ?? notVerbatim(piece, walk);
    if (message !== undefined) return message;
  }
  return undefined;
}

function walkPiece(piece: string, walk: Walk): string | undefined {
  for (const word of splitWords(piece)) {
    skipOmitted(walk);
    const [, held] = /^\{withheld:(\d)\}$/.exec(word) ?? [];
    if (held !== undefined && walk.next + Number(held) <= walk.words.length) {
      walk.names.push(walk.words.slice(walk.next, walk.next + Number(held)).join(' '));
      walk.next += Number(held);
      walk.withheld += Number(held);
    } else if (walk.words[walk.next] === word) {
      walk.next += 1;
      walk.published += 1;
    } else return mismatch(word, walk);
    walk.said.push(word);
  }
  return undefined;
}

function skipOmitted(walk: Walk): void {
  for (let count = walk.skip.get(walk.next); count !== undefined; count = walk.skip.get(walk.next))
    walk.next += count;
}

// What the source says here may be a name or a comment that is held back, and a report may be
// public: only words of the content are quoted, and the source is named by its line.
function mismatch(word: string, walk: Walk): string {
  const other =
    walk.next < walk.words.length
      ? `the source has another word: ${placeInSource(walk)}`
      : 'the source has ended';
  return `The content says “${word}”${afterWords(walk)}, where ${other}. Make the words the same.`;
}

function afterWords({ said }: Walk): string {
  return said.length === 0 ? '' : ` after “${said.slice(-4).join(' ')}”`;
}

function placeInSource({ lines, next }: Walk): string {
  return `its line ${lines[next] ?? lines.length}, word ${next + 1}`;
}

// Words are compared between spaces; this also compares what stands alone, such as a dash.
function notVerbatim(piece: string, { texts }: Walk): string | undefined {
  const missing = piece
    .split(/\{withheld:\d\}/)
    .map(plainSpaces)
    .find((part) => !texts.some((text) => text.includes(part)));
  return missing === undefined
    ? undefined
    : `“${missing.slice(0, 80)}” does not stand in the source letter for letter. Compare dashes, bullets and spaces.`;
}
