import type { TextNode } from '../../model/text.ts';
import type { TextIndex } from '../../register/text/text-index.ts';

type Table = Extract<TextNode, { kind: 'table' }>;

/** What a table of the words is called above it. */
export function captionOf({ caption, describedAs }: Table): string {
  return caption ?? describedAs ?? 'Table in the document';
}

/**
 * The name of the part of the page that each table of the words stands in, by id of the table.
 *
 * No two are alike, nor like a heading of the page: who listens to a page goes from part to part by name.
 */
export function tableRegions({ byId }: TextIndex): ReadonlyMap<string, string> {
  const tables = [...byId].flatMap(([id, { node }]) =>
    node.kind === 'table' ? [{ id, caption: captionOf(node) }] : [],
  );
  const byCaption = Map.groupBy(tables, ({ caption }) => caption);
  return new Map(
    [...byCaption.values()].flatMap((alike) =>
      alike.map(({ id, caption }, order): [string, string] => {
        const which = alike.length === 1 ? '' : ` (${order + 1} of ${alike.length})`;
        return [id, `In the words: ${caption}${which}`];
      }),
    ),
  );
}
