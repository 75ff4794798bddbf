import type { Check, Remark } from '../check.ts';
import type { TextPiece } from '../reading/words/text-pieces.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import { marksByClause, marksOf } from '../reading/words/marked-words.ts';

/** Nothing that editing leaves behind stands in the words. */
export const editingResidue: Check = {
  id: 'text/editing-residue',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution: (constitution) => {
    const pieces = textPieces(constitution);
    return [
      ...marksByClause(
        pieces.flatMap((piece) => (sign.test(piece.words) ? marksOf(residue, piece) : [])),
        (words) => `“${words}” was left behind by editing. Remove it, or put in what was meant.`,
      ),
      ...doubledWords(pieces),
      ...openBrackets(pieces),
    ];
  },
};

// One quick look spares most paragraphs the longer ones.
const sign = /[<&!_]|\.\.|link|here to|choose an|comment|formatted:|deleted:|MERGE|PAGEREF/iu;

const residue: readonly RegExp[] = [
  /[([]\s*(?:insert\s+|add\s+)?(?:hyper)?links?(?:\s+to)?(?:\s+(?:these|this|that|it|here|document|website|page|follow|be (?:added|inserted)))?\s*[)\]]/giu,
  /\berror!\s*(?:reference source|bookmark|hyperlink reference|no text|not a valid)[^.]{0,40}\.?/giu,
  /\b(?:click|tap)(?: or (?:tap|click))? here to [a-z]+(?: [a-z]+)?|\bchoose an item\b/giu,
  /<\/?(?:p|br|b|i|u|em|strong|span|div|a|li|ul|ol|table|tr|td|h[1-6])(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d+);/giu,
  /\b_(?:Toc|Ref|Hlk|GoBack)\d*\b|\[bookmark:[^\]]*\]|\b(?:MERGEFIELD|PAGEREF|HYPERLINK\s+")\S*/gu,
  /\[?(?:Commented|Comment) \[?[A-Z]{1,3}\d+[R\d]*\]?:?|\bFormatted:\s|\bDeleted:\s/gu,
  /(?<=[\p{L}\p{N})])\.\.(?![.\p{L}])/gu,
];

// “had had” and “that that” can be meant.
const doubled = /(?<![\p{L}\p{N}-])(?!had|that)(\p{Ll}{2,})\s+\1(?![\p{L}\p{N}-])/gu;

function doubledWords(pieces: readonly TextPiece[]): Remark[] {
  return marksByClause(
    pieces.flatMap((piece) => marksOf([doubled], piece)),
    (words) => `“${words}” repeats a word. Take one out.`,
  ).map((remark) => ({ ...remark, about: `${remark.about}-doubled`, severity: 'info' }));
}

function openBrackets(pieces: readonly TextPiece[]): Remark[] {
  const marks = pieces.flatMap((piece, order) => {
    const { openAt } = bracketsIn(piece.words);
    const isOpen = openAt !== undefined && !isClosedSoon(pieces, order);
    return isOpen ? [{ piece, start: openAt, end: piece.words.length }] : [];
  });
  const message = 'A bracket opens here and is never closed. Close it where the words in it end.';
  return marksByClause(marks, () => message).map((remark) => ({
    ...remark,
    about: `${remark.about}-bracket`,
    severity: 'info',
  }));
}

// A bracket that opens before a list may be closed in one of its points.
function isClosedSoon(pieces: readonly TextPiece[], order: number): boolean {
  return pieces.slice(order + 1, order + 30).some(({ words }) => bracketsIn(words).closesMore);
}

/** Where a bracket opens that is not closed, and whether one is closed that was opened before. */
function bracketsIn(words: string): { openAt: number | undefined; closesMore: boolean } {
  const open: number[] = [];
  let closesMore = false;
  for (const { 0: bracket, index } of words.matchAll(/[()]/gu)) {
    if (bracket === '(') open.push(index);
    // “a)” and “1)” number a point and close nothing.
    else if (open.pop() === undefined && !/(?:^|\s)[a-z\d]{1,3}$/iu.test(words.slice(0, index)))
      closesMore = true;
  }
  return { openAt: open.at(-1), closesMore };
}
