import type { z } from 'zod';
import { validateRecord } from '../../../src/model/validate-record.ts';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';

/** Reads YAML as a record of a schema: its value, and each mistake in one line. */
export function readAs<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
): { value: z.infer<Schema> | undefined; mistakes: string[] } {
  const parsed = parseYaml('record.yaml', text);
  const { value, diagnostics } = validateRecord(schema, parsed.value);
  return { value, mistakes: [...parsed.diagnostics, ...diagnostics].map(inOneLine) };
}
