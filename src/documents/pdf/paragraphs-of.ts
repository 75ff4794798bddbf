import { beginsParagraph } from './begins-paragraph.ts';
import type { Chunk, TextChunk } from './chunk.ts';
import type { PrintedLine } from './printed-line.ts';
import { isBulletMark, isListLabel } from './list-label.ts';
import type { Setting } from './setting.ts';

/**
 * The lines of a column as paragraphs, each with the number before it.
 *
 * The column ends at `right`, or where its longest line does.
 */
export function paragraphsOf(
  lines: readonly PrintedLine[],
  setting: Setting,
  right = Math.max(...lines.filter(({ table }) => table === undefined).map((line) => line.right)),
): Chunk[] {
  const chunks: Chunk[] = [];
  let open: PrintedLine[] = [];
  const close = (): void => {
    if (open.length > 0) chunks.push(paragraphOf(open));
    open = [];
  };
  for (const line of lines) {
    if (line.table !== undefined) {
      close();
      chunks.push(line.table);
      continue;
    }
    if (open.length > 0 && beginsParagraph(line, { open, right, setting })) close();
    open.push(line);
  }
  close();
  return chunks;
}

/** One paragraph of some lines, its number told apart where a gap follows it. */
export function paragraphOf(lines: readonly PrintedLine[]): TextChunk {
  const [first, ...others] = lines;
  const [label, ...rest] = first?.spans ?? [];
  const page = first?.page ?? 0;
  if (
    first === undefined ||
    label === undefined ||
    !isListLabel(label.text) ||
    rest.length + others.length === 0
  )
    return { kind: 'text', lines, page };
  const isBullet = isBulletMark(label.text);
  const body = rest.length === 0 ? others : [{ ...first, spans: rest }, ...others];
  return { kind: 'text', lines: body, page, label: label.text, ...(isBullet ? { isBullet } : {}) };
}
