import type { HtmlNode, HtmlParent } from './html-tree.ts';
import { nodesIn, isElement, walkHtml, wordsIn } from './html-tree.ts';

const wordless = new Set(['script', 'style', 'template', 'head', 'noscript', 'option']);

/** How many letters and signs stand in each element of a page: what is small may be furniture. */
export function lettersByNode(root: HtmlParent): ReadonlyMap<HtmlNode | HtmlParent, number> {
  const letters = new Map<HtmlNode | HtmlParent, number>();
  const sum = (node: HtmlNode | HtmlParent): void => {
    const inside = nodesIn(node).reduce((total, child) => total + (letters.get(child) ?? 0), 0);
    letters.set(node, inside);
  };
  walkHtml(root, {
    enter: (node) => {
      const words = wordsIn(node);
      if (words !== undefined) letters.set(node, words.trim().length);
      return isElement(node) && !wordless.has(node.tagName);
    },
    leave: sum,
  });
  sum(root);
  return letters;
}
