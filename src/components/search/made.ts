import { onSite } from '../frame/on-site.ts';

/** Makes an element with a class, where it has one, and what stands in it. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...inside);
  return element;
}

/** A link in the words of a page. */
export function madeLink(href: string, text: string): HTMLAnchorElement {
  const link = made('a', 'govuk-link', text);
  link.href = onSite(href);
  return link;
}
