import type { TextNode } from '../../model/text.ts';
import { contentOf } from './text-index.ts';

/** Runs of white space, no-break spaces included, as one space. */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\u00A0]+/g, ' ').trim();
}

/** The pieces of text printed for one part itself, in order: label, heading or text, then table cells. */
export function ownPieces(node: TextNode): string[] {
  const label = node.label === undefined ? [] : [node.label];
  return [...label, ...unlabelledPieces(node)].filter((piece) => piece !== '');
}

/** The words of a part and of everything in it, without printed labels: what a quote is looked for in. */
export function wordsOf(node: TextNode): string {
  return plainSpaces([...unlabelledPieces(node), ...contentOf(node).map(wordsOf)].join(' '));
}

function unlabelledPieces(node: TextNode): string[] {
  if (node.kind === 'table')
    return [node.caption ?? '', ...(node.columns ?? []), ...node.rows.flat()];
  if (node.kind === 'section') return [node.heading ?? ''];
  return [node.text ?? ''];
}
