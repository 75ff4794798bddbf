import type { Nodes } from 'mdast';
import type { CharacterSpan } from '../raw-span.ts';
import { addressPlace } from './address-place.ts';
import type { Prose } from './parse-prose.ts';

/** A link in some words: where it leads, and where its address stands in them. */
export interface LinkInProse extends CharacterSpan {
  readonly address: string;
}

/** Every link in some words, in order; `text` is what they were read from. */
export function linksIn(prose: Prose, text: string): LinkInProse[] {
  const links: LinkInProse[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'link') links.push({ address: node.url, ...addressPlace(node, text) });
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(prose);
  return links;
}
