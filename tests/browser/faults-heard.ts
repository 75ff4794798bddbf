import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { SitePage } from '../../src/site/verifying/site-files.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Lists what a person who hears a page cannot tell apart: links of one name that lead to several places, parts of one
 * name, headings that leave out a rank, and pictures without a word or a sign that they have none.
 *
 * Source: WCAG 2.2, 2.4.9 Link Purpose (Link Only), 1.3.1 Info and Relationships, 1.1.1 Non-text Content.
 */
export function faultsHeard({ text }: Pick<SitePage, 'text'>): string[] {
  const all = [...elementsIn(parse(text))];
  return [...severalLinks(all), ...severalParts(all), ...skippedRanks(all), ...silentPictures(all)];
}

function severalLinks(all: Element[]): string[] {
  const links = all.filter(
    (element) => element.tagName === 'a' && attribute(element, 'href') !== undefined,
  );
  return [...Map.groupBy(links, nameOf)].flatMap(([name, same]) => {
    const hrefs = [...new Set(same.map((link) => attribute(link, 'href') ?? ''))];
    return hrefs.length > 1 && !areNamesakes(hrefs)
      ? [`“${name}” leads to ${hrefs.slice(0, 3).join(' ')}`]
      : [];
  });
}

// A body can bear the name of its partnership, and neither has another.
function areNamesakes(hrefs: string[]): boolean {
  const partnerships = hrefs.map((href) => /^\/partnerships\/([^/]+)\//.exec(href)?.[1]);
  return (
    new Set(partnerships).size === 1 &&
    partnerships[0] !== undefined &&
    hrefs.length === 2 &&
    hrefs.some((href) => /^\/partnerships\/[^/]+\/(?:reviews\.ics)?$/.test(href))
  );
}

const parts = new Set(['nav', 'section', 'form', 'aside']);

// A section without a name is no landmark, and several of the others need one each.
function severalParts(all: Element[]): string[] {
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]));
  const named = all
    .filter(({ tagName }) => parts.has(tagName))
    .map((part) => {
      const labels = attribute(part, 'aria-labelledby')?.split(' ') ?? [];
      const said = labels.map((id) => byId.get(id)).flatMap((one) => (one ? [nameOf(one)] : []));
      return `${part.tagName} “${attribute(part, 'aria-label') ?? said.join(' ')}”`;
    })
    .filter((part) => !/^(?:section|form) “”$/.test(part));
  return [...Map.groupBy(named, (part) => part)].flatMap(([part, same]) =>
    same.length > 1 ? [`${same.length} times ${part}`] : [],
  );
}

function skippedRanks(all: Element[]): string[] {
  const headings = all.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  return headings.flatMap((heading, index) => {
    const before = Number(headings[index - 1]?.tagName[1] ?? 1);
    return Number(heading.tagName[1]) > before + 1
      ? [`<${heading.tagName}> “${nameOf(heading)}” follows <h${before}>`]
      : [];
  });
}

function silentPictures(all: Element[]): string[] {
  const pictures = all.filter(
    ({ tagName, parentNode }) => tagName === 'img' || (tagName === 'svg' && !isInSvg(parentNode)),
  );
  return pictures
    .filter((picture) =>
      picture.tagName === 'img'
        ? attribute(picture, 'alt') === undefined
        : attribute(picture, 'aria-hidden') !== 'true' &&
          attribute(picture, 'aria-label') === undefined &&
          attribute(picture, 'aria-labelledby') === undefined &&
          !picture.childNodes.some(({ nodeName }) => nodeName === 'title'),
    )
    .map(({ tagName }) => `<${tagName}> without a text alternative`);
}

// A drawing inside a drawing is part of it.
function isInSvg(node: Node | null): boolean {
  if (node === null) return false;
  return node.nodeName === 'svg' || ('parentNode' in node && isInSvg(node.parentNode));
}

// What is hidden from the ear is not listed, nor what stands in it.
function* elementsIn(node: Node): Generator<Element> {
  if ('attrs' in node) {
    const isHidden = attribute(node, 'aria-hidden') === 'true' || attribute(node, 'hidden') === '';
    if (isHidden && node.tagName !== 'svg') return;
    yield node;
    // What a picture is made of is not heard by itself.
    if (isHidden || attribute(node, 'role') === 'img') return;
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function nameOf(element: Element): string {
  return (attribute(element, 'aria-label') ?? heard(element)).replace(/\s+/g, ' ').trim();
}

function heard(node: Node): string {
  if ('value' in node) return node.value;
  if ('attrs' in node && attribute(node, 'aria-hidden') === 'true') return '';
  return 'childNodes' in node ? node.childNodes.map(heard).join('') : '';
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}
