import type { TextNode } from '../../model/text.ts';
import { headingLines } from './heading-lines.ts';
import { lookOf, ranksOfLooks } from './heading-looks.ts';
import type { DocumentLine, Line } from './line.ts';
import { lengthOf } from './line.ts';
import type { PrintedLabel } from './printed-label.ts';
import { printedLabel, standsUnder } from './printed-label.ts';
import { tableNodes } from './table-nodes.ts';
import { titleLines } from './title-lines.ts';

/** A part of the text that is open: what follows may stand in it. */
interface Open {
  readonly node: { content?: TextNode[] | undefined };
  readonly kind: 'section' | 'clause' | 'item';
  readonly label: PrintedLabel | undefined;
  /** Of a section: its rank from 1. */
  readonly rank: number;
  readonly words: string;
  readonly isBullet: boolean;
  readonly isAppendix?: boolean;
  /** Whether the file itself calls it a heading. */
  readonly isRanked?: boolean;
  readonly level: number | undefined;
}

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
  #open: Open[] = [];

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
    if (line.role === 'note' || line.role === 'box')
      this.#open = this.#open.filter(({ kind }) => kind === 'section');
    else if (label === undefined) this.#closeFor(line);
    else if (line.isBullet) this.#closeForBullet(line);
    else this.#closeForNumber(label, line);
    const parent = this.#open.at(-1);
    const isItem = this.#isItem(line, label, parent);
    const node = wordsNode(line, isItem);
    this.#here().push(node);
    this.#open.push({
      node: node as Open['node'],
      kind: isItem ? 'item' : 'clause',
      label,
      rank: 0,
      words: line.text,
      isBullet: line.isBullet,
      level: line.level,
    });
  }

  #isItem(line: Line, label: PrintedLabel | undefined, parent: Open | undefined): boolean {
    if (line.text === '') return false;
    if (line.isBullet) return true;
    if (label === undefined) return parent !== undefined && parent.kind !== 'section';
    if (/^[a-z(]/u.test(line.label!) && label.parts.length === 1) return true;
    return parent !== undefined && parent.kind !== 'section' && label.parts.length === 1;
  }

  // Words without a number go on after a list; they stand under “… will:” only as its short points.
  #closeFor(line: Line): void {
    const last = this.#open.at(-1);
    const words = lengthOf(line.text);
    const isPoint = words <= (last?.label === undefined ? 30 : 15);
    if (last?.kind === 'clause' && leadsIn(last) && isPoint) return;
    const list = this.#open.at(-2);
    const isNextPoint =
      last?.kind === 'item' &&
      last.label === undefined &&
      list !== undefined &&
      leadsIn(list) &&
      isPoint &&
      !/[.?!]$/u.test(last.words);
    this.#open = isNextPoint
      ? this.#open.slice(0, -1)
      : this.#open.filter(({ kind }) => kind === 'section');
  }

  #closeForBullet(line: Line): void {
    const same = this.#open.findLastIndex(
      (open) =>
        open.isBullet &&
        (open.level === undefined || line.level === undefined
          ? open.label?.printed === line.label
          : open.level === line.level),
    );
    const last = this.#open.at(-1);
    if (same >= 0) this.#open = this.#open.slice(0, same);
    else if (
      last?.isBullet === true &&
      line.level !== undefined &&
      last.level !== undefined &&
      line.level < last.level
    )
      this.#open = this.#open.slice(
        0,
        this.#open.findIndex((open) => open.isBullet && (open.level ?? 0) >= line.level!),
      );
    else if (
      last !== undefined &&
      last.kind === 'clause' &&
      last.label === undefined &&
      !leadsIn(last)
    )
      this.#open = this.#open.filter(({ kind }) => kind === 'section');
  }

  #closeForNumber(label: PrintedLabel, line: Line): void {
    const above = this.#open.findLastIndex(
      (open) => open.label !== undefined && standsUnder(label, open.label),
    );
    if (label.parts.length > 1 && above >= 0) {
      // A heading without a number among numbered clauses stays open for those that follow.
      const isOpen = (open: Open, place: number): boolean =>
        place <= above || (open.kind === 'section' && open.label === undefined);
      this.#open = this.#open.filter(isOpen);
      return;
    }
    const sibling = this.#open.findLastIndex(
      (open) =>
        open.label !== undefined &&
        open.label.series === label.series &&
        open.label.parts.length === label.parts.length &&
        open.kind !== 'section',
    );
    const last = this.#open.at(-1);
    if (
      sibling >= 0 &&
      !(label.count === 1 && last !== undefined && leadsIn(last) && sibling < this.#open.length - 1)
    ) {
      this.#open = this.#open.slice(0, sibling);
      return;
    }
    const section = this.#open.findLastIndex(
      (open) =>
        open.kind === 'section' &&
        open.label?.series === label.series &&
        open.label.parts.length === label.parts.length,
    );
    if (section >= 0 && this.#open[section]!.label!.count < label.count && label.count > 1) {
      this.#open = this.#open.slice(0, section);
      return;
    }
    const startsList = label.count === 1 && label.parts.length === 1;
    const isUnder =
      last !== undefined &&
      last.kind !== 'section' &&
      !last.isBullet &&
      (startsList || (line.level ?? 0) > (last.level ?? 0));
    const hangsOn = last !== undefined && (last.label !== undefined || leadsIn(last));
    if (!(isUnder && hangsOn)) this.#open = this.#open.filter(({ kind }) => kind === 'section');
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

  #closeTo(stays: (open: Open) => boolean): void {
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

// “The Board will:” leads to what follows.
function leadsIn({ words, kind }: Open): boolean {
  return (
    kind !== 'section' &&
    /(?::|:\s*[-–—]|[-–—]|\b(?:following|includes?|including|to|are|will|by|as follows|namely))$/u.test(
      words,
    )
  );
}

function wordsNode(line: Line, isItem: boolean): TextNode {
  // A bullet is told by its place; what has a letter or digit is a word of the document.
  const isShown = line.label !== undefined && (!line.isBullet || /[\p{L}\p{N}]/u.test(line.label));
  const label = isShown ? { label: line.label } : {};
  if (isItem) return { kind: 'item', ...label, text: line.text };
  return { kind: 'clause', ...label, ...(line.text === '' ? {} : { text: line.text }) };
}
