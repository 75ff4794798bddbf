import { z } from 'zod';
import type { ContentKind } from './content-kinds.ts';
import { kindOf, schemas } from './content-kinds.ts';
import type { KnownIds } from './known-ids.ts';

/** A schema in the form that editors read (JSON Schema, draft 7). */
export type JsonSchema = { readonly [field: string]: unknown };

/** The folder inside the content where the schemas of its files stand. The check passes it over. */
export const schemaFolder = '.schema';

/**
 * The schema of one kind of content file for editors, with the descriptions and examples of its fields.
 *
 * Shape: of values as an editor reads them. Remit takes every value for text, so `1.10` and `2025` are
 *        allowed where text is. Rules between fields are looked at by the check alone. A field that names an entry of
 *        `known` offers those that there are.
 */
export function jsonSchemaOf(kind: ContentKind, known: KnownIds = {}): JsonSchema {
  return z.toJSONSchema(schemas[kind], {
    io: 'input',
    target: 'draft-7',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      offerKnown(jsonSchema, known);
      asTyped(jsonSchema);
    },
  });
}

/** What editors find of each kind of file, by the name of the schema file. */
export function schemaFiles(known: KnownIds = {}): ReadonlyMap<string, string> {
  const kinds = Object.keys(schemas) as ContentKind[];
  return new Map(
    kinds.map((kind) => [
      `${kind}.json`,
      `${JSON.stringify(jsonSchemaOf(kind, known), undefined, 1)}\n`,
    ]),
  );
}

/**
 * The first line of a content file, which tells editors the schema of the rest; nothing where there is
 * none to tell, as in a page. The path leads from the content folder.
 */
export function schemaLine(path: string): string | undefined {
  const place = kindOf(path);
  if (place === undefined || !path.endsWith('.yaml')) return undefined;
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${schemaFolder}/${place.kind}.json`;
}

/** The words of a content file with its schema line at the top, and with no other. */
export function withSchemaLine(path: string, text: string): string {
  const line = schemaLine(path);
  const rest = text.replace(/^# yaml-language-server: \$schema=.*\n/u, '');
  return line === undefined ? rest : `${line}\n${rest}`;
}

interface Typed {
  type?: unknown;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  refersTo?: unknown;
  quoted?: unknown;
  date?: unknown;
}

const wholeNumber = '^(0|[1-9]\\d*)$';

// What the schemas say besides is for the walks of the program, and no word of JSON Schema.
const ownWords = ['refersTo', 'quoted', 'date'] as const;

function offerKnown(schema: Typed, known: KnownIds): void {
  const ids = known[schema.refersTo as keyof KnownIds];
  if (ids !== undefined) schema.enum = [...ids];
}

function asTyped(schema: Typed): void {
  for (const word of ownWords) delete schema[word];
  if (schema.type !== 'string' || schema.enum !== undefined || schema.const !== undefined) return;
  schema.type =
    schema.pattern === wholeNumber ? ['integer', 'string'] : ['string', 'number', 'boolean'];
}
