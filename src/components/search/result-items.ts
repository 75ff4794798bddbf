import { count } from '../../english/count.ts';
import { addresses } from '../../views/addresses.ts';
import type { FoundClause } from '../../views/search/find-clauses.ts';
import type { NameEntry } from '../../views/search/names-index.ts';
import type { SearchClause, SearchDocument } from '../../views/search/search-document.ts';
import { excerptNodes } from './excerpt.ts';
import { made, madeLink } from './made.ts';

const clausesShown = 3;

/** What is looked for, as clauses show it. */
export interface Marked {
  readonly stems: ReadonlySet<string>;
  readonly titleOf: (topic: string) => string;
}

/** One document in the list of results, with the best of its clauses; the others fold away. */
export function documentItem(
  { key, name, partnership, isHistoric }: SearchDocument,
  clauses: readonly FoundClause[],
  marked: Marked,
): HTMLLIElement {
  const title = made('h3', 'search-document__title', madeLink(addresses.body(key), name));
  if (partnership !== '') title.append(' ', made('span', 'search-document__of', partnership));
  const items = clauses.map((found) => clauseItem(found, key, marked));
  const item = made(
    'li',
    isHistoric ? 'search-list__document search-list__document--historic' : 'search-list__document',
    title,
    made('ul', 'search-document__clauses', ...items.slice(0, clausesShown)),
  );
  const rest = items.slice(clausesShown);
  if (rest.length > 0) {
    const summary = made('summary', 'search-document__more', count(rest.length, 'more clause'));
    summary.append(made('span', 'govuk-visually-hidden', ` of ${name}`));
    item.append(made('details', '', summary, made('ul', 'search-document__clauses', ...rest)));
  }
  return item;
}

function clauseItem(
  { clause }: FoundClause,
  key: string,
  { stems, titleOf }: Marked,
): HTMLLIElement {
  const { id, name, heading, text, lang } = clause;
  const link = madeLink(
    addresses.clause(key, id),
    heading === undefined ? name : `${name}: ${heading}`,
  );
  const words = made('p', 'search-clause__words', ...excerptNodes(text, stems));
  if (lang !== undefined) words.lang = lang;
  const item = made('li', 'search-document__clause', link, words);
  const topics = (clause as SearchClause).topics ?? [];
  if (topics.length > 0) {
    const links = topics.flatMap((topic, index) => [
      ...(index > 0 ? [', '] : []),
      madeLink(addresses.topic(topic), titleOf(topic)),
    ]);
    item.append(made('p', 'search-clause__topics', 'Answers: ', ...links));
  }
  return item;
}

/** Something that was found by its name. */
export function nameItem({ name, href, kind, says, isHistoric = false }: NameEntry): HTMLLIElement {
  const item = made(
    'li',
    isHistoric ? 'search-names__item search-names__item--historic' : 'search-names__item',
  );
  const named = made('div', '', madeLink(href, name));
  if (says !== undefined) named.append(made('p', 'search-names__says', says));
  item.append(named, ' ', made('span', 'search-names__kind', kind));
  return item;
}
