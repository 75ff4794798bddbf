import type { z } from 'zod';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import type { PhraseContext } from '../../../src/views/phrases/names.ts';
import { openSample } from '../../fixtures/open-sample.ts';

let context: PhraseContext | undefined;

/** Says an answer, typed as an author types it, in the words of the sample register. */
export function inSample<Schema extends z.ZodType>(
  schema: Schema,
  phrase: (answer: z.infer<Schema>, context: PhraseContext) => string,
): (yaml: string) => string {
  return (yaml) =>
    phrase(schema.parse(parseYaml('answer.yaml', yaml).value.value), (context ??= openContext()));
}

function openContext(): PhraseContext {
  const register = openSample().register!;
  return { register, constitution: register.constitutions.get('riverside/board')! };
}
