import { z } from 'zod';
import type { Schema } from '../../model/walk/schema-inside.ts';

/** What a value is asked by: the same for a conversation, and for a form on a page. */
export type Form = ChoiceForm | WordsForm | ListForm | RecordForm | Alternatives;

/** One of a few words. */
export interface ChoiceForm {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** WordsForm that are typed. */
export interface WordsForm {
  readonly kind: 'words';
  readonly examples: readonly string[];
  /** What is wrong with some words, if anything is. */
  readonly faultOf: (typed: string) => string | undefined;
}

/** Any number of values of one form. */
export interface ListForm {
  readonly kind: 'list';
  readonly each: () => Form;
}

/** Fields, each with its form. */
export interface RecordForm {
  readonly kind: 'record';
  readonly fields: readonly FormField[];
}

/** Records of several kinds, which a field tells apart. */
export interface Alternatives {
  readonly kind: 'alternatives';
  readonly tag: string;
  readonly options: ReadonlyMap<string, () => RecordForm>;
}

/** One field of a record. */
export interface FormField {
  readonly name: string;
  /** What the authors of the schema say of it. */
  readonly description: string | undefined;
  readonly isOptional: boolean;
  readonly form: () => Form;
}

/**
 * How a value of some schema is asked for, made from the schema alone.
 *
 * Shape: what is inside is made when it is asked for: a rule may hold rules.
 */
export function formOf(schema: Schema): Form {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return formOf(def.innerType);
    case 'pipe':
      return typedForm(schema, def.in);
    case 'enum':
      return { kind: 'choice', options: Object.values(def.entries).map(String) };
    case 'literal':
      return { kind: 'choice', options: def.values.map(String) };
    case 'array':
      return { kind: 'list', each: () => formOf(def.element) };
    case 'object':
      return recordOf(def.shape);
    case 'union':
      return alternativesOf(def);
    default:
      return typedForm(schema, schema);
  }
}

function typedForm(schema: Schema, typed: Schema): WordsForm {
  const meta = z.globalRegistry.get(schema) ?? z.globalRegistry.get(typed);
  return {
    kind: 'words',
    examples: ((meta?.examples ?? []) as unknown[]).map(String),
    faultOf: (words) => z.core.safeParse(schema, words).error?.issues[0]?.message,
  };
}

function recordOf(shape: Readonly<Record<string, Schema>>, without?: string): RecordForm {
  const fields = Object.entries(shape)
    .filter(([name]) => name !== without)
    .map(([name, field]): FormField => ({
      name,
      description: descriptionOf(field),
      isOptional: field._zod.optin === 'optional',
      form: () => formOf(field),
    }));
  return { kind: 'record', fields };
}

function descriptionOf(schema: Schema): string | undefined {
  const own = z.globalRegistry.get(schema)?.description;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return own ?? (def.type === 'optional' ? descriptionOf(def.innerType) : undefined);
}

function alternativesOf(def: z.core.$ZodUnionDef): Alternatives {
  const tag = 'discriminator' in def ? String(def.discriminator) : '';
  const options = def.options.flatMap((option) =>
    [...(option._zod.propValues?.[tag] ?? [])].map((value): [string, () => RecordForm] => [
      String(value),
      () => formOfOption(option, tag),
    ]),
  );
  return { kind: 'alternatives', tag, options: new Map(options) };
}

function formOfOption(option: Schema, tag: string): RecordForm {
  const { def } = (option as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? recordOf(def.shape, tag) : { kind: 'record', fields: [] };
}
