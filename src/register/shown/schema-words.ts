import { z } from 'zod';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { schemas } from '../loading/content-kinds.ts';

let known: ReadonlySet<string> | undefined;

/** Every name of a field and every choice that a record can have: words of the program, and of no document. */
export function schemaWords(): ReadonlySet<string> {
  known ??= new Set(
    Object.values(schemas).flatMap((schema) =>
      wordsInSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
    ),
  );
  return known;
}

function wordsInSchema(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties, enum: choices, const: only } = part as Record<string, unknown>;
  return [
    ...Object.keys(properties ?? {}),
    ...[choices ?? [], only ?? []].flat().map(String),
    ...Object.values(part).flatMap(wordsInSchema),
  ];
}

/** Whether a word is a field name or a choice, or one of them with a slip. */
export function isNearSchemaWord(word: string): boolean {
  if (schemaWords().has(word)) return true;
  return /^\p{Ll}[a-z-]{3,29}$/iu.test(word) && nearest(word, schemaWords()) !== undefined;
}
