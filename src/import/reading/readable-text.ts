import type { TextNode } from '../../model/text.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import { indexText } from '../../register/text/text-index.ts';

/** One part of a text with words of its own, and what a person who reads it has in mind. */
export interface Passage {
  /** The id that a fact names as its `clause`. */
  readonly id: string;
  readonly node: TextNode;
  /** Its own words, without its label: those of a heading, a clause, an item or a caption. */
  readonly words: string;
  /** The headings it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** For an item or a sub-clause: the words that lead to it, the nearest first. */
  readonly leadIn: readonly string[];
  /** Its place among all passages, from 0. */
  readonly order: number;
}

/** A text as rules read it: every passage in order. */
export interface ReadableText {
  readonly passages: readonly Passage[];
  /** Whether we hold the whole document: only of a whole one can silence be proposed. */
  readonly isWhole: boolean;
}

/** Makes a text ready for rules that look for what it says. */
export function readableText(
  content: readonly TextNode[],
  { isWhole }: { isWhole: boolean },
): ReadableText {
  const passages: Passage[] = [];
  const walk = (
    entries: readonly IndexedNode[],
    above: Pick<Passage, 'headings' | 'leadIn'>,
  ): void => {
    for (const { id, node, children } of entries) {
      const words = ownWords(node);
      passages.push({ ...above, id, node, words, order: passages.length });
      const inside =
        node.kind === 'section'
          ? { headings: words === '' ? above.headings : [words, ...above.headings], leadIn: [] }
          : { ...above, leadIn: words === '' ? above.leadIn : [words, ...above.leadIn] };
      walk(children, inside);
    }
  };
  walk(indexText(content).top, { headings: [], leadIn: [] });
  return { passages, isWhole };
}

function ownWords(node: TextNode): string {
  if (node.kind === 'section') return node.heading ?? '';
  return (node.kind === 'table' ? node.caption : node.text) ?? '';
}
