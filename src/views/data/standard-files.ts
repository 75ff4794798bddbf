import { addresses } from '../addresses.ts';
import { bodyLink } from '../body-link.ts';
import type { DataFile } from './data-file.ts';
import { mediaTypes, theFile } from './data-file.ts';

/** The register in the forms that other programs of the field read. */
export const standardFiles: readonly DataFile[] = [
  {
    id: 'popolo',
    group: 'standards',
    title: 'Organisations, posts and memberships',
    holds:
      'Partnerships, bodies and organisations, the posts of each body and the organisations in them, with the places they serve. It names no person.',
    format: 'Popolo JSON',
    mediaType: mediaTypes.json,
    address: addresses.popolo,
    links: theFile(addresses.popolo),
    standard: { name: 'Popolo', href: 'https://www.popoloproject.com/' },
  },
  {
    id: 'akoma-ntoso',
    group: 'standards',
    title: 'The words of documents',
    holds:
      'Every word of a document in its order, with its printed numbers, in the form that programs for legal texts read. It says of itself that it is terms of reference and no law.',
    format: 'Akoma Ntoso XML',
    mediaType: mediaTypes.xml,
    address: addresses.bodyAkomaNtoso('{partnership}/{body}'),
    parameters: {
      partnership: 'The id of a partnership.',
      body: 'The id of one of its bodies that has a document.',
    },
    links: (register) =>
      [...register.constitutions.keys()].map((key) => ({
        name: `${bodyLink(key, register).name}, its words (Akoma Ntoso)`,
        href: addresses.bodyAkomaNtoso(key),
      })),
    standard: {
      name: 'Akoma Ntoso 1.0',
      href: 'https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html',
    },
  },
  {
    id: 'annotations',
    group: 'standards',
    title: 'Answers as notes on the words',
    holds:
      'Every answer that rests on words, as a note on those words: the clause, the exact words with what stands before and after them, the question and our reading.',
    format: 'Web Annotations (JSON-LD)',
    mediaType: mediaTypes.jsonLd,
    address: addresses.annotations,
    links: theFile(addresses.annotations),
    standard: {
      name: 'Web Annotation Data Model',
      href: 'https://www.w3.org/TR/annotation-model/',
    },
  },
  {
    id: 'organisations-graph',
    group: 'standards',
    title: 'The register as linked data',
    holds:
      'Partnerships, bodies and organisations by the addresses of their pages, the posts of each body with the organisations that hold them, and what came in whose place.',
    format: 'JSON-LD',
    mediaType: mediaTypes.jsonLd,
    address: addresses.organisationsGraph,
    links: theFile(addresses.organisationsGraph),
    standard: {
      name: 'the Organization Ontology of the W3C',
      href: 'https://www.w3.org/TR/vocab-org/',
    },
  },
];
