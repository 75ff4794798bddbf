import type { Register } from '../../register/register.ts';
import { absolute } from '../addresses.ts';
import type { Crumb } from '../site-view.ts';
import type { Thing } from './schema-thing.ts';

interface OfPage {
  readonly title: string;
  /** The way to the page, without itself. */
  readonly crumbs: readonly Crumb[];
  /** What the page is about, where it is about one thing. */
  readonly things: readonly Thing[];
}

/**
 * What a page tells search engines and other programs: what it is about, and the way to it.
 *
 * Shape:  nothing where there is nothing to tell.
 * Source: https://schema.org/docs/datamodel.html, as JSON-LD.
 */
export function schemaPage(page: OfPage, register: Register): Thing | undefined {
  const graph = [...page.things, ...wayTo(page, register)];
  if (graph.length === 0) return undefined;
  return { '@context': 'https://schema.org', '@graph': graph };
}

// The last step is the page itself, and needs no address.
function wayTo({ title, crumbs }: OfPage, { site }: Register): Thing[] {
  if (crumbs.length === 0) return [];
  const steps = [...crumbs, { name: title, href: undefined }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(href !== undefined && { item: absolute(href, site.baseUrl) }),
      })),
    },
  ];
}
