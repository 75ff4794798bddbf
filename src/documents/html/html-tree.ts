import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Whether a node is an element, rather than words or a comment. */
export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

/** The words of a node; undefined for an element or a comment. */
export function wordsIn(node: HtmlNode): string | undefined {
  return node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value : undefined;
}

/** What an element says of itself under a name: `class`, `start`. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** What stands in a node. */
export function nodesIn(node: HtmlNode | HtmlParent): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/**
 * Walks over all that stands in a node, in the order of the page.
 *
 * A page may be nested as deep as its file is long, so nothing here calls itself. What `enter`
 * answers `false` for is not looked into, and is not left.
 */
export function walkHtml(
  root: HtmlParent,
  walker: {
    readonly enter: (node: HtmlNode) => boolean;
    readonly leave?: (element: HtmlElement) => void;
  },
): void {
  const open: { readonly node: HtmlNode | HtmlParent; at: number }[] = [{ node: root, at: 0 }];
  while (open.length > 0) {
    const here = open.at(-1)!;
    const child = nodesIn(here.node)[here.at];
    here.at += 1;
    if (child === undefined) {
      open.pop();
      if (open.length > 0 && isElement(here.node)) walker.leave?.(here.node);
    } else if (walker.enter(child)) open.push({ node: child, at: 0 });
  }
}
