import { z } from 'zod';
import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import type { DataSchema } from '../data/data-schema.ts';
import { changeKinds } from './difference.ts';

const Text = z.string().min(1);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const Version = z.string().regex(/^[0-9a-f]{12}$/u);
const kinds = Object.keys(changeKinds) as (keyof typeof changeKinds)[];
const meanings = Object.entries(changeKinds).map(([kind, is]) => `\`${kind}\`: ${is}`);

/** One change, as it is published. It never moves again: neither its id nor its day nor its words. */
export const Change = z.strictObject({
  id: Text.meta({ description: 'The id of the change, which it keeps.' }),
  date: Day.meta({ description: 'The day of the build that showed it first.' }),
  from_version: Version.meta({ description: 'The version of the data before.' }),
  to_version: Version.meta({ description: 'The version of the data after.' }),
  kind: z.enum(kinds).meta({ description: `What sort of change it is. ${meanings.join('; ')}.` }),
  partnership: Text.meta({ description: 'The id of the partnership.' }),
  body: Text.optional().meta({
    description:
      'The id of the body: partnership/body. Left out where it is about the partnership.',
  }),
  topic: Text.optional().meta({ description: 'Of an answer, the id of its question.' }),
  which: Text.optional().meta({
    description: 'Of a seat or a cell, which one: its label, or activity and party.',
  }),
  title: Text.meta({ description: 'What changed, and of which body or partnership.' }),
  in_words: Text.meta({ description: 'The change in a sentence.' }),
  before: Text.optional().meta({ description: 'What was said before, in words.' }),
  after: Text.optional().meta({ description: 'What is said after, in words.' }),
  document_words: z.enum(['same', 'differ']).optional().meta({
    description:
      'Of a reading: whether the words of the document differ as well. Where they are the `same`, what differs is what the register says of them.',
  }),
  address: Text.meta({
    description:
      'A page to read more. The page of something that the register has no more may be gone later.',
  }),
});

/** The list of changes, as it is published. */
export const ChangesFile = z.strictObject({
  $schema: Text.meta({ description: 'The address of this schema.' }),
  name: Text.meta({ description: 'What the register is called.' }),
  address: Text.meta({ description: 'Where it is published.' }),
  version: Version.meta({ description: 'The version of the data of this build.' }),
  date: Day.meta({ description: 'The day of this build.' }),
  since: Day.meta({ description: 'The day of the build from which on changes are listed.' }),
  says: Text.meta({ description: 'In words, since when changes are listed.' }),
  changes: z.array(Change).meta({
    description:
      'The changes, those of the newest build first. Entries keep their ids, days and words in later builds; one that holds a name which is held back by now is marked, or left out.',
  }),
});

export type ChangeEntry = z.infer<typeof Change>;
export type ChangesData = z.infer<typeof ChangesFile>;

/** The schema of the list of changes. */
export function changesSchema({ site }: Register): DataSchema {
  const { $schema, ...schema } = z.toJSONSchema(ChangesFile, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: absolute(addresses.changesSchema, site.baseUrl),
    title: 'What changed in a register',
    ...schema,
  };
}
