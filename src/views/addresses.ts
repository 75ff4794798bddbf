// Also runs in the browser.
/** The address of every page. Addresses are permanent. */
export const addresses = {
  home: '/',
  partnerships: '/partnerships/',
  partnership: (id: string): string => `/partnerships/${id}/`,
  /** `key` is `partnership/body`. */
  body: (key: string): string => `/partnerships/${key}/`,
  clause: (key: string, node: string): string => `/partnerships/${key}/#${clauseAnchor(node)}`,
  topics: '/topics/',
  topic: (id: string): string => `/topics/${id}/`,
  topicCsv: (id: string): string => `/topics/${id}.csv`,
  compare: '/compare/',
  comparePartnership: (id: string): string => `/compare/${id}/`,
  compareData: (key: string): string => `/data/compare/${key}.json`,
  clippings: '/clippings/',
  organisations: '/organisations/',
  organisation: (id: string): string => `/organisations/${id}/`,
  sectors: '/sectors/',
  sector: (id: string): string => `/sectors/${id}/`,
  responsibilities: '/responsibilities/',
  responsibilitiesCsv: '/responsibilities.csv',
  reviews: '/reviews/',
  reviewsCsv: '/reviews.csv',
  reviewsCalendar: '/reviews.ics',
  reviewsFeed: '/reviews.atom',
  partnershipCalendar: (id: string): string => `/partnerships/${id}/reviews.ics`,
  /** `key` is `partnership/body`. */
  reviewCalendar: (key: string): string => `/partnerships/${key}/review.ics`,
  /** `key` is `partnership/body`. */
  reviewPack: (key: string): string => `/partnerships/${key}/review-pack/`,
  reviewPackDocx: (key: string): string => `/partnerships/${key}/review-pack.docx`,
  findings: '/findings/',
  findingsCsv: '/findings.csv',
  /** `id` is `group/name`. */
  check: (id: string): string => `/checks/${id}/`,
  checks: '/checks/',
  /** `code` is `group/name`. */
  error: (code: string): string => `/errors/${code}/`,
  errors: '/errors/',
  glossary: '/glossary/',
  glossaryEntry: (id: string): string => `/glossary/#${id}`,
  guides: '/guides/',
  guide: (id: string): string => `/guides/${id}/`,
  search: '/search/',
  searchFor: (words: string): string => `/search/?q=${encodeURIComponent(words)}`,
};

/** The name of a body’s review in addresses and calendars. No id has two hyphens, so no two names are the same. */
export function reviewAnchor(key: string): string {
  return `review-${key.replace('/', '--')}`;
}

/** The anchor of a part of a constitution’s words on its page. */
export function clauseAnchor(node: string): string {
  return `cl-${node}`;
}
