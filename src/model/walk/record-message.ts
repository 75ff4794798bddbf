import type { z } from 'zod';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import { choicesOf, exampleOf, requiredFields, tagsOf } from './example-of.ts';
import type { Schema } from './schema-inside.ts';

export type Issue = z.core.$ZodIssue;

/** What to do about a field that is missing: its choices, an example, or only its name. */
export function addIt(name: string, wanted: Schema | undefined): string {
  if (wanted === undefined) return 'Add it.';
  const choices = choicesOf(wanted);
  if (choices !== undefined) return `Add it with one of ${inCode(choices)}.`;
  const example = shortExample(wanted);
  if (example !== undefined) return `Add it, for example \`${name}: ${example}\`.`;
  const tags = tagsOf(wanted);
  return tags === undefined
    ? 'Add it.'
    : `Add it, with a \`${tags.tag}\` of ${inCode(tags.choices)}.`;
}

function shortExample(wanted: Schema): string | undefined {
  const example = exampleOf(wanted);
  return example === undefined || example.length > longestExample ? undefined : example;
}

// A longer one says less than the page of the mistake.
const longestExample = 60;

function inCode(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}

/** What is said of a value that is not one of the choices. */
export function wrongValue(issue: z.core.$ZodIssueInvalidValue): string {
  const given = String(issue.input);
  const allowed = issue.values.map(String);
  if (/^[“”„‘’]/.test(given))
    return `Curly quotes are part of the value here. Leave them out, and choose from ${inCode(allowed)}.`;
  const hint = didYouMean(given, allowed);
  return `\`${shorten(given)}\` is not one of the choices.${hint || ` Choose from ${inCode(allowed)}.`}`;
}

/** What is said of a value that has the wrong form, with an example where the schema gives a short one. */
export function wrongShape(issue: Issue, wanted: Schema | undefined): string {
  const expected = issue.code === 'invalid_type' ? expectedWords[issue.expected] : undefined;
  if (issue.code === 'invalid_type' && expected !== undefined)
    return `This must be ${expected}.${more(issue, wanted)}`;
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) return tagMessage(issue);
  if (issue.code === 'too_small' && /^Too small/.test(issue.message))
    return 'This is empty. Write something here, or remove the field.';
  return issue.message;
}

function more(issue: z.core.$ZodIssueInvalidType, wanted: Schema | undefined): string {
  if (isBlank(issue.input)) return ' It is empty.';
  const [, sign] = /^([–—•·▪●*]) /.exec(String(issue.input)) ?? [];
  if (issue.expected === 'array' && sign !== undefined)
    return ` Here stands \`${sign}\`: type a hyphen instead.`;
  if (issue.expected !== 'object' || wanted === undefined) return '';
  const [first] = issue.path.length === 0 ? requiredFields(wanted) : [];
  if (first !== undefined)
    return ` Put a name, a colon and a space before the words; here it begins with \`${first}:\`.`;
  const example = shortExample(wanted);
  if (example !== undefined) return ` For example \`${example}\`.`;
  const tags = tagsOf(wanted);
  return tags === undefined ? '' : ` Give it a \`${tags.tag}\` of ${inCode(tags.choices)}.`;
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
