import type { Check, Remark } from '../check.ts';
import type { TextPiece } from '../reading/words/text-pieces.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import type { Mark } from '../reading/words/marked-words.ts';
import { markedPlace, markedWords } from '../reading/words/marked-words.ts';
import { placeIn } from '../reading/words/place-in.ts';

/** The same words stand once in a document. */
export const duplicatedParagraph: Check = {
  id: 'text/duplicated-paragraph',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution: (constitution) => [
    ...copiesIn(textPieces(constitution)),
    ...twiceInList(textPieces(constitution)),
  ],
};

/** Fewer words than this can be alike by chance, as in “This is for decision.” */
const fewest = 20;

function copiesIn(pieces: readonly TextPiece[]): Remark[] {
  const first = new Map<string, Mark>();
  return pieces.flatMap((piece) => {
    // A table says the same in many rows on purpose.
    if (piece.kind !== 'text') return [];
    const copies = sentencesIn(piece).flatMap((sentence) => {
      const key = plain(sentence);
      const before = first.get(key);
      if (before === undefined) first.set(key, sentence);
      return before === undefined ? [] : [{ sentence, before }];
    });
    return copies.length === 0 ? [] : [copy(copies)];
  });
}

/** Points of fewer words can be headings in all but name, as “Police”. */
const fewestOfPoint = 4;

/** Points of one list that say the same: an aim that was typed twice. */
function twiceInList(pieces: readonly TextPiece[]): Remark[] {
  const points = pieces
    .filter(({ kind, entry }) => kind === 'text' && entry.node.kind === 'item')
    .map((piece): Mark => ({ piece, start: 0, end: piece.words.length }))
    .filter((mark) => {
      const words = markedWords(mark).split(/\s+/u).length;
      return words >= fewestOfPoint && words < fewest;
    });
  const lists = Map.groupBy(points, ({ piece }) => piece.entry.parent);
  return [...lists.values()].flatMap((list) =>
    [...Map.groupBy(list, plain).values()].flatMap(([before, ...again]) =>
      again.length === 0 ? [] : [repeatedPoint(before!, again)],
    ),
  );
}

function repeatedPoint(before: Mark, again: readonly Mark[]): Remark {
  const [sentence] = again as [Mark];
  const times = again.length === 1 ? 'twice' : `${again.length + 1} times`;
  return {
    ...copy([{ sentence, before }]),
    message: `“${markedWords(sentence).replace(/[;,.]+$/, '')}” appears ${times} in one list. Take out all but one.`,
  };
}

type Copy = { readonly sentence: Mark; readonly before: Mark };

function copy(copies: readonly Copy[]): Remark {
  const { sentence, before } = copies[0]!;
  const { piece, start } = sentence;
  return {
    ...placeIn(piece, { start, end: copies.at(-1)!.sentence.end }),
    about: piece.entry.id,
    message:
      'The same words appear twice. Keep one place and refer to it from the other: later changes could miss one.',
    related: [
      {
        ...markedPlace(before),
        message: 'They first appear here.',
      },
    ],
  };
}

// A sentence of a list of points counts as well as a paragraph.
function sentencesIn(piece: TextPiece): Mark[] {
  const sentences = piece.words.matchAll(/\S(?:.*?[.;!?](?=\s|$)|.*$)/gsu);
  return [...sentences]
    .map((match) => ({ piece, start: match.index, end: match.index + match[0].length }))
    .filter((mark) => markedWords(mark).split(/\s+/u).length >= fewest);
}

function plain(mark: Mark): string {
  return markedWords(mark)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
