// Also runs in the browser.
import { clauseAnchor, pageAddresses } from '../register/addresses/page-addresses.ts';

/** The address of every page, of places in pages, and of data. Addresses are permanent. */
export const addresses = {
  ...pageAddresses,
  clause: (key: string, node: string): string => `${pageAddresses.body(key)}#${clauseAnchor(node)}`,
  /** `id` is the name of a table: `facts`. */
  dataTable: (id: string): string => `/data/${id}.csv`,
  registerData: '/data/register.json',
  /** `key` is `partnership/body`. */
  bodyData: (key: string): string => `/data/bodies/${key}.json`,
  popolo: '/data/popolo.json',
  organisationsGraph: '/data/register.jsonld',
  annotations: '/data/annotations.jsonld',
  dataPackage: '/data/datapackage.json',
  dataCatalogue: '/data/catalogue.jsonld',
  dataOpenApi: '/data/openapi.json',
  /** Made by the build; the live server has none. */
  dataZip: '/data/register.zip',
  /** `key` is `partnership/body`, of one that has a document. */
  bodyAkomaNtoso: (key: string): string => `/data/bodies/${key}.akn.xml`,
  registerDataSchema: '/data/schema/register.json',
  bodyDataSchema: '/data/schema/body.json',
  changesData: '/data/changes.json',
  changesSchema: '/data/schema/changes.json',
  changesFeed: '/data/changes.atom',
  compareData: (key: string): string => `/data/compare/${key}.json`,
  reviewsCalendar: '/reviews.ics',
  reviewsFeed: '/reviews.atom',
  newsFeed: '/news.atom',
  partnershipCalendar: (id: string): string => `/partnerships/${id}/reviews.ics`,
  /** `key` is `partnership/body`. */
  reviewCalendar: (key: string): string => `/partnerships/${key}/review.ics`,
  glossaryEntry: (id: string): string => `${pageAddresses.glossary}#${id}`,
  searchFor: (words: string): string => `${pageAddresses.search}?q=${encodeURIComponent(words)}`,
  searchNames: '/search/names.json',
  searchDirectory: '/search/directory.json',
  searchFilters: '/search/filters.json',
  searchWords: (shard: string): string => `/search/words/${shard}.json`,
  searchDocument: (number: number): string => `/search/documents/${number}.json`,
  searchTopic: (id: string): string => `/search/topics/${id}.json`,
  icon: '/favicon.svg',
  /** Where a register has a look of its own. */
  lookSheet: '/look/look.css',
  lookFile: (name: string): string => `/look/${name}`,
  /** Made by the build; the live server has none. */
  licences: '/licences.txt',
};

/** The full address of a page or file of the published site; any other full address as it is. */
export function absolute(address: string, baseUrl: string): string {
  return address.startsWith('/') ? baseUrl + address : address;
}

/** The name of a body’s review in addresses and calendars. No id has two hyphens, so no two names are the same. */
export function reviewAnchor(key: string): string {
  return `review-${key.replace('/', '--')}`;
}

/** Where the findings of a body stand among those of all bodies. */
export function findingsAnchor(key: string): string {
  return `findings-${key.replace('/', '--')}`;
}
