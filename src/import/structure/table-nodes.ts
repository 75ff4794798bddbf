import type { BlockCell, TableBlock } from '../../documents/block.ts';
import type { TextNode } from '../../model/text.ts';
import { lengthOf } from './line.ts';

type Rows = readonly (readonly BlockCell[])[];

/** The parts of a text that a table becomes: a table, or the paragraphs that it only lays out. */
export function tableNodes(table: TableBlock): TextNode[] {
  const rows = table.rows.filter((row) => row.some(({ text }) => text !== ''));
  const captions: TextNode[] =
    table.caption === undefined ? [] : [{ kind: 'clause', text: table.caption }];
  if (rows.length === 0) return captions;
  const width = Math.max(...rows.map((row) => row.length));
  if (width === 1)
    return [...captions, ...rows.map(([cell]) => clauseOf(cell!.text.replaceAll('\n', ' ')))];
  return [tableNode(rows, table)];
}

function tableNode(rows: Rows, table: TableBlock): TextNode {
  const words = rows.map((row) => row.map(({ text }) => text.replaceAll('\n', ' ')));
  const [head, ...body] = words;
  const caption = table.caption === undefined ? {} : { caption: table.caption };
  const isHeaded = body.length > 0 && (table.headingRows ?? (firstRowIsHeads(rows) ? 1 : 0)) > 0;
  return isHeaded
    ? { kind: 'table', ...caption, columns: head!, rows: body }
    : { kind: 'table', ...caption, rows: words };
}

// The heads of columns are short, all there, and no two the same; what stands below is of another kind.
function firstRowIsHeads([first, ...others]: Rows): boolean {
  if (first === undefined) return false;
  const heads = first.map(({ text }) => text.replaceAll('\n', ' '));
  if (heads.slice(1).some((head) => head === '' || lengthOf(head) > 8 || /[.;]$/u.test(head)))
    return false;
  if (first.every(({ isHeading, isBold }) => isHeading === true || isBold === true)) return true;
  // “Version | 1.3” is a row of a table whose heads stand at the side.
  const isNumbered = heads.some((head) => /^\d+[.)]?$|\d\.\d|\b(?:19|20)\d\d\b/u.test(head));
  if (new Set(heads).size < heads.length || isNumbered) return false;
  const known =
    /^(?:organisation|organization|body|agency|partner|sector|name|representative|role|title|position|post|job title|member|deputy|substitute|activity|task|action|decision|function|responsib|lead|status|vote|voting|number|no\.?|version|date|author|area|term|meaning|sefydliad|enw|rôl)/iu;
  if (heads.filter((head) => known.test(head)).length >= 2) return true;
  const below = others.flat().filter(({ text }) => text !== '');
  const isGrid =
    heads.length > 3 && below.filter(({ text }) => text.length <= 5).length > below.length / 2;
  return isGrid || (others.length > 1 && known.test(heads[0]!));
}

function clauseOf(text: string): TextNode {
  return { kind: 'clause', text };
}
