import type { TextNode } from '../../../src/model/text.ts';
import type { ReadableText } from '../../../src/import/reading/readable-text.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';

type Open = { content?: TextNode[] | undefined };

/**
 * A text from its lines, as short as a test wants it.
 *
 * `#` heads a section and `##` one inside it; `-` is an item, `--` one inside that; `|` is a row of
 * a table, the first with its headings unless it begins with `||`; any other line is a clause.
 */
export function writtenText(lines: string, { isWhole = true } = {}): ReadableText {
  const top: Open = { content: [] };
  const open: Open[] = [top];
  let order = 0;
  const add = (node: TextNode, depth: number): void => {
    open.length = Math.min(open.length, depth);
    const parent = open.at(-1)!;
    (parent.content ??= []).push(node);
    open.push(node as Open);
  };
  let table: { columns?: string[]; rows: string[][] } | undefined;
  for (const line of lines.trim().split('\n')) {
    const [, mark = '', words = ''] = /^\s*(#+|-+|\|\|?)?\s*(.*)$/u.exec(line)!;
    order += 1;
    const id = `l${order}`;
    if (mark.startsWith('|')) {
      const cells = words.replace(/\s*\|$/u, '').split(/\s*\|\s*/u);
      if (table === undefined) {
        table = mark === '||' ? { rows: [cells] } : { columns: cells, rows: [] };
        add({ kind: 'table', id, ...table }, sections(open));
        open.pop();
      } else table.rows.push(cells);
      continue;
    }
    table = undefined;
    if (mark.startsWith('#')) add({ kind: 'section', id, heading: words }, mark.length);
    else if (mark.startsWith('-'))
      add({ kind: 'item', id, text: words }, itemDepth(open, mark.length));
    else if (words !== '') add({ kind: 'clause', id, text: words }, sections(open));
  }
  return readableText(top.content!, { isWhole });
}

function sections(open: readonly Open[]): number {
  return open.filter((each) => !('kind' in each) || each.kind === 'section').length;
}

// An item stands in the clause before it, where that leads to it.
function itemDepth(open: readonly Open[], level: number): number {
  const base = sections(open);
  const clause = open[base] as { kind?: string; text?: string } | undefined;
  const isLed = clause?.kind === 'clause' && /:\s*$/u.test(clause.text ?? '');
  return base + (isLed ? 1 : 0) + level - 1;
}
