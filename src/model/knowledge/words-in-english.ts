/**
 * The words that stand on every page, in English, by plain ids.
 *
 * What a page asks for and English lacks is an error of types. Other languages stand in files of their
 * own, `words/<language>.yaml`, which are corrected without a program.
 */
export const wordsInEnglish = {
  'skip-to-content': 'Skip to main content',
  'main-navigation': 'Main',
  menu: 'Menu',
  breadcrumb: 'Breadcrumb',
  search: 'Search',
  'search-label': 'Ask a question or a name',
  'ask-label': 'Ask a question, or look for a name',
  'ask-examples': 'who chairs, quorum, police…',
  ask: 'Ask',

  places: 'Places',
  'about-places': 'partnerships, their groups and the rules of each',
  questions: 'Questions',
  'about-questions': 'what every constitution is asked, side by side',
  'who-sits-where': 'Who sits where',
  'about-who-sits-where': 'organisations, sectors and what each holds',
  'reviews-and-findings': 'Reviews and findings',
  'about-reviews-and-findings': 'what is due, and what needs a look',
  help: 'Help',
  'about-help': 'guides, glossary and data',
  'first-page': 'the first page',

  partnerships: 'Partnerships',
  'all-questions': 'All questions',
  compare: 'Compare',
  clippings: 'Clippings',
  organisations: 'Organisations',
  sectors: 'Sectors',
  responsibilities: 'Responsibilities',
  reviews: 'Reviews',
  findings: 'Findings',
  checks: 'Checks',
  news: 'What is new',
  guides: 'Guides',
  glossary: 'Glossary',
  data: 'Data',
  'files-of-the-content': 'Files of the content',

  'look-up': 'Look up',
  'places-and-partnerships': 'Places and partnerships',
  'keep-up': 'Keep up',
  'calendar-and-feed': 'Calendar and feed',
  learn: 'Learn',
  'all-guides': 'All guides',
  'this-register': 'This register',
  'licences-of-software': 'Licences of software and typefaces',
  contact: 'Contact',

  'report-a-problem': 'Report a problem with this page',
  'this-page': 'This page: {address}',
  'published-by': 'Published by {publisher}.',
  'not-official': 'This register is not the official source of any document in it.',
  'under-licence':
    'Our coding and explanations are available under the {licence}; the documents belong to their owners.',
  'rest-in-english': 'The rest of this page is in English.',
  'not-reviewed':
    'The words in this language around the page have not been reviewed by a speaker of it yet.',

  'copy-citation': 'Copy the citation',
  'copy-address': 'Copy the address',
  share: 'Share',

  'page-not-found': 'Page not found',
  'no-page-here': 'There is no page at this address.',
  'what-to-do':
    'If you typed it, check the spelling. If a link brought you here, what it led to may have a new address: look for its name.',
  'start-from': 'Or start from',
} as const satisfies Readonly<Record<string, string>>;

/** The name of one of the words that stand on every page. */
export type WordId = keyof typeof wordsInEnglish;
