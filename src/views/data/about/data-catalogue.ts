import type { Register } from '../../../register/register.ts';
import { languageOfSite } from '../../../register/language-of.ts';
import { absolute, addresses } from '../../addresses.ts';
import { codes } from '../places-table.ts';
import type { DataFile } from '../data-file.ts';
import { dataFilesOf } from '../data-files.ts';
import { licenceCovers } from './licence-covers.ts';
import { dataFormat, dataVersion } from '../data-version.ts';

// Only what is used, so that the file can be read without asking anybody for more.
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * The register as an entry for catalogues of data, such as that of a council or of a nation.
 *
 * Source: Data Catalog Vocabulary (DCAT) 3, https://www.w3.org/TR/vocab-dcat-3/, as JSON-LD.
 */
export function dataCatalogue(register: Register): Readonly<Record<string, unknown>> {
  const { site, today } = register;
  const page = absolute(addresses.data, site.baseUrl);
  const publisher = { '@id': '_:publisher' };
  const language = languageResource(languageOfSite(register));
  const shared = {
    'dct:publisher': publisher,
    'dct:license': { '@id': site.licence.url },
    'dct:rights': inLanguage(`The licence covers: ${licenceCovers}`, register),
    'dct:language': language,
  };
  const files = dataFilesOf(register);
  return {
    '@context': context,
    '@graph': [
      {
        '@id': absolute(addresses.dataCatalogue, site.baseUrl),
        '@type': 'dcat:Catalog',
        'dct:title': inLanguage(`${site.name}: data`, register),
        'dct:description': inLanguage(site.strapline, register),
        ...shared,
        'foaf:homepage': { '@id': absolute(addresses.home, site.baseUrl) },
        'dcat:dataset': { '@id': page },
      },
      {
        '@id': page,
        '@type': 'dcat:Dataset',
        'dct:identifier': page,
        'dct:title': inLanguage(site.name, register),
        'dct:description': inLanguage(site.strapline, register),
        ...shared,
        'dct:modified': { '@value': today, '@type': 'xsd:date' },
        'dcat:version': `${dataFormat.version}.0+${dataVersion(register)}`,
        'dcat:landingPage': { '@id': page },
        ...contact(register),
        ...spatial(register),
        'dcat:distribution': files.flatMap((file) =>
          file.parameters === undefined ? [{ '@id': distributionId(file, page) }] : [],
        ),
      },
      {
        ...publisher,
        '@type': 'foaf:Organization',
        'foaf:name': site.publisher.name,
        ...(site.publisher.website !== undefined && {
          'foaf:homepage': { '@id': site.publisher.website },
        }),
      },
      ...files.flatMap((file) =>
        file.parameters === undefined ? [distribution(file, register)] : [],
      ),
    ],
  };
}

function distribution(file: DataFile, register: Register): Readonly<Record<string, unknown>> {
  const { baseUrl, licence } = register.site;
  const page = absolute(addresses.data, baseUrl);
  const conforms = [
    file.schema === undefined ? undefined : absolute(file.schema, baseUrl),
    file.standard?.href,
  ].filter((address) => address !== undefined);
  return {
    '@id': distributionId(file, page),
    '@type': 'dcat:Distribution',
    'dct:title': inLanguage(file.title, register),
    'dct:description': inLanguage(file.holds, register),
    'dct:license': { '@id': licence.url },
    'dct:rights': inLanguage(`The licence covers: ${licenceCovers}`, register),
    'dcat:accessURL': { '@id': page },
    'dcat:downloadURL': { '@id': absolute(file.address, baseUrl) },
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
    },
    ...(conforms.length > 0 && {
      'dct:conformsTo': conforms.map((address) => ({ '@id': address })),
    }),
  };
}

function distributionId({ id }: DataFile, page: string): string {
  return `${page}#${id}`;
}

function contact({ site }: Register): Readonly<Record<string, unknown>> {
  const email = site.contact?.email;
  const page = site.contact?.page;
  if (email === undefined && page === undefined) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': site.publisher.name,
      ...(email !== undefined && { 'vcard:hasEmail': { '@id': `mailto:${email}` } }),
      ...(page !== undefined && { 'vcard:hasURL': { '@id': page } }),
    },
  };
}

// Places that have a code are told to programs by it, at the address that the Office for National Statistics gives it.
function spatial({ places }: Register): Readonly<Record<string, unknown>> {
  const areas = [...places.values()].flatMap((place) => codes(place.codes, 'gss'));
  if (areas.length === 0) return {};
  return {
    'dct:spatial': areas.map((code) => ({
      '@id': `http://statistics.data.gov.uk/id/statistical-geography/${code}`,
      '@type': 'dct:Location',
    })),
  };
}

function inLanguage(words: string, register: Register): Readonly<Record<string, string>> {
  return { '@value': words, '@language': languageOfSite(register) };
}

// The addresses that the Library of Congress gives to codes of ISO 639, which DCAT recommends.
function languageResource(language: string): { readonly '@id': string } {
  const [code = ''] = language.split('-');
  const list = code.length === 2 ? 'iso639-1' : 'iso639-2';
  return { '@id': `http://id.loc.gov/vocabulary/${list}/${code}` };
}
