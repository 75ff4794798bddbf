import type { TextNode } from '../../../src/model/text.ts';
import { splitWords } from '../../../src/register/proving/source-words.ts';
import { contentOf } from '../../../src/register/text/text-index.ts';
import { printedWords } from '../../../src/register/text/node-words.ts';

/** What a text is compared by. */
export interface TextParts {
  /** Every word in order, with a mark for each word of a name that is held back. */
  readonly words: readonly string[];
  readonly headings: readonly Heading[];
  /** Each printed number with the first words behind it. */
  readonly labels: readonly string[];
  /** The cells of tables in order. */
  readonly cells: readonly string[];
}

export interface Heading {
  readonly words: string;
  /** From 1. */
  readonly level: number;
}

/** Takes texts apart, one after the other, for a comparison. */
export function textParts(texts: readonly (readonly TextNode[])[]): TextParts {
  const words: string[] = [];
  const headings: Heading[] = [];
  const labels: string[] = [];
  const cells: string[] = [];
  const walk = (nodes: readonly TextNode[], level: number): void => {
    for (const node of nodes) {
      words.push(...printedWords(node).flatMap(heldWords));
      if (node.kind === 'section' && node.heading !== undefined)
        headings.push({ words: folded(node.heading), level });
      if (node.label !== undefined) labels.push(labelled(node));
      if (node.kind === 'table')
        cells.push(...[node.columns ?? [], ...node.rows].flat().map(folded));
      walk(contentOf(node), node.kind === 'section' ? level + 1 : level);
    }
  };
  for (const text of texts) walk(text, 1);
  return { words, headings, labels, cells };
}

function heldWords(text: string): string[] {
  return splitWords(text).flatMap((word) => {
    const held = /\{withheld:(\d)\}/.exec(word);
    return held === null ? [word] : Array.from({ length: Number(held[1]) }, () => '•');
  });
}

function labelled(node: TextNode): string {
  const [label = '', ...rest] = printedWords(node);
  return `${label} ${rest.flatMap(splitWords).slice(0, 3).join(' ')}`;
}

/** Words without their case, spaces and signs. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
