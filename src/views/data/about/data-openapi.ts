import type { Register } from '../../../register/register.ts';
import { absolute, addresses } from '../../addresses.ts';
import type { DataFile } from '../data-file.ts';
import { dataFilesOf } from '../data-files.ts';
import { licenceCovers } from './licence-covers.ts';
import { dataFormat, dataVersion } from '../data-version.ts';

/**
 * The addresses of the data for programs that call them as an interface: files alone, none takes a question.
 *
 * Source: OpenAPI Specification 3.1, https://spec.openapis.org/oas/v3.1.1.html.
 */
export function dataOpenApi(register: Register): Readonly<Record<string, unknown>> {
  const { site } = register;
  const files = dataFilesOf(register);
  return {
    openapi: '3.1.1',
    info: {
      title: `${site.name}: data`,
      summary: site.strapline,
      description: `Each address is a file of a website, made anew when the content changes. Every one can be asked for without a key; none takes a question. The licence covers: ${licenceCovers}`,
      version: `${dataFormat.version}.0+${dataVersion(register)}`,
      ...contact(register),
      license: { name: site.licence.name, url: site.licence.url },
    },
    externalDocs: {
      description: 'What each file holds, in words',
      url: absolute(addresses.data, site.baseUrl),
    },
    servers: [{ url: site.baseUrl, description: site.publisher.name }],
    tags: tags.filter(({ name }) => files.some(({ group }) => group === name)),
    paths: Object.fromEntries(
      files.map((file) => [file.address, { get: operation(file, register) }]),
    ),
  };
}

const tags: readonly { readonly name: DataFile['group']; readonly description: string }[] = [
  { name: 'whole', description: 'The whole register' },
  { name: 'tables', description: 'One kind of thing in each' },
  { name: 'standards', description: 'In the standards of the field' },
  { name: 'pages', description: 'What pages show' },
  { name: 'dates', description: 'Calendars and feeds' },
  { name: 'about', description: 'Descriptions of the data' },
];

function operation(file: DataFile, { site }: Register): Readonly<Record<string, unknown>> {
  const parameters = Object.entries(file.parameters ?? {});
  return {
    operationId: file.id,
    tags: [file.group],
    summary: file.title,
    description: file.holds,
    ...(parameters.length > 0 && {
      parameters: parameters.map(([name, description]) => ({
        name,
        in: 'path',
        required: true,
        description,
        schema: { type: 'string' },
      })),
    }),
    responses: {
      '200': {
        description: file.holds,
        content: { [file.mediaType]: { schema: schemaOf(file, site.baseUrl) } },
      },
      ...(parameters.length > 0 && { '404': { description: 'There is nothing of that name.' } }),
    },
  };
}

function schemaOf(
  { schema, mediaType }: DataFile,
  baseUrl: string,
): Readonly<Record<string, unknown>> {
  if (schema !== undefined) return { $ref: absolute(schema, baseUrl) };
  if (mediaType.endsWith('json')) return { type: 'object' };
  return mediaType.startsWith('text/') || mediaType.endsWith('xml') ? { type: 'string' } : {};
}

function contact({ site }: Register): Readonly<Record<string, unknown>> {
  const { email, page } = site.contact ?? {};
  const url = page ?? site.publisher.website;
  return {
    contact: {
      name: site.publisher.name,
      ...(url !== undefined && { url }),
      ...(email !== undefined && { email }),
    },
  };
}
