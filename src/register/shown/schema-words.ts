import { z } from 'zod';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import type { RecordChange } from '../../model/changes/record-change.ts';
import { recordChanges } from '../../model/changes/record-changes.ts';
import { schemas } from '../loading/content-kinds.ts';

let known: ReadonlySet<string> | undefined;

/** Every name of a field and every choice that a record can have, or could: words of the program, and of no document. */
export function schemaWords(): ReadonlySet<string> {
  known ??= new Set([
    ...Object.values(schemas).flatMap((schema) =>
      wordsInSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })),
    ),
    ...Object.values(recordChanges).flatMap((changes) => changes.flatMap(formerWords)),
  ]);
  return known;
}

function formerWords(change: RecordChange): string[] {
  const from = 'from' in change ? [change.from] : [];
  const to = 'to' in change ? [change.to] : [];
  return [change.at.split('.').at(-1)!, ...from, ...to];
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
