import type { Register } from '../register/register.ts';
import { languageOfSite } from '../register/language-of.ts';
import { addresses } from './addresses.ts';
import { nothingYet } from './nothing-yet.ts';
import type { ReportWays } from './report-problem.ts';
import { emptyForm } from './report-problem.ts';

/** A page that has others under it, and stands in the navigation of its section. */
export type SectionId =
  | 'partnerships'
  | 'topics'
  | 'compare'
  | 'clippings'
  | 'organisations'
  | 'sectors'
  | 'responsibilities'
  | 'reviews'
  | 'findings'
  | 'checks'
  | 'news'
  | 'guides'
  | 'glossary'
  | 'data'
  | 'reference';

/** A page to go to. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** An entry of navigation. `page` is the page itself, `part` one that has it somewhere under it. */
export interface NavigationEntry {
  readonly name: string;
  readonly href: string;
  readonly current: 'page' | 'part' | undefined;
}

export interface SiteView {
  readonly name: string;
  readonly strapline: string;
  readonly language: string;
  readonly baseUrl: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly navigation: readonly NavigationEntry[];
  /** The pages of the section a reader is in, where it has more than one. */
  readonly sectionPages: readonly NavigationEntry[];
  readonly sectionName: string | undefined;
  readonly footer: readonly {
    readonly id: string;
    readonly title: string;
    /** Whether the menu leads to all of these too. */
    readonly isInMenu: boolean;
    readonly links: readonly Crumb[];
  }[];
  /** The ways to reach the publisher; none where the owner gives none. */
  readonly contact: ReportWays;
}

interface Section {
  readonly name: string;
  /** What is there, for a reader who has lost the way. */
  readonly about: string;
  /** The first is where the entry of the section leads. */
  readonly pages: readonly {
    readonly id: SectionId;
    readonly name: string;
    readonly href: string;
  }[];
}

const sections: readonly Section[] = [
  {
    name: 'Places',
    about: 'partnerships, their groups and the rules of each',
    pages: [{ id: 'partnerships', name: 'Partnerships', href: addresses.partnerships }],
  },
  {
    name: 'Questions',
    about: 'what every constitution is asked, side by side',
    pages: [
      { id: 'topics', name: 'All questions', href: addresses.topics },
      { id: 'compare', name: 'Compare', href: addresses.compare },
      { id: 'clippings', name: 'Clippings', href: addresses.clippings },
    ],
  },
  {
    name: 'Who sits where',
    about: 'organisations, sectors and what each holds',
    pages: [
      { id: 'organisations', name: 'Organisations', href: addresses.organisations },
      { id: 'sectors', name: 'Sectors', href: addresses.sectors },
      { id: 'responsibilities', name: 'Responsibilities', href: addresses.responsibilities },
    ],
  },
  {
    name: 'Reviews and findings',
    about: 'what is due, and what needs a look',
    pages: [
      { id: 'reviews', name: 'Reviews', href: addresses.reviews },
      { id: 'findings', name: 'Findings', href: addresses.findings },
      { id: 'checks', name: 'Checks', href: addresses.checks },
      { id: 'news', name: 'What is new', href: addresses.news },
    ],
  },
  {
    name: 'Help',
    about: 'guides, glossary and data',
    pages: [
      { id: 'guides', name: 'Guides', href: addresses.guides },
      { id: 'glossary', name: 'Glossary', href: addresses.glossary },
      { id: 'data', name: 'Data', href: addresses.data },
      { id: 'reference', name: 'Files of the content', href: addresses.reference },
    ],
  },
];

/** Where a page stands among the others. */
export interface PlaceOfPage {
  readonly address: string;
  readonly section?: SectionId | undefined;
  /** The pages between the section and this one. */
  readonly within?: readonly Crumb[] | undefined;
}

/** What every page shares: names, navigation, footer. */
export function siteView(register: Register, { address, section }: PlaceOfPage): SiteView {
  const { site } = register;
  const here = sectionOf(section);
  return {
    name: site.name,
    strapline: site.strapline,
    language: languageOfSite(register),
    baseUrl: site.baseUrl,
    publisher: site.publisher.name,
    licence: site.licence,
    navigation: sections.map((one) => ({
      name: one.name,
      href: one.pages[0]!.href,
      current: one !== here ? undefined : one.pages[0]!.href === address ? 'page' : 'part',
    })),
    sectionName: here?.name,
    sectionPages: pagesBeside(here).map(({ id, name, href }) => ({
      name,
      href,
      current: href === address ? 'page' : id === section ? 'part' : undefined,
    })),
    contact: site.contact ?? {},
    footer: footerOf(register),
  };
}

/** The five ways in, each with what is there, under the name of the register’s first page. */
export function waysIn({ site }: Register): (Crumb & { readonly aside: string })[] {
  return [
    { name: site.name, href: addresses.home, aside: 'the first page' },
    ...sections.map(({ name, about, pages }) => ({ name, href: pages[0]!.href, aside: about })),
  ];
}

/** The way to a page, as far as the navigation above it does not say it already. */
export function crumbsTo({ address, section, within = [] }: PlaceOfPage): Crumb[] {
  const here = sectionOf(section);
  const isAlone = pagesBeside(here).length === 0;
  if (here === undefined || address === here.pages[0]!.href) return [...within];
  if (!isAlone && within.length === 0) return [];
  const first = here.pages.find(({ id }) => id === section)!;
  return [{ name: isAlone ? here.name : first.name, href: first.href }, ...within];
}

function sectionOf(section: SectionId | undefined): Section | undefined {
  return sections.find(({ pages }) => pages.some(({ id }) => id === section));
}

// A section of one page needs no list of its pages.
function pagesBeside(section: Section | undefined): Section['pages'] {
  return section === undefined || section.pages.length === 1 ? [] : section.pages;
}

function footerOf(register: Register): SiteView['footer'] {
  const guideLinks = (...ids: string[]): Crumb[] =>
    ids.flatMap((id) => {
      const guide = register.guides.get(id);
      return guide === undefined ? [] : [{ name: guide.title, href: addresses.guide(id) }];
    });
  const { contact } = register.site;
  const reach =
    contact?.page ??
    (contact?.email && `mailto:${contact.email}`) ??
    (contact?.issues && emptyForm(contact.issues));
  return [
    {
      id: 'look-up',
      title: 'Look up',
      isInMenu: true,
      links: [
        { name: 'Places and partnerships', href: addresses.partnerships },
        { name: 'Questions', href: addresses.topics },
        { name: 'Organisations', href: addresses.organisations },
        { name: 'Compare', href: addresses.compare },
        { name: 'Search', href: addresses.search },
      ],
    },
    {
      id: 'keep-up',
      title: 'Keep up',
      isInMenu: true,
      links: [
        { name: 'What is new', href: addresses.news },
        { name: 'Reviews', href: addresses.reviews },
        ...(nothingYet(register) === undefined
          ? [{ name: 'Calendar and feed', href: `${addresses.reviews}#keep-up` }]
          : []),
        { name: 'Findings', href: addresses.findings },
        { name: 'Clippings', href: addresses.clippings },
      ],
    },
    {
      id: 'learn',
      title: 'Learn',
      isInMenu: true,
      links: [
        ...guideLinks('start-here', 'how-to-read', 'add-a-partnership'),
        { name: 'Glossary', href: addresses.glossary },
        { name: 'All guides', href: addresses.guides },
      ],
    },
    {
      id: 'this-register',
      title: 'This register',
      isInMenu: false,
      links: [
        ...guideLinks('about', 'accessibility', 'privacy'),
        { name: 'Data', href: addresses.data },
        { name: 'Licences of software and typefaces', href: addresses.licences },
        ...(reach === undefined ? [] : [{ name: 'Contact', href: reach }]),
      ],
    },
  ];
}
