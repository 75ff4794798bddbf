import type { HtmlElement } from './html-tree.ts';
import { attributeOf, isElement, nodesIn } from './html-tree.ts';
import type { Styles } from './style-sheet.ts';

/** Whether an element is a comment on the text, or the mark of one: as Word and Google Docs save them. */
export function isComment(element: HtmlElement, styles: Styles): boolean {
  if (/^comment(?:$|-list)/u.test(styles.get('mso-element') ?? '')) return true;
  if (/MsoCommentReference/u.test(attributeOf(element, 'class') ?? '')) return true;
  if (element.tagName === 'sup' || element.tagName === 'div')
    return /^cmnt(?:_ref)?\d/u.test(idOfFirstLink(element) ?? '');
  return false;
}

// The link from a comment to its place in the text stands first in it, and the other way round.
function idOfFirstLink(element: HtmlElement): string | undefined {
  let here: HtmlElement | undefined = element;
  for (let depth = 0; depth < 4 && here !== undefined; depth += 1) {
    if (here.tagName === 'a') return attributeOf(here, 'id');
    here = nodesIn(here).find((node) => isElement(node));
  }
  return undefined;
}
