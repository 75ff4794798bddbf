import type { Block, Paragraph } from '../block.ts';
import { pictureRemark } from '../runs/picture-remark.ts';
import type { Frame } from './frame.ts';
import { frameInside, outerFrame } from './frame.ts';
import { htmlTable, isLayoutTable } from './html-table.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { attributeOf, nodesIn, isElement, walkHtml, wordsIn } from './html-tree.ts';
import { isComment } from './is-comment.ts';
import { ListCounter } from './list-counter.ts';
import type { WebPage } from './page.ts';
import { ParagraphMaker } from './paragraph-maker.ts';

const unread = new Set(['script', 'style', 'template', 'head', 'iframe', 'object', 'math', 'svg']);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark output q ruby rb rt rp s samp small span strike strong sub sup time tt u var wbr img'.split(
    ' ',
  ),
);
const lists = new Set(['ul', 'ol', 'menu', 'dir']);

/** The words of a part of a page as blocks, in the order of the page. */
export function htmlBlocks(root: HtmlElement, page: WebPage, around: Frame = outerFrame): Block[] {
  return new BlockWalk(page, around).read(root);
}

class BlockWalk {
  readonly #page: WebPage;
  readonly #maker: ParagraphMaker;
  readonly #blocks: Block[] = [];
  readonly #frames: Frame[];
  readonly #isCell: boolean;

  constructor(page: WebPage, around: Frame) {
    this.#page = page;
    this.#frames = [around];
    this.#isCell = around !== outerFrame;
    this.#maker = new ParagraphMaker(page.language);
  }

  read(root: HtmlElement): Block[] {
    walkHtml(root, {
      enter: (node) => this.#enter(node),
      leave: (element) => this.#leave(element),
    });
    this.#endParagraphs();
    return this.#blocks;
  }

  #enter(node: HtmlNode): boolean {
    const around = this.#frames.at(-1)!;
    const words = wordsIn(node);
    if (words !== undefined) this.#maker.words(words, around);
    if (!isElement(node)) return false;
    const { tagName } = node;
    if (tagName === 'svg' || tagName === 'img') this.#picture(node, around);
    if (unread.has(tagName) || this.#isLeftOut(node)) return false;
    if (tagName === 'br') this.#maker.lineBreak(around);
    const frame = frameInside(node, around, this.#page);
    if (tagName === 'table' && !this.#isCell && !isLayoutTable(node)) {
      this.#table(node, frame);
      return false;
    }
    if (!inline.has(tagName) && tagName !== 'br') this.#maker.end();
    this.#frames.push(this.#inList(node, frame));
    return true;
  }

  #leave(element: HtmlElement): void {
    this.#frames.pop();
    if (element.tagName === 'li') this.#maker.endPoint();
    else if (!inline.has(element.tagName) && element.tagName !== 'br') this.#maker.end();
  }

  // Deleted words and comments are no words of the document.
  #isLeftOut(element: HtmlElement): boolean {
    const { tally, sheet } = this.#page;
    const isDeleted = element.tagName === 'del';
    if (isDeleted) tally.add('deleted');
    if (element.tagName === 'ins') tally.add('inserted');
    if (/^(?:s|strike)$/u.test(element.tagName)) tally.add('struck');
    const isSaid = isComment(element, sheet.of(element));
    if (isSaid && element.tagName !== 'sup') tally.add('comment');
    return isDeleted || isSaid;
  }

  #inList(element: HtmlElement, frame: Frame): Frame {
    const { counters, sheet } = this.#page;
    const classes = attributeOf(element, 'class') ?? '';
    if (lists.has(element.tagName)) {
      const name = counters.classOf(classes);
      if (name !== undefined && /(?:^|\s)start(?:\s|$)/u.test(classes))
        counters.restart(name, Number(attributeOf(element, 'start') ?? '1') || 1);
      const counter = new ListCounter(element, sheet.of(element));
      return { ...frame, list: { counter, name }, depth: frame.depth + 1 };
    }
    if (element.tagName !== 'li' || frame.list === undefined) return frame;
    const { counter, name } = frame.list;
    const label =
      name === undefined ? counter.next(element, sheet.of(element)) : counters.next(name);
    const level = name === undefined ? frame.depth - 1 : Number(/-(\d)$/u.exec(name)?.[1] ?? 0);
    this.#maker.point({ ...label, level });
    return frame;
  }

  #picture(element: HtmlElement, frame: Frame): void {
    if (!frame.isInMain || frame.look.isHidden === true || frame.aside !== undefined) return;
    const alt = attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label');
    if (alt === '') return;
    if (alt === undefined) {
      if (element.tagName === 'img') this.#page.tally.add('picture');
      return;
    }
    const remark = pictureRemark(alt);
    if (remark !== undefined) this.#page.tally.say(remark);
  }

  #table(table: HtmlElement, frame: Frame): void {
    this.#endParagraphs();
    const inside: Frame = {
      ...frame,
      list: undefined,
      depth: 0,
      indent: undefined,
      isCentred: false,
    };
    const caption = nodesIn(table).find((node) => isElement(node) && node.tagName === 'caption');
    const words =
      caption === undefined ? [] : htmlBlocks(caption as HtmlElement, this.#page, inside);
    const block: Block = {
      kind: 'table',
      ...htmlTable(table, (cell) =>
        htmlBlocks(cell, this.#page, frameInside(cell, inside, this.#page)),
      ),
      caption: words.map((line) => (line as Paragraph).text).join(' ') || undefined,
      aside: frame.aside ?? (frame.look.isHidden === true ? 'hidden-text' : undefined),
    };
    if (block.rows.some((row) => row.some(({ text }) => text !== ''))) this.#blocks.push(block);
  }

  #endParagraphs(): void {
    this.#maker.end();
    this.#blocksSoFar();
  }

  // Paragraphs are put among tables and pictures in the order of the page.
  #blocksSoFar(): void {
    this.#blocks.push(...this.#maker.paragraphs.splice(0));
  }
}
