import type { TextNode } from '../../model/text.ts';
import { headingLines } from './heading-lines.ts';
import { lookOf, ranksOfLooks } from './heading-looks.ts';
import type { DocumentLine, Line } from './line.ts';
import type { OpenPart } from './open-part.ts';
import { leadsIn } from './open-part.ts';
import type { PrintedLabel } from './printed-label.ts';
import { printedLabel, standsUnder } from './printed-label.ts';
import { staysOpen } from './stays-open.ts';
import { tableNodes } from './table-nodes.ts';
import { titleLines } from './title-lines.ts';

/** Builds the text of a document from its lines: titles, sections, clauses with what stands under them, items, tables. */
export function buildTree(lines: readonly DocumentLine[]): TextNode[] {
  const builder = new TreeBuilder(lines);
  for (const [order, line] of lines.entries()) builder.add(line, order);
  return builder.content;
}

class TreeBuilder {
  readonly content: TextNode[] = [];
  readonly #headings: ReadonlySet<number>;
  readonly #titles: ReadonlySet<number>;
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #hasPrinciples: boolean;
  #open: OpenPart[] = [];

  constructor(lines: readonly DocumentLine[]) {
    this.#headings = headingLines(lines);
    this.#titles = titleLines(lines);
    const headings = lines.filter(
      (line, order): line is Line =>
        line.kind === 'line' && this.#headings.has(order) && !this.#titles.has(order),
    );
    this.#ranks = ranksOfLooks(headings);
    this.#hasPrinciples = headings.filter(isOfPublicLife).length > 3;
  }

  add(line: DocumentLine, order: number): void {
    if (line.kind === 'table') this.#addTable(line.table);
    else if (this.#titles.has(order)) this.#addTitle(line);
    else if (this.#headings.has(order)) this.#addSection(line);
    else this.#addWords(line);
  }

  #addTitle({ label, text }: Line): void {
    this.content.push({ kind: 'title', ...(label === undefined ? {} : { label }), text });
  }

  #addTable(table: Parameters<typeof tableNodes>[0]): void {
    this.#closeTo((open) => open.kind === 'section' || leadsIn(open));
    this.#here().push(...tableNodes(table));
  }

  #addSection(line: Line): void {
    const label = this.#labelOf(line);
    const rank = this.#rankOf(line, label);
    this.#open = this.#open.filter((open) => open.kind === 'section' && open.rank < rank);
    const node: TextNode = {
      kind: 'section',
      ...(line.label === undefined ? {} : { label: line.label }),
      heading: line.text,
      content: [],
    };
    this.#here().push(node);
    this.#open.push({
      node,
      kind: 'section',
      label,
      rank,
      words: line.text,
      isBullet: false,
      isAppendix: namesAppendix(line),
      isRanked: line.ranked !== undefined,
      level: undefined,
    });
  }

  // The file’s own rank counts first, then the depth of the number, then how loud the heading looks.
  #rankOf(line: Line, label: PrintedLabel | undefined): number {
    if (namesAppendix(line)) return line.ranked ?? 1;
    const sections = this.#open.filter(({ kind }) => kind === 'section');
    const above = sections.findLast(
      (open) => open.label !== undefined && label !== undefined && standsUnder(label, open.label),
    );
    if (above !== undefined) return above.rank + 1;
    const base = sections.find(({ isAppendix }) => isAppendix)?.rank ?? 0;
    if (line.ranked !== undefined) return Math.max(base + 1, line.ranked);
    const sibling = sections.findLast(
      ({ label: other }) =>
        label !== undefined && other?.series === label.series && other.count < label.count,
    );
    if (sibling !== undefined) return sibling.rank;
    const ranked = sections.findLast(({ isRanked }) => isRanked)?.rank ?? 0;
    const own = this.#ranks.get(lookOf(line)) ?? 1;
    return Math.max(base, ranked) + own + (this.#hasPrinciples && isOfPublicLife(line) ? 1 : 0);
  }

  #addWords(line: Line): void {
    const label = this.#labelOf(line);
    this.#open = staysOpen(this.#open, line, label);
    const parent = this.#open.at(-1);
    const isItem = this.#isItem(line, label, parent);
    const node = wordsNode(line, isItem);
    this.#here().push(node);
    this.#open.push({
      node: node as OpenPart['node'],
      kind: isItem ? 'item' : 'clause',
      label,
      rank: 0,
      words: line.text,
      isBullet: line.isBullet,
      level: line.level,
    });
  }

  #isItem(line: Line, label: PrintedLabel | undefined, parent: OpenPart | undefined): boolean {
    if (line.text === '') return false;
    if (line.isBullet) return true;
    if (label === undefined) return parent !== undefined && parent.kind !== 'section';
    if (/^[a-z(]/u.test(line.label!) && label.parts.length === 1) return true;
    return parent !== undefined && parent.kind !== 'section' && label.parts.length === 1;
  }

  #labelOf(line: Line): PrintedLabel | undefined {
    if (line.label === undefined) return undefined;
    const bare = printedLabel(line.label);
    const before = this.#open.findLast(
      (open) => open.label !== undefined && open.label.count === bare.count - 1,
    )?.label;
    const letters = this.#open.findLast(
      (open) => open.kind !== 'section' && open.label !== undefined && !open.isBullet,
    )?.label;
    return printedLabel(line.label, letters ?? before);
  }

  #closeTo(stays: (open: OpenPart) => boolean): void {
    while (this.#open.length > 0 && !stays(this.#open.at(-1)!)) this.#open.pop();
  }

  #here(): TextNode[] {
    const node = this.#open.at(-1)?.node;
    if (node === undefined) return this.content;
    return (node.content ??= []);
  }
}

// The seven principles of public life stand each under the heading that introduces them all.
function isOfPublicLife({ text }: Line): boolean {
  return /^(?:selflessness|integrity|objectivity|accountability|openness|honesty|leadership)[:.]?$/iu.test(
    text,
  );
}

function namesAppendix({ label, text }: Line): boolean {
  return /\b(?:appendix|annexe?|schedule|atodiad)\b/iu.test(`${label ?? ''} ${text.slice(0, 20)}`);
}

function wordsNode(line: Line, isItem: boolean): TextNode {
  // A bullet is told by its place; what has a letter or digit is a word of the document.
  const isShown = line.label !== undefined && (!line.isBullet || /[\p{L}\p{N}]/u.test(line.label));
  const label = isShown ? { label: line.label } : {};
  if (isItem) return { kind: 'item', ...label, text: line.text };
  return { kind: 'clause', ...label, ...(line.text === '' ? {} : { text: line.text }) };
}
