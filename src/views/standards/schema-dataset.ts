import { languageOfSite } from '../../register/language-of.ts';
import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { dataFilesOf } from '../data/data-files.ts';
import { dataFormat, dataVersion } from '../data/data-version.ts';
import type { Thing } from './schema-thing.ts';
import { schemaPublisher } from './schema-thing.ts';

/** The data of the register, with the files that it can be fetched in; those of one thing each are left to the page. */
export function schemaDataset(register: Register): Thing {
  const { site } = register;
  const full = (address: string): string => absolute(address, site.baseUrl);
  const files = dataFilesOf(register).filter(({ parameters }) => parameters === undefined);
  return {
    '@type': 'Dataset',
    name: `${site.name}: data`,
    description: site.strapline,
    url: full(addresses.data),
    inLanguage: languageOfSite(register),
    license: site.licence.url,
    creator: schemaPublisher(register),
    version: `${dataFormat.version}.0+${dataVersion(register)}`,
    distribution: files.map(({ title, mediaType, address }) => ({
      '@type': 'DataDownload',
      name: title,
      encodingFormat: mediaType,
      contentUrl: full(address),
    })),
  };
}
