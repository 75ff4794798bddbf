import { parse } from 'parse5';
import type { Block, FileRemark, ReadDocument, Refusal } from '../block.ts';
import { decodeText } from '../characters/decode-text.ts';
import { cleanText } from '../runs/clean-text.ts';
import { withContentsLists } from '../runs/contents-lists.ts';
import { languageCode } from '../runs/language-code.ts';
import { orRefusal } from '../refuse.ts';
import { Tally } from '../runs/tally.ts';
import { StyleCounters } from './counted-in-styles.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { HtmlElement, HtmlParent } from './html-tree.ts';
import { attributeOf, nodesIn, isElement, walkHtml, wordsIn } from './html-tree.ts';
import { linksByNode } from './links-by-node.ts';
import { mainRegion } from './main-region.ts';
import { StyleSheet } from './style-sheet.ts';
import { lettersByNode } from './word-counts.ts';

/** Reads a web page: the document in it, and the site around it set aside. */
export function readHtml(bytes: Uint8Array): ReadDocument | Refusal {
  const { text, remarks } = decodeText(bytes);
  return orRefusal(() => readHtmlText(text, remarks));
}

/** Reads a web page from its characters. */
export function readHtmlText(
  text: string,
  remarks: readonly FileRemark[] = [],
): ReadDocument | Refusal {
  const root = parse(text, { scriptingEnabled: false });
  const letters = lettersByNode(root);
  const main = mainRegion(root, letters);
  const html = nodesIn(root).find((node) => isElement(node));
  if (main === undefined || html === undefined || (letters.get(main) ?? 0) === 0)
    return {
      refused: 'The page holds no words; a program in it would have to fetch them.',
      todo: 'Open it in a browser, print it to a PDF, and import that.',
    };
  const { sheet, title } = headOf(root);
  const language = languageOf(html);
  const tally = new Tally();
  const page = {
    sheet,
    counters: new StyleCounters(sheet.before),
    letters,
    links: linksByNode(root),
    main,
    aroundMain: aroundOf(main),
    language,
    tally,
  };
  const blocks = withContentsLists(withContentsTitle(htmlBlocks(html, page)));
  if (sheet.countsInStyles && sheet.before.size === 0)
    tally.say({
      kind: 'doubtful',
      says: 'The page has its style sheet print numbers; those are not read. Look at the original.',
    });
  return {
    blocks,
    remarks: [...remarks, ...tally.remarks()],
    ...(title === '' ? {} : { title }),
    ...(page.language === undefined ? {} : { language: page.language }),
  };
}

const contentsTitle =
  /^(?:table of )?contents:?$|^(?:on|in) this page:?$|^page contents:?$|^cynnwys:?$|^jump to:?$/iu;

// The heading of a list of contents belongs to it.
function withContentsTitle(blocks: readonly Block[]): Block[] {
  return blocks.map((block, at) => {
    const isTitle = block.kind === 'paragraph' && contentsTitle.test(block.text);
    const leads = isTitle && block.aside === undefined && blocks[at + 1]?.aside === 'contents-list';
    return leads ? { ...block, aside: 'contents-list' } : block;
  });
}

function aroundOf(main: HtmlElement): ReadonlySet<HtmlElement | HtmlParent> {
  const around = new Set<HtmlElement | HtmlParent>();
  let up: HtmlParent | null = main;
  while (up !== null) {
    around.add(up);
    up = isElement(up) ? up.parentNode : null;
  }
  return around;
}

// Word says it of the body.
function languageOf(html: HtmlElement): string | undefined {
  const body = nodesIn(html).find((node) => isElement(node) && node.tagName === 'body');
  const said =
    attributeOf(html, 'lang') ??
    (body === undefined ? undefined : attributeOf(body as HtmlElement, 'lang'));
  return languageCode(said?.trim());
}

function headOf(root: HtmlParent): { sheet: StyleSheet; title: string } {
  const sheet = new StyleSheet();
  let title = '';
  walkHtml(root, {
    enter: (node) => {
      if (!isElement(node)) return false;
      const words = (): string =>
        nodesIn(node)
          .map((child) => wordsIn(child) ?? '')
          .join('');
      if (node.tagName === 'style') sheet.add(words());
      if (node.tagName === 'title' && title === '') title = cleanText(words());
      return node.tagName !== 'svg';
    },
  });
  return { sheet, title };
}
