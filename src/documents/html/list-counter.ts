import { formatNumber } from '../lists/format-number.ts';
import { countedLetters } from '../lists/letters.ts';
import type { HtmlElement } from './html-tree.ts';
import { attributeOf, nodesIn, isElement } from './html-tree.ts';
import type { Styles } from './style-sheet.ts';

/** What is printed before a point of a list. */
export interface PointLabel {
  readonly label: string;
  readonly isBullet: boolean;
}

const byType: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);
// As a browser counts: after z comes aa, then ab.
const printed: ReadonlyMap<string, (count: number) => string> = new Map([
  ['decimal', String],
  ['decimal-leading-zero', (count) => formatNumber(count, 'decimalZero')],
  ['lower-alpha', countedLetters],
  ['lower-latin', countedLetters],
  ['upper-alpha', (count) => countedLetters(count).toUpperCase()],
  ['upper-latin', (count) => countedLetters(count).toUpperCase()],
  ['lower-roman', (count) => formatNumber(count, 'lowerRoman')],
  ['upper-roman', (count) => formatNumber(count, 'upperRoman')],
]);

/** A number in one of the ways that style sheets name, `lower-roman`; in digits where it is not known. */
export function styledNumber(count: number, style: string): string {
  const asWritten = printed.get(style);
  return count > 0 && asWritten !== undefined ? asWritten(count) : String(count);
}

/** Counts the points of one list as a browser does. */
export class ListCounter {
  readonly #list: HtmlElement;
  readonly #style: string | undefined;
  readonly #step: 1 | -1;
  /** After a number: a page prints a full stop; Markdown may have typed a bracket. */
  readonly #sign: string;
  #next: number;

  constructor(list: HtmlElement, styles: Styles) {
    this.#list = list;
    this.#style = listStyle(styles) ?? byType.get(attributeOf(list, 'type') ?? '');
    this.#step = attributeOf(list, 'reversed') === undefined ? 1 : -1;
    this.#sign = attributeOf(list, 'data-sign') ?? '.';
    const points = nodesIn(list).filter((node) => isElement(node) && node.tagName === 'li');
    this.#next = wholeNumber(attributeOf(list, 'start')) ?? (this.#step === 1 ? 1 : points.length);
  }

  /** The label of the next point; undefined where none is printed. */
  next(point: HtmlElement, styles: Styles): PointLabel | undefined {
    const count = wholeNumber(attributeOf(point, 'value')) ?? this.#next;
    this.#next = count + this.#step;
    const own = listStyle(styles) ?? byType.get(attributeOf(point, 'type') ?? '');
    const style = own ?? this.#style;
    if (style === 'none') return undefined;
    const isNumbered = style === undefined ? this.#list.tagName === 'ol' : printed.has(style);
    return isNumbered
      ? { label: `${styledNumber(count, style ?? 'decimal')}${this.#sign}`, isBullet: false }
      : { label: '•', isBullet: true };
  }
}

function listStyle(styles: Styles): string | undefined {
  const words = `${styles.get('list-style') ?? ''} ${styles.get('list-style-type') ?? ''}`.trim();
  const style = words
    .split(/\s+/u)
    .find((word) => printed.has(word) || /^(?:none|disc|circle|square)$/u.test(word));
  return style;
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/u.test(value) ? Number(value) : undefined;
}
