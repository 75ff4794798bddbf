import { z } from 'zod';
import type { ContentKind } from '../../register/loading/content-kinds.ts';
import { kindOf, pathsOf, schemas } from '../../register/loading/content-kinds.ts';
import { jsonSchemaOf, withSchemaLine } from '../../register/loading/json-schemas.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { LinkGroup } from '../findings/link-group.ts';
import { documentFiles, documentReceived } from './examples/document-files.ts';
import { knowledgeFiles } from './examples/knowledge-files.ts';
import { recordFiles } from './examples/record-files.ts';
import { factRecords } from './fact-records.ts';
import type { RecordReference } from './records-in.ts';
import { recordsIn } from './records-in.ts';

/** One kind of content file: what it holds, its fields, and a small one that is whole. */
export interface ReferenceView {
  readonly name: string;
  readonly holds: string;
  /** Where such a file stands. */
  readonly place: string;
  readonly isPage: boolean;
  readonly records: readonly RecordReference[];
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

/** What a kind of file is called, and which parts of its path its author chooses. */
interface Called {
  readonly name: string;
  readonly key: string;
}

const groups: readonly (readonly [string, string, Partial<Record<ContentKind, Called>>])[] = [
  [
    'document',
    'A document',
    {
      partnership: { name: 'partnership.yaml', key: '<partnership>' },
      constitution: { name: 'constitution.yaml', key: '<partnership>/<body>' },
      text: { name: 'text.yaml', key: '<partnership>/<body>' },
      facts: { name: 'facts.yaml', key: '<partnership>/<body>' },
      membership: { name: 'membership.yaml', key: '<partnership>/<body>' },
      rasci: { name: 'rasci.yaml', key: '<partnership>/<body>' },
    },
  ],
  [
    'beside',
    'Beside the documents',
    {
      site: { name: 'site.yaml', key: '' },
      source: { name: 'Source', key: '<id>' },
      place: { name: 'Place', key: '<id>' },
      organisation: { name: 'Organisation', key: '<id>' },
      glossary: { name: 'Word of the glossary', key: '<id>' },
      superseded: { name: 'Superseded', key: '<id>' },
    },
  ],
  [
    'knowledge',
    'For every register',
    {
      topic: { name: 'Topic', key: '<id>' },
      guide: { name: 'Guide', key: '<id>' },
      statute: { name: 'Statute', key: '<id>' },
      standard: { name: 'Standard', key: '<id>' },
      'body-kind': { name: 'Kind of body', key: '<id>' },
      'place-kind': { name: 'Kind of place', key: '<id>' },
      check: { name: 'Check', key: '<group>/<name>' },
      error: { name: 'Mistake', key: '<group>/<name>' },
      words: { name: 'Words of every page', key: '<language>' },
    },
  ],
];

const called = new Map(
  groups.flatMap(([, , kinds]) => Object.entries(kinds) as [ContentKind, Called][]),
);

/** Every kind of content file, under what it belongs to. */
export function referenceGroups(): LinkGroup[] {
  return groups.map(([id, name, kinds]) => ({
    id,
    name,
    links: (Object.entries(kinds) as [ContentKind, Called][]).map(([kind, one]) => ({
      name: one.name,
      href: addresses.referenceFile(kind),
      aside: holds(kind),
    })),
  }));
}

/** The kinds of content file that have a page: all of them. */
export function everyContentKind(): readonly ContentKind[] {
  return [...called.keys()];
}

/** Gathers the page of one kind of content file. */
export function referenceView(kind: ContentKind, register: Register): ReferenceView {
  const { name, key } = called.get(kind)!;
  const place = placeOf(kind, key);
  return {
    name,
    holds: holds(kind),
    place: `content/${place}`,
    isPage: place.endsWith('.mdx'),
    records:
      kind === 'facts'
        ? factRecords(register)
        : recordsIn(
            jsonSchemaOf(kind, {
              'body-kind': [...register.bodyKinds.keys()],
              'place-kind': [...register.placeKinds.keys()],
            }),
            'Its fields',
          ),
    examples: examplesOf(kind),
  };
}

function placeOf(kind: ContentKind, key: string): string {
  const paths = pathsOf(kind, key);
  return kind in groups[2]![2] ? paths.at(-1)! : paths[0]!;
}

// The words that the schema of a whole file has for itself.
function holds(kind: ContentKind): string {
  return z.globalRegistry.get(schemas[kind])?.description ?? '';
}

// The first of a kind is enough; beside a record of a source stands what it is the record of.
function examplesOf(kind: ContentKind): ReferenceView['examples'] {
  const files = { ...documentFiles, ...recordFiles, ...knowledgeFiles };
  const [path, text] = Object.entries(files).find(([name]) => kindOf(name)?.kind === kind)!;
  const received = kind === 'source' || kind === 'text' ? Object.entries(documentReceived) : [];
  return [
    { name: `content/${path}`, text: withSchemaLine(path, text) },
    ...received.map(([name, words]) => ({ name: `seeds/${name}`, text: words })),
  ];
}
