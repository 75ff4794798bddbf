import type { Segment } from './segments.ts';

/** Words as a page prints them, in headings, paragraphs and the cells of tables. */
interface Printed {
  readonly segments: readonly Segment[];
  readonly table:
    | {
        readonly columns: readonly (readonly Segment[])[] | undefined;
        readonly rows: readonly (readonly (readonly (readonly Segment[])[])[])[];
      }
    | undefined;
  readonly children: readonly Printed[];
}

/** How many words stand in some parts of a document, headings and tables with them. */
export function wordsLength(nodes: readonly Printed[]): number {
  return nodes.reduce((sum, node) => sum + lengthOf(node), 0);
}

function lengthOf({ segments, table, children }: Printed): number {
  const cells = [...(table?.columns ?? []), ...(table?.rows.flat(2) ?? [])];
  return [segments, ...cells].reduce((sum, words) => sum + wordsIn(words), wordsLength(children));
}

function wordsIn(segments: readonly Segment[]): number {
  const text = segments.map((segment) => segment.text).join('');
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
