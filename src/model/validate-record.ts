import type { z } from 'zod';
import { didYouMean, nearest } from '../diagnostics/did-you-mean.ts';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { firstDiagnostics } from '../diagnostics/first-diagnostics.ts';
import { mistake } from '../diagnostics/mistake.ts';
import type { Path, ContentFile } from '../files/content-file.ts';
import type { CharacterSpan } from '../files/raw-span.ts';
import { placeOfKey, placeOfValue } from '../files/content-file.ts';
import { knownFields } from './walk/known-fields.ts';

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

type Issue = z.core.$ZodIssue;

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
    const name = nearest(issue.keys[0]!, knownFields(schema, issue.path, document.value));
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
  if (isMissing(issue)) return missingField(path, document);
  const message = issue.code === 'invalid_value' ? wrongValue(issue) : wrongShape(issue);
  return mistake('schema/wrong-value', message, placeOf(issue, document));
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
  const hint = didYouMean(key, known) || ' Remove it, or check where it belongs.';
  const place = placeOfKey(document, [...path, key]);
  return mistake('schema/unknown-field', `Unknown field \`${key}\`.${hint}`, place);
}

function isMissing(issue: Issue): boolean {
  if (issue.path.length === 0 || issue.input !== undefined) return false;
  return (
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    issue.code === 'invalid_union'
  );
}

function missingField(path: Path, document: ContentFile): Diagnostic {
  const name = String(path.at(-1));
  const owner = path.slice(0, -1);
  const range = owner.length === 0 ? document.rangeOfValue([]) : document.rangeOfKey(owner);
  const message = `The field \`${name}\` is missing${owner.length === 0 ? '' : ` from ${nameOf(owner)}`}. Add it.`;
  const place = { file: document.file, range: { start: range.start, end: range.start } };
  return mistake('schema/missing-field', message, place);
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  return typeof last === 'number'
    ? `entry ${last + 1} of \`${String(path.at(-2))}\``
    : `\`${last}\``;
}

function wrongValue(issue: z.core.$ZodIssueInvalidValue): string {
  const given = String(issue.input);
  const allowed = issue.values.map(String);
  const list = allowed.map((value) => `\`${value}\``).join(', ');
  const hint = didYouMean(given, allowed);
  return `\`${shorten(given)}\` is not one of the choices.${hint || ` Choose from ${list}.`}`;
}

function wrongShape(issue: Issue): string {
  const expected = issue.code === 'invalid_type' ? expectedWords[issue.expected] : undefined;
  if (expected !== undefined)
    return `This must be ${expected}.${isBlank(issue.input) ? ' It is empty.' : ''}`;
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) return tagMessage(issue);
  if (issue.code === 'too_small' && /^Too small/.test(issue.message))
    return 'This is empty. Write something here, or remove the field.';
  return issue.message;
}

const expectedWords: Record<string, string> = {
  string: 'text on one value, not a list or a record',
  object: 'a record: names with values, indented under it',
  record: 'a record: names with values, indented under it',
  array: 'a list: lines that start with `-`',
};

function tagMessage(issue: z.core.$ZodIssueInvalidUnion): string {
  const tag = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator ?? ''];
  if (typeof tag !== 'string') return issue.message;
  const choices = [...issue.message.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
  return `\`${shorten(tag)}\` is not one of the choices.${didYouMean(tag, choices)} ${issue.message}`.replace(
    '  ',
    ' ',
  );
}

function isBlank(input: unknown): boolean {
  return input === '' || input === undefined;
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}
