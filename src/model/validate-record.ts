import type { z } from 'zod';
import { nearest } from '../diagnostics/did-you-mean.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { firstDiagnostics } from '../diagnostics/first-diagnostics.ts';
import { mistake } from '../diagnostics/mistake.ts';
import type { ErrorCode } from '../diagnostics/error-codes.ts';
import type { Path, ContentFile } from '../files/content-file.ts';
import type { CharacterSpan } from '../files/raw-span.ts';
import { placeOfKey, placeOfValue } from '../files/content-file.ts';
import type { Issue } from './walk/record-message.ts';
import { addIt, wrongShape, wrongValue } from './walk/record-message.ts';
import { knownFields, schemaAt } from './walk/known-fields.ts';
import { sameWord } from './walk/same-word.ts';
import type { Schema } from './walk/schema-inside.ts';
import { valueAt } from './walk/schema-inside.ts';

/** A record that fits its schema, or undefined with the reasons. */
export interface Validated<Record> {
  readonly value: Record | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks one parsed document against the schema of its kind; each diagnostic stands on the exact field. */
export function validateRecord<Schema extends z.ZodType>(
  schema: Schema,
  document: ContentFile,
): Validated<z.infer<Schema>> {
  const parsed = schema.safeParse(document.value, { reportInput: true });
  if (parsed.success) return { value: parsed.data, diagnostics: [] };
  const issues = withoutEchoes(parsed.error.issues.flatMap(oneForEachField), schema, document);
  return {
    value: undefined,
    diagnostics: firstDiagnostics(issues, (issue) => diagnosticOf(issue, schema, document)),
  };
}

function oneForEachField(issue: Issue): Issue[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ ...issue, keys: [key] }))
    : [issue];
}

// A misspelt field is one mistake: its right name is not reported as missing as well.
function withoutEchoes(
  issues: readonly Issue[],
  schema: z.ZodType,
  document: ContentFile,
): Issue[] {
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const name = meantBy(issue.keys[0]!, knownFields(schema, issue.path, document.value));
    if (name !== undefined) meant.add([...issue.path, name].join('/'));
  }
  return issues.filter((issue) => !isMissing(issue) || !meant.has(issue.path.join('/')));
}

function diagnosticOf(issue: Issue, schema: z.ZodType, document: ContentFile): Diagnostic {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = knownFields(schema, path, document.value);
    return unknownField(issue.keys[0]!, { known, path, document });
  }
  const wanted = schemaAt(schema, path, document.value);
  if (isMissing(issue)) return missingField(path, { document, wanted });
  const message = issue.code === 'invalid_value' ? wrongValue(issue) : wrongShape(issue, wanted);
  return mistake(codeOf(issue), message, placeOf(issue, document));
}

// A schema that reads words says what kind of mistake is in them.
function codeOf(issue: Issue): ErrorCode {
  const code = issue.code === 'custom' ? (issue.params?.['code'] as ErrorCode) : undefined;
  return code ?? 'schema/wrong-value';
}

// A mistake in some characters of a value stands on them.
function placeOf(issue: Issue, document: ContentFile): { file: string; range: Range } {
  const path = issue.path as Path;
  const span =
    issue.code === 'custom' ? (issue.params?.['characters'] as CharacterSpan) : undefined;
  return span === undefined
    ? placeOfValue(document, tagPath(issue, path))
    : { file: document.file, range: document.rangeOfCharacters(path, span) };
}

// A mistake in the tag of an alternative stands on the tag itself.
function tagPath(issue: Issue, path: Path): Path {
  return issue.code === 'invalid_union' && issue.discriminator !== undefined
    ? [...path, issue.discriminator]
    : path;
}

function unknownField(
  key: string,
  { known, path, document }: { known: string[]; path: Path; document: ContentFile },
): Diagnostic {
  const place = placeOfKey(document, [...path, key]);
  if (/\s/.test(key) && valueIn(document.value, [...path, key]) === '')
    return mistake('schema/unknown-field', commaInBraces, place);
  const name = meantBy(key, known);
  const hint =
    name === undefined ? 'Remove it, or check where it belongs.' : `Did you mean \`${name}\`?`;
  return mistake('schema/unknown-field', `Unknown field \`${key}\`. ${hint}`, place);
}

const commaInBraces =
  'These words are read as a field, because a comma in braces ends a value. Put the whole value in quotes.';

function meantBy(key: string, known: readonly string[]): string | undefined {
  return nearest(key, known) ?? sameWord(key, known);
}

function valueIn(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(valueAt, value);
}

function isMissing(issue: Issue): boolean {
  if (issue.path.length === 0 || issue.input !== undefined) return false;
  return (
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    issue.code === 'invalid_union'
  );
}

function missingField(
  path: Path,
  { document, wanted }: { document: ContentFile; wanted: Schema | undefined },
): Diagnostic {
  const name = String(path.at(-1));
  const owner = path.slice(0, -1);
  const range = owner.length === 0 ? document.rangeOfValue([]) : document.rangeOfKey(owner);
  const message = `The field \`${name}\` is missing${owner.length === 0 ? '' : ` from ${nameOf(owner)}`}. ${addIt(name, wanted)}`;
  const place = { file: document.file, range: { start: range.start, end: range.start } };
  return mistake('schema/missing-field', message, place);
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `entry ${last + 1} of \`${String(path.at(-2))}\``
    : `\`${last}\``;
}
