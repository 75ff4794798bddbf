import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

/** One element of a page: its name, its attributes and the line it begins on. */
export interface MarkupElement {
  name: string;
  attributes: Record<string, string>;
  line: number;
  text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

/** Lists the elements of a page in order, those inside templates too. */
export function readMarkup(text: string): MarkupElement[] {
  return [...elementsIn(parse(text, { sourceCodeLocationInfo: true }))];
}

function* elementsIn(node: Node): Generator<MarkupElement> {
  // An element without a place is one the parser added itself, such as <tbody>.
  if ('attrs' in node && node.sourceCodeLocation) {
    yield {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      line: node.sourceCodeLocation.startLine,
      text: ownText(node),
    };
  }
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function ownText(node: DefaultTreeAdapterTypes.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
