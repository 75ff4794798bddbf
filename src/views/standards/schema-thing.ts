import { precisionOf } from '../../model/partial-date.ts';
import { languageOfSite } from '../../register/language-of.ts';
import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { withoutGaps } from './without-gaps.ts';

/** A thing of schema.org, with its type and properties. */
export type Thing = Readonly<Record<string, unknown>>;

/** The register as a website: what its first page is about, and what its texts are part of. */
export function schemaSite({ site }: Register): Thing {
  const home = absolute(addresses.home, site.baseUrl);
  return { '@type': 'WebSite', '@id': home, name: site.name };
}

/** The register as its first page tells it. */
export function schemaHome(register: Register): Thing {
  const { site } = register;
  return {
    ...schemaSite(register),
    url: absolute(addresses.home, site.baseUrl),
    description: site.strapline,
    inLanguage: languageOfSite(register),
    publisher: schemaPublisher(register),
  };
}

/** Who publishes the register. */
export function schemaPublisher({ site }: Register): Thing {
  const { name, website } = site.publisher;
  return withoutGaps({ '@type': 'Organization', name, url: website });
}

/** A date as schema.org has dates; “autumn 2025” is none, and gains no month. */
export function schemaDate(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  return ['year', 'month', 'day'].includes(precisionOf(date)) ? date : undefined;
}
