import type { HtmlElement, HtmlNode, HtmlParent } from './html-tree.ts';
import { attributeOf, isElement, nodesIn, walkHtml, wordsIn } from './html-tree.ts';

/** The links in a part of a page: how many, and how many letters stand in them. */
export interface Links {
  readonly count: number;
  readonly letters: number;
  /** Of these, the links to other parts of the same page. */
  readonly inPage: number;
  readonly inPageLetters: number;
}

const none: Links = { count: 0, letters: 0, inPage: 0, inPageLetters: 0 };

/** The links in each element of a page; an element without links is left out. */
export function linksByNode(root: HtmlParent): ReadonlyMap<HtmlNode | HtmlParent, Links> {
  const links = new Map<HtmlNode | HtmlParent, Links>();
  const leave = (element: HtmlElement): void => {
    const found = element.tagName === 'a' ? linkItself(element) : sumOf(element, links);
    if (found.count > 0) links.set(element, found);
  };
  walkHtml(root, { enter: isElement, leave });
  return links;
}

function linkItself(link: HtmlElement): Links {
  const address = attributeOf(link, 'href');
  if (address === undefined) return none;
  let letters = 0;
  walkHtml(link, {
    enter: (node) => {
      letters += wordsIn(node)?.trim().length ?? 0;
      return true;
    },
  });
  if (letters === 0) return none;
  const isInPage = address.startsWith('#') && address.length > 1;
  return {
    count: 1,
    letters,
    inPage: isInPage ? 1 : 0,
    inPageLetters: isInPage ? letters : 0,
  };
}

function sumOf(element: HtmlElement, links: ReadonlyMap<HtmlNode | HtmlParent, Links>): Links {
  return nodesIn(element).reduce((sum: Links, node) => {
    const inside = links.get(node);
    if (inside === undefined) return sum;
    return {
      count: sum.count + inside.count,
      letters: sum.letters + inside.letters,
      inPage: sum.inPage + inside.inPage,
      inPageLetters: sum.inPageLetters + inside.inPageLetters,
    };
  }, none);
}
