// Also runs in the browser.
/** The address of every page, and of every file that a reader may be sent to. Addresses are permanent. */
export const pageAddresses = {
  home: '/',
  partnerships: '/partnerships/',
  partnership: (id: string): string => `/partnerships/${id}/`,
  /** `key` is `partnership/body`. */
  body: (key: string): string => `/partnerships/${key}/`,
  topics: '/topics/',
  topic: (id: string): string => `/topics/${id}/`,
  topicCsv: (id: string): string => `/topics/${id}.csv`,
  compare: '/compare/',
  comparePartnership: (id: string): string => `/compare/${id}/`,
  clippings: '/clippings/',
  data: '/data/',
  organisations: '/organisations/',
  /** `letter` is what names begin with, or `other`. Only where they are too many for one list. */
  organisationsByLetter: (letter: string): string => `/organisations/by-letter/${letter}/`,
  organisation: (id: string): string => `/organisations/${id}/`,
  sectors: '/sectors/',
  sector: (id: string): string => `/sectors/${id}/`,
  responsibilities: '/responsibilities/',
  responsibilitiesCsv: '/responsibilities.csv',
  news: '/news/',
  reviews: '/reviews/',
  reviewsCsv: '/reviews.csv',
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
  reference: '/reference/',
  /** `kind` is a kind of content file. */
  referenceFile: (kind: string): string => `/reference/${kind}/`,
  glossary: '/glossary/',
  guides: '/guides/',
  guide: (id: string): string => `/guides/${id}/`,
  /** A picture that the program ships. */
  picture: (name: string): string => `/pictures/${name}.png`,
  search: '/search/',
};

/** The anchor of a part of a constitution’s words on its page. */
export function clauseAnchor(node: string): string {
  return `cl-${node}`;
}
