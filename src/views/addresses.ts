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
  glossary: '/glossary/',
  glossaryEntry: (id: string): string => `/glossary/#${id}`,
  guides: '/guides/',
  guide: (id: string): string => `/guides/${id}/`,
  search: '/search/',
};

/** The anchor of a part of a constitution’s words on its page. */
export function clauseAnchor(node: string): string {
  return `cl-${node}`;
}
