import type { Block } from '../../../src/documents/block.ts';
import { readHtmlText } from '../../../src/documents/html/read-html.ts';
import type { HtmlElement } from '../../../src/documents/html/html-tree.ts';
import { isElement, walkHtml } from '../../../src/documents/html/html-tree.ts';
import { parse } from 'parse5';

/** The blocks of a page whose body is given. */
export function blocksOf(body: string, head = ''): readonly Block[] {
  const read = readHtmlText(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  if ('refused' in read) throw new Error(read.refused);
  return read.blocks;
}

/** The words of blocks, each led by its label, and by the reason why it is set aside. */
export function linesOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const aside = block.aside === undefined ? '' : `[${block.aside}] `;
    if (block.kind === 'table')
      return `${aside}${block.rows.map((row) => row.map(({ text }) => text).join(' | ')).join(' / ')}`;
    return `${aside}${block.label === undefined ? '' : `${block.label} `}${block.text}`;
  });
}

/** The first element of a name in a page. */
export function elementIn(html: string, name: string): HtmlElement {
  let found: HtmlElement | undefined;
  walkHtml(parse(html), {
    enter: (node) => {
      if (isElement(node) && node.tagName === name) found ??= node;
      return true;
    },
  });
  return found!;
}
