import type { Block } from '../block.ts';

const title = /^(?:table of |list of )?contents(?: page)?:?$|^cynnwys:?$|^tabl cynnwys:?$/iu;
const pageNumber = /^(?:\d{1,3}|[ivxl]{1,6})$/iu;
// A heading, what leads the eye, and a page.
const entry = /^\S.*[\s.…_·-](?:\d{1,3}|[ivxl]{1,6})$/iu;
const longestEntry = 150;
const fewestEntries = 3;

/** Blocks with each list of contents set aside: its title, and its lines where they were typed by hand. */
export function withContentsLists(blocks: readonly Block[]): Block[] {
  const out = [...blocks];
  for (const [place, block] of blocks.entries()) {
    if (!isTitle(block)) continue;
    let end = place + 1;
    while (end < blocks.length && isEntry(blocks[end])) end += 1;
    const entries = blocks.slice(place + 1, end);
    const isList =
      blocks[place + 1]?.aside === 'contents-list' ||
      entries.length >= fewestEntries ||
      entries.some(({ kind }) => kind === 'table');
    if (isList)
      for (let at = place; at < end; at += 1) out[at] = { ...blocks[at]!, aside: 'contents-list' };
  }
  return out;
}

function isTitle(block: Block): boolean {
  return block.kind === 'paragraph' && block.aside === undefined && title.test(block.text.trim());
}

function isEntry(block: Block | undefined): boolean {
  if (block === undefined || block.aside !== undefined) return false;
  if (block.kind === 'paragraph')
    return block.text.length <= longestEntry && entry.test(block.text);
  const numbered = block.rows.filter((row) => pageNumber.test(row.at(-1)?.text ?? ''));
  return block.rows.length >= fewestEntries && numbered.length * 3 >= block.rows.length * 2;
}
