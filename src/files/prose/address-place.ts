import type { Link } from 'mdast';
import type { CharacterSpan } from '../raw-span.ts';

/** Where the address of a link stands in the text: between its round brackets. */
export function addressPlace(link: Link, text: string): CharacterSpan {
  const { start, end } = link.position!;
  const words = link.children.at(-1)?.position?.end.offset ?? start.offset! + 1;
  const bracket = text.indexOf('](', words) + 2;
  const before = /^[\s<]*/u.exec(text.slice(bracket, end.offset))![0].length;
  const address = /^[^\s<>]*/u.exec(text.slice(bracket + before, end.offset! - 1))![0];
  const first = bracket + before;
  return { start: first, end: first + address.length };
}
