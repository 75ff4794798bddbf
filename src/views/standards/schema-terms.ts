import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import type { Thing } from './schema-thing.ts';

/** A question that every document is asked, as a term of the register's own. */
export function schemaTopic(id: string, register: Register): Thing {
  const { title, question } = register.topics.get(id)!;
  const { baseUrl } = register.site;
  return {
    '@type': 'DefinedTerm',
    name: title,
    termCode: id,
    description: question,
    url: absolute(addresses.topic(id), baseUrl),
    inDefinedTermSet: absolute(addresses.topics, baseUrl),
  };
}

/** The glossary as one set: its terms stand on the page, and twice would be too much for a telephone. */
export function schemaGlossary({ site }: Register): Thing {
  return {
    '@type': 'DefinedTermSet',
    name: `Glossary of ${site.name}`,
    url: absolute(addresses.glossary, site.baseUrl),
  };
}
