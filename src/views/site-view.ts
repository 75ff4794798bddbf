import type { Register } from '../register/register.ts';
import { isSameLanguage, languageOfSentences, languageOfSite } from '../register/language-of.ts';
import type { Language } from '../model/language.ts';
import type { WordId } from '../model/knowledge/words-in-english.ts';
import { addresses } from './addresses.ts';
import type { WordsOfFrame, Word } from './interface-words.ts';
import { interfaceWords, isUnreviewed, wordsOnPage } from './interface-words.ts';
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
  /** The language of the name, where it is not that of the frame. */
  readonly lang?: Language | undefined;
}

/** An entry of navigation. `page` is the page itself, `part` one that has it somewhere under it. */
export interface NavigationEntry extends Crumb {
  readonly current: 'page' | 'part' | undefined;
}

export interface SiteView {
  readonly name: string;
  readonly strapline: string;
  /** The language of the frame: of what stands around the page itself. */
  readonly language: Language;
  /** The language of what the program says on the page, where it is another. */
  readonly languageOfPage: Language | undefined;
  readonly words: WordsOfFrame;
  /** Whether nobody who speaks the language has reviewed the words of the frame. */
  readonly isUnreviewed: boolean;
  readonly baseUrl: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly navigation: readonly NavigationEntry[];
  /** The pages of the section a reader is in, where it has more than one. */
  readonly sectionPages: readonly NavigationEntry[];
  readonly section: Word | undefined;
  readonly footer: readonly {
    readonly id: string;
    readonly title: Word;
    /** Whether the menu leads to all of these too. */
    readonly isInMenu: boolean;
    readonly links: readonly Crumb[];
  }[];
  /** The ways to reach the publisher; none where the owner gives none. */
  readonly contact: ReportWays;
}

interface Section {
  readonly name: WordId;
  /** What is there, for a reader who has lost the way. */
  readonly about: WordId;
  /** The first is where the entry of the section leads. */
  readonly pages: readonly {
    readonly id: SectionId;
    readonly name: WordId;
    readonly href: string;
  }[];
}

const sections: readonly Section[] = [
  {
    name: 'places',
    about: 'about-places',
    pages: [{ id: 'partnerships', name: 'partnerships', href: addresses.partnerships }],
  },
  {
    name: 'questions',
    about: 'about-questions',
    pages: [
      { id: 'topics', name: 'all-questions', href: addresses.topics },
      { id: 'compare', name: 'compare', href: addresses.compare },
      { id: 'clippings', name: 'clippings', href: addresses.clippings },
    ],
  },
  {
    name: 'who-sits-where',
    about: 'about-who-sits-where',
    pages: [
      { id: 'organisations', name: 'organisations', href: addresses.organisations },
      { id: 'sectors', name: 'sectors', href: addresses.sectors },
      { id: 'responsibilities', name: 'responsibilities', href: addresses.responsibilities },
    ],
  },
  {
    name: 'reviews-and-findings',
    about: 'about-reviews-and-findings',
    pages: [
      { id: 'reviews', name: 'reviews', href: addresses.reviews },
      { id: 'findings', name: 'findings', href: addresses.findings },
      { id: 'checks', name: 'checks', href: addresses.checks },
      { id: 'news', name: 'news', href: addresses.news },
    ],
  },
  {
    name: 'help',
    about: 'about-help',
    pages: [
      { id: 'guides', name: 'guides', href: addresses.guides },
      { id: 'glossary', name: 'glossary', href: addresses.glossary },
      { id: 'data', name: 'data', href: addresses.data },
      { id: 'reference', name: 'files-of-the-content', href: addresses.reference },
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

/** The languages of a page: of its frame, and of what the program says on it. */
export interface LanguagesOfPage {
  readonly frame: Language;
  readonly page: Language;
}

/** What every page shares: names, navigation, footer. */
export function siteView(
  register: Register,
  { address, section }: PlaceOfPage,
  languages: LanguagesOfPage = usualLanguages(register),
): SiteView {
  const { site } = register;
  const here = sectionOf(section);
  const words = interfaceWords(register, languages.frame);
  return {
    name: site.name,
    strapline: site.strapline,
    language: languages.frame,
    languageOfPage: languages.page === languages.frame ? undefined : languages.page,
    words,
    isUnreviewed: isUnreviewed(register, languages.frame),
    baseUrl: site.baseUrl,
    publisher: site.publisher.name,
    licence: site.licence,
    navigation: sections.map((one) => ({
      ...linkTo(one.name, one.pages[0]!.href, words),
      current: one !== here ? undefined : one.pages[0]!.href === address ? 'page' : 'part',
    })),
    section: here && words[here.name],
    sectionPages: pagesBeside(here).map(({ id, name, href }) => ({
      ...linkTo(name, href, words),
      current: href === address ? 'page' : id === section ? 'part' : undefined,
    })),
    contact: site.contact ?? {},
    footer: footerOf(register, { words, frame: languages.frame }),
  };
}

/** The frame in the language of the register, and in it what the program says in English. */
export function usualLanguages(register: Pick<Register, 'site'>): LanguagesOfPage {
  return { frame: languageOfSite(register), page: languageOfSentences(register) };
}

function linkTo(id: WordId, href: string, words: WordsOfFrame): Crumb {
  const { text: name, lang } = words[id];
  return { name, href, ...(lang !== undefined && { lang }) };
}

/** The five ways in, each with what is there, under the name of the register’s first page. */
export function waysIn(register: Register): (Crumb & {
  readonly aside: string;
  readonly asideLang: Language | undefined;
})[] {
  const words = wordsOnPage(register);
  const aside = (id: WordId) => ({ aside: words[id].text, asideLang: words[id].lang });
  return [
    { name: register.site.name, href: addresses.home, ...aside('first-page') },
    ...sections.map(({ name, about, pages }) => ({
      ...linkTo(name, pages[0]!.href, words),
      ...aside(about),
    })),
  ];
}

/** The way to a page, as far as the navigation above it does not say it already. */
export function crumbsTo(
  { address, section, within = [] }: PlaceOfPage,
  words: WordsOfFrame,
): Crumb[] {
  const here = sectionOf(section);
  const isAlone = pagesBeside(here).length === 0;
  if (here === undefined || address === here.pages[0]!.href) return [...within];
  if (!isAlone && within.length === 0) return [];
  const first = here.pages.find(({ id }) => id === section)!;
  return [linkTo(isAlone ? here.name : first.name, first.href, words), ...within];
}

function sectionOf(section: SectionId | undefined): Section | undefined {
  return sections.find(({ pages }) => pages.some(({ id }) => id === section));
}

// A section of one page needs no list of its pages.
function pagesBeside(section: Section | undefined): Section['pages'] {
  return section === undefined || section.pages.length === 1 ? [] : section.pages;
}

function footerOf(
  register: Register,
  { words, frame }: { words: WordsOfFrame; frame: Language },
): SiteView['footer'] {
  const link = (id: WordId, href: string): Crumb => linkTo(id, href, words);
  const guideLinks = (...ids: string[]): Crumb[] =>
    ids.flatMap((id) => {
      const guide = register.guides.get(id);
      if (guide === undefined) return [];
      const lang = languageOfGuide(id, register);
      const inFrame = isSameLanguage(lang, frame) ? {} : { lang };
      return [{ name: guide.title, href: addresses.guide(id), ...inFrame }];
    });
  const { contact } = register.site;
  const reach =
    contact?.page ??
    (contact?.email && `mailto:${contact.email}`) ??
    (contact?.issues && emptyForm(contact.issues));
  return [
    {
      id: 'look-up',
      title: words['look-up'],
      isInMenu: true,
      links: [
        link('places-and-partnerships', addresses.partnerships),
        link('questions', addresses.topics),
        link('organisations', addresses.organisations),
        link('compare', addresses.compare),
        link('search', addresses.search),
      ],
    },
    {
      id: 'keep-up',
      title: words['keep-up'],
      isInMenu: true,
      links: [
        link('news', addresses.news),
        link('reviews', addresses.reviews),
        ...(nothingYet(register) === undefined
          ? [link('calendar-and-feed', `${addresses.reviews}#keep-up`)]
          : []),
        link('findings', addresses.findings),
        link('clippings', addresses.clippings),
      ],
    },
    {
      id: 'learn',
      title: words.learn,
      isInMenu: true,
      links: [
        ...guideLinks('start-here', 'how-to-read', 'add-a-partnership'),
        link('glossary', addresses.glossary),
        link('all-guides', addresses.guides),
      ],
    },
    {
      id: 'this-register',
      title: words['this-register'],
      isInMenu: false,
      links: [
        ...guideLinks('about', 'accessibility', 'privacy'),
        link('data', addresses.data),
        link('licences-of-software', addresses.licences),
        ...(reach === undefined ? [] : [link('contact', reach)]),
      ],
    },
  ];
}

// The program's guides are in English; those of a register are in its own language.
function languageOfGuide(id: string, register: Register): Language {
  const isOwn = register.ownKnowledge.some(({ kind, key }) => kind === 'guide' && key === id);
  return isOwn ? languageOfSite(register) : languageOfSentences(register);
}
