import type { FileRemark, Paragraph } from '../block.ts';
import { cleanText } from '../runs/clean-text.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { charactersIn, childOf, elementsIn, withinOf } from '../xml/xml-element.ts';
import type { Worksheet } from './open-workbook.ts';

/** The words of the boxes that lie over a sheet, and those printed at the edges of its pages. */
export function besideSheet({ name, root, related }: Worksheet): Paragraph[] {
  const boxes = related('drawing').flatMap((drawing) =>
    [...withinOf(drawing, (element) => element.name === 'a:p')].map(paragraphText),
  );
  const edges = elementsIn(childOf(root, 'x:headerFooter')).map(edgeText);
  return [
    ...withWords(boxes).map((text): Paragraph => ({
      kind: 'paragraph',
      role: 'box',
      sheet: name,
      text,
    })),
    ...withWords([...new Set(edges)]).map((text): Paragraph => ({
      kind: 'paragraph',
      aside: 'running-head',
      sheet: name,
      text,
    })),
  ];
}

/** What is left out of a sheet, counted: comments, and pictures. */
export function droppedOf({ name, related }: Worksheet): FileRemark[] {
  const comments = related('comments').reduce((sum, part) => sum + count(part, 'x:comment'), 0);
  const pictures = related('drawing').reduce(
    (sum, part) => sum + count(part, 'xdr:pic') + count(part, 'xdr:graphicFrame'),
    0,
  );
  const remarks: FileRemark[] = [];
  if (comments > 0)
    remarks.push({
      kind: 'dropped',
      says: `${counted(comments, 'comment')} on the sheet “${name}” left out.`,
    });
  if (pictures > 0)
    remarks.push({
      kind: 'picture',
      says: `${counted(pictures, 'picture')} on the sheet “${name}” not read.`,
    });
  return remarks;
}

function counted(number: number, what: string): string {
  return number === 1 ? `One ${what}` : `${number} ${what}s`;
}

function count(part: XmlElement, name: string): number {
  return [...withinOf(part, (element) => element.name === name)].length;
}

function paragraphText(paragraph: XmlElement): string {
  return cleanText(
    [...withinOf(paragraph, ({ name }) => name === 'a:t')].map(charactersIn).join(''),
  );
}

// `&L`, `&"Arial,Bold"` and their like say where and how; `&P` of `&N` are numbers of pages.
function edgeText(edge: XmlElement): string {
  const text = charactersIn(edge)
    .replace(/&"[^"]*"|&\d+|&K[\dA-F+-]{6}|&[LCR]/giu, ' ')
    .replace(/&[A-Z]/giu, '')
    .replaceAll('&&', '&');
  return cleanText(text);
}

function withWords(texts: readonly string[]): string[] {
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
}
