import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { changesSchema } from '../../../../src/views/changes/changes-file.ts';
import { dataFilesOf } from '../../../../src/views/data/data-files.ts';
import { dataOpenApi } from '../../../../src/views/data/about/data-openapi.ts';
import { bodyDataSchema, registerDataSchema } from '../../../../src/views/data/data-schema.ts';
import { openSample } from '../../../fixtures/open-sample.ts';
import { fiveReviews } from '../../reviews/five-reviews.ts';

type SpecData = Exclude<Parameters<Validator['validate']>[0], string>;

const registers = { 'one body': openSample().register!, 'five reviews': fiveReviews() };

test.each(Object.entries(registers))(
  'the description of the addresses is valid to a program of others: %s',
  async (_, register) => {
    const validator = new Validator();
    const schemas = [registerDataSchema, bodyDataSchema, changesSchema];
    for (const schema of schemas.map((one) => one(register)))
      await validator.addSpecRef(
        JSON.parse(JSON.stringify(schema)) as SpecData,
        schema['$id'] as string,
      );
    const described = JSON.parse(JSON.stringify(dataOpenApi(register))) as SpecData;
    const { valid, errors } = await validator.validate(described);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
  },
);

test('the description has every file, and says which of them are one for each of several things', () => {
  const register = fiveReviews();
  const { paths } = dataOpenApi(register) as {
    readonly paths: Record<string, { get: { parameters?: { name: string }[]; responses: object } }>;
  };
  expect(Object.keys(paths)).toEqual(dataFilesOf(register).map(({ address }) => address));
  expect(Object.keys(paths['/data/facts.csv']!.get.responses)).toEqual(['200']);
  const body = paths['/data/bodies/{partnership}/{body}.json']!.get;
  expect(body.parameters!.map(({ name }) => name)).toEqual(['partnership', 'body']);
  expect(Object.keys(body.responses)).toEqual(['200', '404']);
});
