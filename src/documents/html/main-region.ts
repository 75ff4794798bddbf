import type { HtmlElement, HtmlNode, HtmlParent } from './html-tree.ts';
import { attributeOf, isElement, walkHtml } from './html-tree.ts';

// Names that well-known programs for sites give it.
const classes =
  /(?:^|\s)(?:entry-content|post-content|page-content|main-content|article-body|content-main|mgContent)(?:\s|$)/u;
const ids = ['content', 'main-content', 'maincontent', 'main'];

/**
 * The element that holds the document of a page: what says that it is the main part, else the body.
 *
 * One that holds next to nothing of the page’s words is passed over, since some pages fill the
 * wrong one; so are articles of which there are several.
 */
export function mainRegion(
  page: HtmlParent,
  letters: ReadonlyMap<HtmlNode | HtmlParent, number>,
): HtmlElement | undefined {
  const elements: HtmlElement[] = [];
  walkHtml(page, {
    enter: (node) => {
      if (isElement(node)) elements.push(node);
      return true;
    },
  });
  const body = elements.find(({ tagName }) => tagName === 'body');
  const all = letters.get(body ?? page) ?? 0;
  const isFilled = (element: HtmlElement): boolean => (letters.get(element) ?? 0) >= all * 0.2;
  const articles = elements.filter(({ tagName }) => tagName === 'article');
  const candidates = [
    elements.filter(({ tagName }) => tagName === 'main'),
    elements.filter((element) => attributeOf(element, 'role') === 'main'),
    articles.length === 1 ? articles : [],
    ...ids.map((id) => elements.filter((element) => attributeOf(element, 'id') === id)),
  ];
  const named = elements.filter((element) => classes.test(attributeOf(element, 'class') ?? ''));
  return (
    candidates.flat().find(isFilled) ??
    named.find((element) => (letters.get(element) ?? 0) >= all * 0.4) ??
    body
  );
}
