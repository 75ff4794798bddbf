import type { YamlFields, YamlValue } from '../../files/editing/yaml-in-style.ts';
import { inOneLine, isList, isScalarValue } from '../../files/editing/yaml-in-style.ts';
import { list } from '../../english/list.ts';
import type {
  Alternatives,
  ChoiceForm,
  Form,
  FormField,
  ListForm,
  RecordForm,
  WordsForm,
} from './form.ts';
import type { Talk } from './talk.ts';
import { asked, chosen, isYes } from './talk.ts';

/** What is asked for, and what stands there now. */
export interface AskedValue {
  /** What it is called, in words. */
  readonly name: string;
  readonly now: YamlValue | undefined;
  /** Whether `-` takes it out. What is taken out is given as no words. */
  readonly isRemovable?: boolean;
}

/**
 * Asks for a value field by field. What stands there now is kept where nothing is typed.
 *
 * Shape: a required value is always given; a field that may be left out is asked for only where it
 *        stands there now, or is chosen from those that are left.
 */
export async function askValue(talk: Talk, form: Form, about: AskedValue): Promise<YamlValue> {
  switch (form.kind) {
    case 'choice':
      return askChoice(talk, form, about);
    case 'words':
      return askWords(talk, form, about);
    case 'list':
      return askList(talk, form, about);
    case 'record':
      return askRecord(talk, form, about);
    case 'alternatives':
      return askAlternative(talk, form, about);
  }
}

/** The name of a field as words: `minimumPerYear` is “minimum per year”. */
export function fieldName(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

async function askChoice(
  talk: Talk,
  { options }: ChoiceForm,
  { name, now, isRemovable = false }: AskedValue,
): Promise<string> {
  const kept = options.find((option) => option === now);
  const [only] = options;
  if (options.length === 1 && only !== undefined && !isRemovable) return only;
  for (const [index, option] of options.entries()) talk.say(`    ${index + 1}  ${option}`);
  const prompt = `  ${name}${keeping(kept, isRemovable)}: `;
  if (!isRemovable) return chosen(talk, { prompt, options, kept });
  const answer = await chosen(talk, { prompt, options: [...options, '-'], kept });
  return answer === '-' ? '' : answer;
}

async function askWords(
  talk: Talk,
  { examples, faultOf }: WordsForm,
  { name, now, isRemovable = false }: AskedValue,
): Promise<string> {
  const kept = now !== undefined && isScalarValue(now) ? String(now) : undefined;
  const example = examples.length === 0 ? '' : ` (for example ${list(examples, 'or')})`;
  for (;;) {
    const typed = await asked(talk, `  ${name}${example}${keeping(kept, isRemovable)}: `);
    if (isRemovable && typed === '-') return '';
    const words = typed === '' && kept !== undefined ? kept : typed;
    const fault = words === '' ? 'Type something, or `back`.' : faultOf(words);
    if (fault === undefined) return words;
    talk.say(`  ${fault}`);
  }
}

function keeping(kept: string | undefined, isRemovable: boolean): string {
  return kept === undefined ? '' : ` [${kept}]${isRemovable ? ' (- takes it out)' : ''}`;
}

async function askList(
  talk: Talk,
  { each }: ListForm,
  { name, now }: AskedValue,
): Promise<YamlValue> {
  const before = now !== undefined && isList(now) ? now : [];
  const entries: YamlValue[] = [];
  for (const [index, entry] of before.entries()) {
    talk.say(`  ${name}, ${index + 1} of ${before.length}: ${inOneLine(entry)}`);
    const options = ['keep', 'change', 'remove'] as const;
    const prompt = '  keep, change or remove? (Enter: keep) ';
    const what = await chosen(talk, { prompt, options, kept: 'keep' });
    if (what === 'keep') entries.push(entry);
    if (what === 'change') entries.push(await askValue(talk, each(), { name, now: entry }));
  }
  while (entries.length === 0 || (await isYes(talk, `  Another for ${name}?`, 'no')))
    entries.push(await askValue(talk, each(), { name, now: undefined }));
  return entries;
}

async function askAlternative(
  talk: Talk,
  { tag, options }: Alternatives,
  { name, now }: AskedValue,
): Promise<YamlValue> {
  const before = recordIn(now);
  const kinds = [...options.keys()];
  const choice: ChoiceForm = { kind: 'choice', options: kinds };
  const kind = await askChoice(talk, choice, {
    name: `${name}, ${fieldName(tag)}`,
    now: before[tag],
  });
  const form = options.get(kind)!();
  const kept = before[tag] === kind ? before : {};
  const rest = await askRecord(talk, form, { name, now: kept });
  return { [tag]: kind, ...rest };
}

async function askRecord(
  talk: Talk,
  { fields }: RecordForm,
  { now }: AskedValue,
): Promise<YamlFields> {
  const before = recordIn(now);
  const given: Record<string, YamlValue | undefined> = {};
  const isAsked = ({ name, isOptional }: FormField): boolean =>
    !isOptional || before[name] !== undefined;
  for (const field of fields.filter(isAsked))
    given[field.name] = await askField(talk, field, before[field.name]);
  for (const field of await moreFields(
    talk,
    fields.filter((one) => !isAsked(one)),
  ))
    given[field.name] = await askField(talk, field, undefined);
  // In the order of the schema, whatever was asked first.
  return Object.fromEntries(
    fields.flatMap(({ name }) => (given[name] === undefined ? [] : [[name, given[name]]])),
  );
}

function recordIn(now: YamlValue | undefined): YamlFields {
  return now === undefined || isScalarValue(now) || isList(now) ? {} : now;
}

async function askField(
  talk: Talk,
  { name, description, isOptional, form }: FormField,
  now: YamlValue | undefined,
): Promise<YamlValue | undefined> {
  if (description !== undefined) talk.say(`  ${description}`);
  const words = fieldName(name);
  const asks = form();
  if (isOptional && now !== undefined && (asks.kind === 'words' || asks.kind === 'choice')) {
    const value = await askValue(talk, asks, { name: words, now, isRemovable: true });
    return value === '' ? undefined : value;
  }
  if (isOptional && now !== undefined) {
    talk.say(`  ${words}: ${inOneLine(now)}`);
    const options = ['keep', 'change', 'remove'] as const;
    const prompt = '  keep, change or remove? (Enter: keep) ';
    const what = await chosen(talk, { prompt, options, kept: 'keep' });
    if (what === 'keep') return now;
    if (what === 'remove') return undefined;
  }
  return askValue(talk, asks, { name: words, now });
}

async function moreFields(talk: Talk, fields: readonly FormField[]): Promise<FormField[]> {
  if (fields.length === 0) return [];
  talk.say('  More can be said:');
  for (const [index, { name, description }] of fields.entries())
    talk.say(
      `    ${index + 1}  ${fieldName(name)}${description === undefined ? '' : `: ${description}`}`,
    );
  for (;;) {
    const typed = await asked(talk, '  Which, by their numbers? (Enter: none) ');
    const numbers = typed.split(/[\s,]+/).filter((one) => one !== '');
    const wanted = numbers.flatMap((number) => fields[Number(number) - 1] ?? []);
    if (wanted.length === numbers.length) return wanted;
    talk.say(`  Type numbers from 1 to ${fields.length}, as \`1 3\`.`);
  }
}
