import { addresses } from '../addresses.ts';
import { bodyLink } from '../body-link.ts';
import type { DataFile } from './data-file.ts';
import { mediaTypes, theFile } from './data-file.ts';

const json = { format: 'JSON', mediaType: mediaTypes.json } as const;
const jsonSchema = {
  name: 'JSON Schema 2020-12',
  href: 'https://json-schema.org/draft/2020-12',
} as const;

/** The register as JSON, with the schemas of it. */
export const wholeFiles: readonly DataFile[] = [
  {
    id: 'all',
    group: 'whole',
    title: 'Everything in one download',
    holds:
      'Every file that stands under /data/, as it stands there. Calendars, the news and the tables of pages stand elsewhere and are not in it.',
    format: 'ZIP',
    mediaType: mediaTypes.zip,
    address: addresses.dataZip,
    links: theFile(addresses.dataZip),
  },
  {
    ...json,
    id: 'register',
    group: 'whole',
    title: 'The register',
    holds:
      'What the register is and what is in it: partnerships, bodies, organisations, places, questions. It leads to the file of each body.',
    address: addresses.registerData,
    links: theFile(addresses.registerData),
    schema: addresses.registerDataSchema,
  },
  {
    ...json,
    id: 'body',
    group: 'whole',
    title: 'Body by body',
    holds:
      'Everything that is said of one body: the words of its document, answers with the words they rest on, seats, who does what, findings, review.',
    address: addresses.bodyData('{partnership}/{body}'),
    parameters: { partnership: 'The id of a partnership.', body: 'The id of one of its bodies.' },
    links: (register) =>
      [...register.bodies.keys()].map((key) => ({
        name: `${bodyLink(key, register).name}, all that is said of it (JSON)`,
        href: addresses.bodyData(key),
      })),
    schema: addresses.bodyDataSchema,
  },
  {
    ...json,
    id: 'changes',
    group: 'whole',
    title: 'What changed',
    holds:
      'What differs between a build of this site and the one before it: each change in words, before and after, with its day.',
    address: addresses.changesData,
    links: theFile(addresses.changesData),
    schema: addresses.changesSchema,
  },
  {
    ...json,
    id: 'register-schema',
    group: 'about',
    title: 'Schema of the register',
    holds: 'Which fields `register.json` has, and what each holds.',
    address: addresses.registerDataSchema,
    links: () => [{ name: 'schema/register.json', href: addresses.registerDataSchema }],
    standard: jsonSchema,
  },
  {
    ...json,
    id: 'body-schema',
    group: 'about',
    title: 'Schema of a body',
    holds: 'Which fields the file of a body has, and what each holds.',
    address: addresses.bodyDataSchema,
    links: () => [{ name: 'schema/body.json', href: addresses.bodyDataSchema }],
    standard: jsonSchema,
  },
  {
    ...json,
    id: 'changes-schema',
    group: 'about',
    title: 'Schema of what changed',
    holds: 'Which fields `changes.json` has, and what each holds.',
    address: addresses.changesSchema,
    links: () => [{ name: 'schema/changes.json', href: addresses.changesSchema }],
    standard: jsonSchema,
  },
];
