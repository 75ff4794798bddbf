import type { Register } from '../register/register.ts';
import { languageOfSite } from '../register/language-of.ts';
import { addresses } from './addresses.ts';
import type { ReportWays } from './report-problem.ts';

export type SectionId =
  | 'partnerships'
  | 'topics'
  | 'compare'
  | 'responsibilities'
  | 'organisations'
  | 'reviews'
  | 'findings'
  | 'glossary'
  | 'guides';

export interface Crumb {
  readonly name: string;
  readonly href?: string;
}

export interface SiteView {
  readonly name: string;
  readonly strapline: string;
  readonly language: string;
  readonly baseUrl: string;
  readonly publisher: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly navigation: readonly {
    readonly name: string;
    readonly href: string;
    readonly isCurrent: boolean;
  }[];
  /** The ways to reach the publisher; none where the owner gives none. */
  readonly contact: ReportWays;
  readonly footer: readonly { readonly name: string; readonly href: string }[];
}

const sections: readonly { id: SectionId; name: string; href: string }[] = [
  { id: 'partnerships', name: 'Partnerships', href: addresses.partnerships },
  { id: 'topics', name: 'Topics', href: addresses.topics },
  { id: 'compare', name: 'Compare', href: addresses.compare },
  { id: 'responsibilities', name: 'Responsibilities', href: addresses.responsibilities },
  { id: 'organisations', name: 'Organisations', href: addresses.organisations },
  { id: 'reviews', name: 'Reviews', href: addresses.reviews },
  { id: 'findings', name: 'Findings', href: addresses.findings },
  { id: 'glossary', name: 'Glossary', href: addresses.glossary },
  { id: 'guides', name: 'Guides', href: addresses.guides },
];

/** Where a page stands among the others. */
export interface PlaceOfPage {
  readonly address: string;
  readonly name: string;
  readonly section?: SectionId | undefined;
  /** The pages between the section and this one. */
  readonly within?: readonly Crumb[] | undefined;
}

const footerGuides = ['about', 'how-to-read', 'accessibility', 'privacy'];

/** What every page shares: names, navigation, footer. */
export function siteView(register: Register, current: SectionId | undefined): SiteView {
  const { site, guides } = register;
  return {
    name: site.name,
    strapline: site.strapline,
    language: languageOfSite(register),
    baseUrl: site.baseUrl,
    publisher: site.publisher.name,
    licence: site.licence,
    navigation: sections.map(({ id, name, href }) => ({ name, href, isCurrent: id === current })),
    contact: site.contact ?? {},
    footer: [
      ...footerGuides.flatMap((id) => {
        const guide = guides.get(id);
        return guide === undefined ? [] : [{ name: guide.title, href: addresses.guide(id) }];
      }),
      { name: 'Data', href: addresses.data },
      { name: 'Licences of software and typefaces', href: addresses.licences },
    ],
  };
}

/** The way from the front page to a page: its section, what stands between, and its own name. */
export function crumbsTo({ address, name, section, within = [] }: PlaceOfPage): Crumb[] {
  const way = sections.filter(({ id, href }) => id === section && href !== address);
  return [
    { name: 'Home', href: addresses.home },
    ...way.map(({ name: sectionName, href }) => ({ name: sectionName, href })),
    ...within,
    { name },
  ];
}
