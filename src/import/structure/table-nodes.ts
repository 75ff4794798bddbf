import type { BlockCell, TableBlock } from '../../documents/block.ts';
import { typedLabel } from '../../documents/typed/typed-label.ts';
import type { TextNode } from '../../model/text.ts';
import { readsLikeHeading } from './heading-words.ts';
import { lengthOf } from './line.ts';

type Rows = readonly (readonly BlockCell[])[];

/** The parts of a text that a table becomes: a table, or the paragraphs that it only lays out. */
export function tableNodes(table: TableBlock): TextNode[] {
  const rows = table.rows.filter((row) => row.some(({ text }) => text !== ''));
  const captions: TextNode[] =
    table.caption === undefined ? [] : [{ kind: 'clause', text: table.caption }];
  if (rows.length === 0) return captions;
  const width = Math.max(...rows.map((row) => row.length));
  if (width === 1) return [...captions, ...rows.map(([cell]) => clauseOf(cell!.text))];
  if (isNumberedText(rows)) return [...captions, ...rows.map(numberedClause)];
  if (isHeadedText(rows)) return [...captions, ...rows.map(headedSection)];
  return [tableNode(rows, table)];
}

function tableNode(rows: Rows, table: TableBlock): TextNode {
  const words = rows.map((row) => row.map(({ text }) => text));
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
  const heads = first.map(({ text }) => text);
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

// “1.1 | The Board will …”: a text whose numbers stand in a column of their own.
function isNumberedText(rows: Rows): boolean {
  const numbered = rows.filter(([first, second, ...more]) => {
    const isNumber =
      typedLabel(`${first?.text ?? ''} x`)?.text === 'x' || /^\d{1,2}$/u.test(first?.text ?? '');
    return isNumber && lengthOf(second?.text ?? '') > 6 && more.every(({ text }) => text === '');
  });
  return rows.length > 1 && numbered.length >= rows.length * 0.8;
}

function numberedClause([first, ...cells]: readonly BlockCell[]): TextNode {
  const text = joined(cells);
  const label = first?.text ?? '';
  if (label === '') return clauseOf(text);
  return text === '' ? clauseOf(label) : { kind: 'clause', label, text };
}

// “Purpose | To bring partners together …”: a text whose headings stand in a column of their own.
function isHeadedText(rows: Rows): boolean {
  if (rows.length < 3) return false;
  const headed = rows.filter(
    ([first, second, ...more]) =>
      readsLikeHeading(first?.text ?? '') &&
      lengthOf(first?.text ?? '') <= 8 &&
      lengthOf(second?.text ?? '') > 5 &&
      more.every(({ text }) => text === ''),
  );
  const isLong = rows.some(([, second]) => lengthOf(second?.text ?? '') > 15);
  return isLong && headed.length >= rows.length * 0.6;
}

function headedSection([first, ...cells]: readonly BlockCell[]): TextNode {
  const text = joined(cells);
  const heading = first?.text ?? '';
  if (heading === '') return clauseOf(text);
  return { kind: 'section', heading, content: text === '' ? [] : paragraphs(cells) };
}

function paragraphs(cells: readonly BlockCell[]): TextNode[] {
  return cells
    .flatMap(({ text }) => text.split('\n'))
    .filter((text) => text !== '')
    .map(clauseOf);
}

function joined(cells: readonly BlockCell[]): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

function clauseOf(text: string): TextNode {
  return { kind: 'clause', text };
}
