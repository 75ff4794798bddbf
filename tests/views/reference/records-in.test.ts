import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { recordsIn } from '../../../src/views/reference/records-in.ts';
import type { RecordReference } from '../../../src/views/reference/records-in.ts';

function records(schema: z.ZodType): RecordReference[] {
  return recordsIn(
    z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' }),
    'Its fields',
  );
}

const Address = z
  .strictObject({ url: z.string() })
  .meta({ id: 'WebAddress', description: 'A page.' });

describe('recordsIn', () => {
  test('tells of each field whether it is needed, what it holds and what it is for', () => {
    const schema = z.strictObject({
      name: z.string().meta({ description: 'What it is `called`.', examples: ['The Board'] }),
      kind: z.enum(['a', 'b']).optional(),
      letters: z.array(z.enum(['R', 'A'])),
      words: z.array(z.array(z.string())),
    });
    expect(records(schema)[0]?.forms[0]?.fields).toMatchObject([
      {
        name: 'name',
        isNeeded: true,
        shape: 'text',
        about: 'What it is <code>called</code>.',
        example: 'The Board',
      },
      { name: 'kind', isNeeded: false, shape: 'one of', choices: ['a', 'b'] },
      { name: 'letters', shape: 'some of', choices: ['R', 'A'] },
      { name: 'words', shape: 'list of lists of texts' },
    ]);
  });

  test('gives each record a place of its own, once, under the name it has', () => {
    const schema = z.strictObject({
      page: Address.optional().meta({ description: 'Its own page.' }),
      others: z.array(Address),
    });
    const [top, ...inner] = records(schema);
    expect(top?.forms[0]?.fields.map(({ record, about }) => [record, about])).toEqual([
      [{ name: 'Web address', href: '#web-address' }, 'Its own page.'],
      [{ name: 'Web address', href: '#web-address' }, ''],
    ]);
    expect(inner.map(({ id, about }) => [id, about])).toEqual([['web-address', 'A page.']]);
  });

  test('calls a record without a name after its field, and keeps two of them apart', () => {
    const schema = z.strictObject({
      body: z.strictObject({ licence: z.strictObject({ name: z.string() }) }),
      licence: z.strictObject({ title: z.string() }),
    });
    expect(records(schema).map(({ id, name }) => [id, name])).toEqual([
      ['its-fields', 'Its fields'],
      ['body', 'body'],
      ['licence', 'licence'],
      ['body-licence', 'body: licence'],
    ]);
  });

  test('tells the forms of a record apart by their tag', () => {
    const Count = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('exactly'), number: z.string() }),
      z.strictObject({ kind: z.literal('unstated') }),
    ]);
    const [, count] = records(z.strictObject({ count: Count }));
    expect(count?.forms.map(({ tag, fields }) => [tag, fields.map(({ name }) => name)])).toEqual([
      ['kind: exactly', ['number']],
      ['kind: unstated', []],
    ]);
  });

  test('ends where a record stands in itself', () => {
    const Part = z
      .strictObject({
        text: z.string(),
        get content() {
          return z.array(Part).optional();
        },
      })
      .meta({ id: 'Part' });
    const all = records(z.strictObject({ content: z.array(Part) }));
    expect(all.map(({ name }) => name)).toEqual(['Its fields', 'Part']);
  });
});
