import { excerptNodes } from './excerpt.ts';
import type { PagefindData } from './pagefind.ts';

/** One clause in the list of results: where it stands, then its words. */
export function clauseItem(
  { url, meta, raw_content }: PagefindData,
  wanted: readonly string[],
): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-result';
  const title = document.createElement('h3');
  title.className = 'search-result__title';
  title.append(link(url, placeWords(meta)));
  const body = paragraph(
    'search-result__place',
    [meta['title'], meta['partnership']].filter(isDifferent).join(', '),
  );
  const words = document.createElement('p');
  words.className = 'search-result__words';
  if (meta['lang']) words.lang = meta['lang'];
  words.append(...excerptNodes(raw_content, wanted));
  item.append(title, body, words);
  if (meta['topics']) item.append(paragraph('search-result__topics', `Read as: ${meta['topics']}`));
  return item;
}

/** One page elsewhere in the register. */
export function otherItem({ url, meta, filters }: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  const kind = document.createElement('span');
  kind.className = 'muted';
  kind.textContent = ` ${filters['result']?.[0] ?? ''}`;
  item.append(link(url, meta['title'] ?? url), kind);
  return item;
}

function placeWords(meta: PagefindData['meta']): string {
  const clause = meta['clause'] ?? '';
  const heading = meta['heading'] ?? '';
  return heading === '' || clause.startsWith(heading) ? clause : `${clause}: ${heading}`;
}

function isDifferent(
  name: string | undefined,
  index: number,
  names: readonly (string | undefined)[],
): boolean {
  return name !== undefined && names.indexOf(name) === index;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.className = 'govuk-link';
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}

function paragraph(name: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = name;
  made.textContent = text;
  return made;
}
