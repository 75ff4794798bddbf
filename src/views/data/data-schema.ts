import { z } from 'zod';
import { topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { bodiesTable } from './bodies-table.ts';
import { saidOutside } from './body-data.ts';
import { checksTable } from './checks-table.ts';
import { clauseColumns } from './clause-cells.ts';
import { constitutionsTable } from './constitutions-table.ts';
import type { Column } from './data-file.ts';
import { factsTable } from './facts-table.ts';
import { findingsTable } from './findings-table.ts';
import { matricesTable } from './matrices-table.ts';
import { numbersTable } from './numbers-table.ts';
import { organisationsTable } from './organisations-table.ts';
import { partnershipsTable } from './partnerships-table.ts';
import { placesTable } from './places-table.ts';
import { quotesTable } from './quotes-table.ts';
import { relationsTable } from './relations-table.ts';
import { reviewsTable } from './reviews-table.ts';
import { seatOrganisationsTable } from './seat-organisations-table.ts';
import { seatsTable } from './seats-table.ts';
import { topicsTable } from './topics-table.ts';

/** A JSON Schema, draft 2020-12. */
export type DataSchema = Readonly<Record<string, unknown>>;

type Columns = Readonly<Record<string, Column>>;

/** The schema of the record of the whole register. */
export function registerDataSchema({ site }: Register): DataSchema {
  return schemaAt(absolute(addresses.registerDataSchema, site.baseUrl), {
    title: 'A register of constitutions',
    ...recordOf(
      {
        $schema: schemaColumn,
        name: { is: 'What the register is called.', isAlways: true },
        address: { is: 'Where it is published.', isAlways: true },
        publisher: { is: 'Who publishes it.', isAlways: true },
        licence: { is: 'The licence of its own coding and explanations.', isAlways: true },
        licence_address: { is: 'The address of that licence.', isAlways: true },
        licence_covers: { is: 'What the licence covers, and what not.', isAlways: true },
        cite_as: { is: 'How to cite the data.', isAlways: true },
        format: { is: 'The version of the form: of the files and fields.', isAlways: true },
        version: { is: 'The version of the content.', isAlways: true },
        date: { is: 'The day of which the data speaks.', type: 'day', isAlways: true },
      },
      {
        files: listOf('The files of the register that programs read.', fileColumns),
        partnerships: listOf(partnershipsTable.holds, partnershipsTable.columns),
        bodies: listOf(bodiesTable.holds, { ...bodiesTable.columns, ...bodyAddress }),
        organisations: listOf(organisationsTable.holds, organisationsTable.columns),
        places: listOf(placesTable.holds, placesTable.columns),
        topics: listOf(topicsTable.holds, topicsTable.columns),
        checks: listOf(checksTable.holds, checksTable.columns),
      },
    ),
  });
}

/** The schema of the record of one body. */
export function bodyDataSchema({ site }: Register): DataSchema {
  const inside = (columns: Columns): Columns => without(columns, saidOutside.rows);
  const { byTopic, $defs } = answerSchemas();
  return schemaAt(absolute(addresses.bodyDataSchema, site.baseUrl), {
    title: 'A body with its document',
    ...recordOf(
      {
        $schema: schemaColumn,
        version: { is: 'The version of the content of the register.', isAlways: true },
        ...bodiesTable.columns,
      },
      {
        findings: listOf(findingsTable.holds, inside(findingsTable.columns)),
        relations: listOf(relationsTable.holds, inside(relationsTable.columns)),
      },
      { document: documentSchema(inside, byTopic) },
    ),
    $defs,
  });
}

function documentSchema(inside: (columns: Columns) => Columns, byTopic: Parts): DataSchema {
  return {
    description: 'The document of the body. Left out where the register has none.',
    ...recordOf(inside(constitutionsTable.columns), {
      review: { description: reviewsTable.holds, ...recordOf(inside(reviewsTable.columns)) },
      answers: { description: factsTable.holds, type: 'array', items: answerSchema(byTopic) },
      seats: {
        description: seatsTable.holds,
        type: 'array',
        items: recordOf(without(seatsTable.columns, saidOutside.seats), {
          held_by: listOf(
            seatOrganisationsTable.holds,
            without(seatOrganisationsTable.columns, saidOutside.held_by),
          ),
        }),
      },
      matrix: listOf(matricesTable.holds, inside(matricesTable.columns)),
      words: listOf('The words of the document, part by part, in order.', wordColumns),
    }),
  };
}

function answerSchema(byTopic: Parts): DataSchema {
  return {
    ...recordOf(
      without(factsTable.columns, [...saidOutside.answers, 'coded']),
      {
        quotes: listOf(quotesTable.holds, without(quotesTable.columns, saidOutside.quotes)),
        numbers: listOf(numbersTable.holds, without(numbersTable.columns, saidOutside.numbers)),
      },
      { coded: { description: factsTable.columns['coded']!.is } },
    ),
    allOf: topicIds.map((topic) => ({
      if: { properties: { topic: { const: topic } } },
      then: { properties: { coded: byTopic[topic] } },
    })),
  };
}

const schemaColumn: Column = { is: 'The address of this schema.', isAlways: true };

const fileColumns: Columns = {
  id: { is: 'The id of the file.', isAlways: true },
  title: { is: 'What it is called.', isAlways: true },
  holds: { is: 'What it holds.', isAlways: true },
  format: { is: 'Its format, as people call it.', isAlways: true },
  media_type: { is: 'Its media type.', isAlways: true },
  address: {
    is: 'Its address. A name in braces stands for an id: there is one file for each.',
    isAlways: true,
  },
};

const bodyAddress: Columns = {
  data: { is: 'The address of all that is said of the body.', isAlways: true },
};

const wordColumns: Columns = {
  clause: { is: clauseColumns.clause.is, isAlways: true },
  depth: { is: 'How deep the part stands in others.', type: 'integer', isAlways: true },
  clause_name: { is: clauseColumns.clause_name.is, isAlways: true },
  label: { is: 'The number or letter as printed; empty where there is none.', isAlways: true },
  words: { is: 'The words of the part itself.', isAlways: true },
  clause_address: { is: clauseColumns.clause_address.is, isAlways: true },
};

function schemaAt(address: string, schema: DataSchema): DataSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: address, ...schema };
}

function listOf(description: string, columns: Columns): DataSchema {
  return { description, type: 'array', items: recordOf(columns) };
}

type Parts = Readonly<Record<string, DataSchema>>;

/** An object with these fields, those that are always there, and parts of its own. */
function recordOf(columns: Columns, parts: Parts = {}, mayBe: Parts = {}): DataSchema {
  const fields = Object.entries(columns);
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(fields.map(([name, column]) => [name, fieldSchema(column)])),
      ...parts,
      ...mayBe,
    },
    required: [
      ...fields.filter(([, { isAlways }]) => isAlways === true).map(([name]) => name),
      ...Object.keys(parts),
    ],
    additionalProperties: false,
  };
}

function fieldSchema({ is, type, oneOf }: Column): DataSchema {
  const described = { description: is };
  if (oneOf !== undefined) return { ...described, enum: oneOf };
  if (type === 'list') return { ...described, type: 'array', items: { type: 'string' } };
  if (type === 'day') return { ...described, type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
  return { ...described, type: type === 'integer' || type === 'number' ? type : 'string' };
}

function without(columns: Columns, fields: readonly string[]): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => !fields.includes(name)));
}

// What the schemas of content say besides is for the program, and lengths are for authors.
const ownWords = ['refersTo', 'quoted', 'date', 'id', 'maxLength', 'examples'] as const;

/** The shapes of answers: that of each topic, which leads to definitions that topics share. */
interface AnswerSchemas {
  readonly byTopic: Parts;
  readonly $defs: Parts;
}

function answerSchemas(): AnswerSchemas {
  const all = z.object(
    Object.fromEntries(topicIds.map((topic) => [topic, topics[topic].answer as z.ZodType])),
  );
  const { properties, $defs } = z.toJSONSchema(all, {
    io: 'output',
    target: 'draft-2020-12',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      for (const word of ownWords) delete (jsonSchema as Record<string, unknown>)[word];
    },
  });
  return { byTopic: properties as Parts, $defs: $defs as Parts };
}
