import { isHtmlName } from '../characters/html-names.ts';
import { drawnTable } from '../typed/drawn-table.ts';
import { labelsOf } from '../typed/labels-of.ts';

const deepest = 20;
const mostIndent = 60;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;
const listMark = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/u;

/**
 * Markdown made ready for its parser, so that what people write in it is read as they meant it.
 *
 * A line that begins with a number is a paragraph of its own, as `(a)` under `1.1` is; a table of any
 * kind is one of the kind the parser knows, with as many columns as its widest row; a place to fill
 * in, `<date>`, is no tag; a comment is hidden words; quotations and lists are not endlessly deep.
 */
export function preparedMarkdown(text: string): string {
  const lines = shownComments(text).split('\n').map(flatter);
  const labels = labelsOf(lines.map((line) => (listMark.test(line) ? '' : line.trim())));
  const written: string[] = [];
  let isCode = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    if (fence.test(line)) isCode = !isCode;
    const table = isCode ? undefined : drawnTable((place) => lines[place]?.trim(), at);
    if (table !== undefined) {
      written.push('', ...pipeTable(table.rows, table.headingRows), '');
      at = table.next;
      continue;
    }
    const begins = labels[at] !== undefined && !isCode && (lines[at - 1] ?? '').trim() !== '';
    if (begins) written.push('');
    written.push(isCode ? line : asMeant(line));
    at += 1;
  }
  return written.join('\n');
}

function pipeTable(rows: readonly (readonly string[])[], headingRows: number): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => shownInCell(cells[at] ?? '')).join(' | ')} |`;
  const [head, body] = headingRows > 0 ? [rows[0]!, rows.slice(1)] : [[], rows];
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)];
}

function shownInCell(cell: string): string {
  return asMeant(cell).replaceAll('|', '\\|');
}

// What programs for Markdown add to it: `## Quorum {#quorum}` names an address, `~~may~~` is struck through.
function asMeant(line: string): string {
  const named = /^ {0,3}#{1,6}\s/u.test(line) ? line.replace(/\{#[\w:.-]+\}\s*$/u, '') : line;
  return withoutStrangeTags(named).replace(/~~(?=[^\s~])([^~]+)~~/gu, '<s>$1</s>');
}

function withoutStrangeTags(line: string): string {
  return line.replace(/<(?:(?=\/?([A-Za-z][\w-]*)(?=[\s>/]))|(?=[!?]))/gu, (sign, name?: string) =>
    name !== undefined && isHtmlName(name) ? sign : '&lt;',
  );
}

function shownComments(text: string): string {
  return text
    .split('<!--')
    .map((piece, at) => {
      const end = piece.indexOf('-->');
      if (at === 0) return piece;
      // One that never ends would hide the rest of the text.
      if (end < 0) return `&lt;!--${piece}`;
      const words = piece.slice(0, end).replace(/\s+/gu, ' ').replaceAll('<', '&lt;').trim();
      return `<span hidden>${words}</span>${piece.slice(end + 3)}`;
    })
    .join('');
}

// No person writes quotations or lists as deep as this; a program that does wants to break another.
function flatter(line: string): string {
  const indent = /^ */u.exec(line)![0].length;
  if (indent > mostIndent) return flatter(line.slice(indent - mostIndent));
  const opening = /^(?:\s*(?:>|[-*+](?=\s)))*/u.exec(line)?.[0] ?? '';
  const marks = opening.replace(/\s/gu, '').length;
  if (marks <= deepest || opening.length === line.trimEnd().length) return line;
  return `${opening.replace(/\s/gu, '').slice(0, deepest).split('').join(' ')} ${line.slice(opening.length)}`;
}
