import type { CharacterSpan } from '../../../files/raw-span.ts';
import type { Remark } from '../../check.ts';
import type { TextPiece } from './text-pieces.ts';
import { placeIn } from './place-in.ts';

/** Some characters of a piece of text that a check stops at. */
export interface Mark extends CharacterSpan {
  readonly piece: TextPiece;
}

/** One finding for each part of the text that has marks: at the first, with the others as related places. */
export function marksByClause(
  marks: readonly Mark[],
  say: (words: string, mark: Mark) => string | Pick<Remark, 'message' | 'severity'>,
): Remark[] {
  const byClause = Map.groupBy(marks, ({ piece }) => piece.entry);
  return [...byClause.values()].map(([first, ...others]) => ({
    ...markedPlace(first!),
    about: first!.piece.entry.id,
    ...saidOf(say(markedWords(first!), first!)),
    ...(others.length === 0
      ? {}
      : {
          related: others.map((mark) => ({
            ...markedPlace(mark),
            message: `Here too: “${markedWords(mark)}”.`,
          })),
        }),
  }));
}

function saidOf(
  said: string | Pick<Remark, 'message' | 'severity'>,
): Pick<Remark, 'message' | 'severity'> {
  return typeof said === 'string' ? { message: said } : said;
}

/** Where some patterns stand in a piece, in order; words that two patterns find count once. */
export function marksOf(patterns: readonly RegExp[], piece: TextPiece): Mark[] {
  const found = patterns
    .flatMap((pattern) => [...piece.words.matchAll(pattern)])
    .map((match) => ({ piece, start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

/** The marked characters. */
export function markedWords({ piece, start, end }: Mark): string {
  return piece.words.slice(start, end);
}

/** The place of the marked characters. */
export function markedPlace({ piece, start, end }: Mark): ReturnType<typeof placeIn> {
  return placeIn(piece, { start, end });
}

/** The sentence that the marked characters stand in. */
export function sentenceOf({ piece: { words }, start, end }: Mark): string {
  const before = words
    .slice(0, start)
    .split(/[.;]\s/u)
    .at(-1)!;
  return before + words.slice(start, end) + words.slice(end).split(/[.;]\s/u)[0]!;
}
