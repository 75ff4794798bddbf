import { jsonSchemaOf } from '../../register/loading/json-schemas.ts';
import type { Register } from '../../register/register.ts';
import type { RecordReference } from './records-in.ts';
import { recordsIn } from './records-in.ts';

/** The parts of the schema of facts.yaml that are told in a way of their own. */
interface Told {
  readonly $ref?: string;
  readonly allOf?: readonly Told[];
  readonly oneOf?: readonly Told[];
  readonly properties?: Readonly<Record<string, Told>>;
  readonly [field: string]: unknown;
}

type Definitions = Readonly<Record<string, Told>>;

/**
 * The records of facts.yaml: its topics with the questions that they ask, the states of an answer, and
 * then what the answer to each topic looks like.
 *
 * Shape: every topic is answered in the same states, so these are told once.
 */
export function factRecords({ topics }: Register): RecordReference[] {
  const definitions = jsonSchemaOf('facts')['definitions'] as Definitions;
  const facts = Object.entries(definitions['Facts']!.properties!).map(
    ([id, fact]) => [id, followed(fact, definitions)] as const,
  );
  const asked = facts.map(([id, fact]) => {
    const about = { description: topics.get(id)?.question ?? '' };
    return [id, { ...about, allOf: [fact.oneOf![0]!.properties!['answer']!] }] as const;
  });
  const top = { ...definitions['Facts'], properties: Object.fromEntries(asked) };
  const [list, ...answers] = recordsIn(
    { $ref: '#/definitions/Facts', definitions: { ...definitions, Facts: top } },
    'Its fields',
  );
  const each = eachTopic(facts[0]![1], definitions);
  const ids = new Set(each.map(({ id }) => id));
  return [list!, ...each, ...answers.filter(({ id }) => !ids.has(id))];
}

function eachTopic({ oneOf = [] }: Told, definitions: Definitions): RecordReference[] {
  // What an answer looks like is told at its topic.
  const forms = oneOf.map(({ properties: { answer, ...properties } = {}, ...form }) => ({
    ...form,
    properties:
      answer === undefined ? properties : { answer: { ...answer, allOf: [] }, ...properties },
  }));
  const records = recordsIn({ oneOf: forms, definitions }, 'Each topic');
  return records.map((record) => ({
    ...record,
    forms: record.forms.map((form) => ({
      ...form,
      fields: form.fields.map((field) =>
        field.name === 'answer'
          ? { ...field, shape: 'record', record: { name: 'Its topic', href: '#its-fields' } }
          : field,
      ),
    })),
  }));
}

function followed(node: Told, definitions: Definitions): Told {
  const { $ref } = node;
  return $ref === undefined
    ? node
    : followed(definitions[$ref.slice('#/definitions/'.length)]!, definitions);
}
