import type { TextNode } from '../../model/text.ts';

type Table = Extract<TextNode, { kind: 'table' }>;

/** What a cell of a table stands under, the nearest first: the first cell of its row, its column’s head, the caption. */
export function columnHeadings(
  { caption, columns }: Table,
  { cells, column }: { cells: readonly string[]; column: number },
): string[] {
  const first = column > 0 ? cells[0] : undefined;
  const head = columns?.[column];
  const isOfPeople =
    isRole.test(head ?? '') && columns!.some((other) => other !== head && tellsWho.test(other));
  return [first, isOfPeople ? undefined : head, caption].filter(
    (words): words is string => words !== undefined && words !== '' && words.length <= mostOfHead,
  );
}

const mostOfHead = 80;

// In a list of members “Role” heads the posts of people: it is not what the body is for.
const isRole = /^\W*(?:role|function|remit)s?\W*$/iu;
const tellsWho =
  /\b(?:organi[sz]ations?|agenc(?:y|ies)|names?|members?|representing|representatives?|vot(?:e|es|ing)|deput(?:y|ies)|substitutes?|partners?|employer|e-?mail)\b/iu;
