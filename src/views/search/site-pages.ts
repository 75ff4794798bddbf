import { addresses } from '../addresses.ts';

/** A page of every register that a search can lead to. */
export interface PageAsked {
  readonly name: string;
  readonly href: string;
  /** Words that people ask for it with: a search for all words of one shows it first. */
  readonly asked: readonly string[];
}

/** The pages of every register that answer what no topic asks, each with how people ask for it. */
export const sitePages: readonly PageAsked[] = [
  {
    name: 'Reviews: what is due, overdue or undated',
    href: addresses.reviews,
    asked: [
      'reviews',
      'overdue',
      'overdue reviews',
      'reviews due',
      'documents out of date',
      'which are out of date',
      'documents due for review',
      'review calendar',
      'review dates',
    ],
  },
  {
    name: 'Findings: what checks of the documents found',
    href: addresses.findings,
    asked: ['findings', 'problems', 'mistakes', 'errors', 'what is missing', 'contradictions'],
  },
  {
    name: 'Checks: what is looked for in every document',
    href: addresses.checks,
    asked: ['checks', 'what is checked'],
  },
  {
    name: 'Compare constitutions side by side',
    href: addresses.compare,
    asked: ['compare', 'side by side', 'compare constitutions', 'compare documents', 'comparison'],
  },
  {
    name: 'Partnerships and their groups',
    href: addresses.partnerships,
    asked: ['partnerships', 'all partnerships', 'list of partnerships', 'all groups', 'my area'],
  },
  {
    name: 'Topics: one question asked of every document',
    href: addresses.topics,
    asked: ['topics', 'all topics', 'all questions', 'questions'],
  },
  {
    name: 'Organisations and the seats they hold',
    href: addresses.organisations,
    asked: [
      'organisations',
      'all organisations',
      'list of organisations',
      'seats',
      'my organisation',
    ],
  },
  {
    name: 'Sectors: councils, the NHS, police and others',
    href: addresses.sectors,
    asked: ['sectors', 'all sectors'],
  },
  {
    name: 'Responsibilities across partnerships',
    href: addresses.responsibilities,
    asked: ['all responsibilities', 'who does what across'],
  },
  {
    name: 'Data: everything here, to download',
    href: addresses.data,
    asked: ['data', 'download', 'download data', 'csv', 'spreadsheet', 'open data', 'api', 'json'],
  },
  {
    name: 'Glossary: what words and letters mean',
    href: addresses.glossary,
    asked: ['glossary', 'acronyms', 'jargon', 'abbreviations'],
  },
  {
    name: 'Clippings: clauses that you kept',
    href: addresses.clippings,
    asked: ['clippings', 'kept clauses', 'my clippings'],
  },
  { name: 'Guides', href: addresses.guides, asked: ['guides', 'help', 'how it works'] },
];
