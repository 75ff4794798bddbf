import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Register } from '../../../src/register/register.ts';
import { bodyData } from '../../../src/views/data/body-data.ts';
import { bodyDataSchema, registerDataSchema } from '../../../src/views/data/data-schema.ts';
import { registerData } from '../../../src/views/data/register-data.ts';

/** Where the JSON of a register is not as its schemas say, or holds what says nothing. */
export function jsonFaults(register: Register): string[] {
  const bodies = [...register.bodies.values()].map((body) => bodyData(body, register));
  return [
    ...faultsIn([registerData(register)], registerDataSchema(register)),
    ...faultsIn(bodies, bodyDataSchema(register)),
    ...bodies.flatMap((body) => nullsIn(body)),
    ...nullsIn(registerData(register)),
  ];
}

function faultsIn(records: readonly object[], schema: object): string[] {
  // Schemas of answers name what they refuse in their own words, and have no types where any will do.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  });
  const isValid = ajv.compile(schema);
  return records.flatMap((record) => {
    // What is sent is JSON: a field without a value is not there.
    if (isValid(JSON.parse(JSON.stringify(record)))) return [];
    return isValid.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  });
}

function nullsIn(value: unknown, at = ''): string[] {
  if (value === null) return [`${at} is null`];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([field, inner]) => nullsIn(inner, `${at}/${field}`));
}
