import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatYaml } from '../../src/files/format-yaml.ts';
import { SiteRecord } from '../../src/model/site-record.ts';
import { jsonSchemaOf } from '../../src/register/loading/json-schemas.ts';

/** Tests that a `site.yaml` explains every field there is, with an example of each that can be used. */
export function explainsEveryField(text: string): void {
  test('has every field there is, in use or as an example', () => {
    const fields = fieldsOf(jsonSchemaOf('site'));
    expect(fields).toContain('look.typefaces.text.is');
    const shown = fieldsIn(read(takenUp(text)));
    const missing = fields.filter((field) => !shown.includes(field));
    expect(missing.filter((field) => !oneOfThree.test(field))).toEqual([]);
    // Each of those is named all the same.
    for (const name of ['system', 'variable', 'weights', 'file', 'regular', 'bold'])
      expect(text).toContain(`\`${name}\``);
  });

  test('explains each field right above it', () => {
    const lines = text.split('\n');
    for (const name of Object.keys(SiteRecord.shape)) {
      const at = lines.findIndex((line) => new RegExp(`^(?:# )?${name}:`, 'u').test(line));
      expect(lines[at - 1], name).toMatch(/^# .{20}/u);
    }
  });

  test('is right as it stands, and with its examples in use', () => {
    expect(SiteRecord.safeParse(read(text)).error).toBeUndefined();
    expect(SiteRecord.safeParse(read(takenUp(text))).error).toBeUndefined();
  });

  test('is laid out as content is', async () => {
    expect(await formatYaml(text)).toBe(text);
  });
}

interface Json {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly allOf?: readonly Json[];
  readonly definitions?: Readonly<Record<string, Json>>;
  readonly $ref?: string;
}

/** Every field that `site.yaml` can have, by the way to it. */
function fieldsOf(schema: Json, whole: Json = schema, way = ''): string[] {
  const { $ref, properties = {}, anyOf = [], oneOf = [], allOf = [] } = schema;
  const referred = $ref === undefined ? [] : [whole.definitions![$ref.split('/').at(-1)!]!];
  const fields = Object.entries(properties).flatMap(([name, inner]) => {
    const here = way === '' ? name : `${way}.${name}`;
    return [here, ...fieldsOf(inner, whole, here)];
  });
  const others = [...referred, ...anyOf, ...oneOf, ...allOf].flatMap((one) =>
    fieldsOf(one, whole, way),
  );
  return [...new Set([...fields, ...others])];
}

/** The text with each example in use that is commented out. */
function takenUp(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^( *)# (?=(?: {2})*[a-zA-Z]+:(?: |$))/u, '$1'))
    .join('\n');
}

/** Every field that a record has, by the way to it. */
function fieldsIn(value: unknown, way = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = way === '' ? name : `${way}.${name}`;
    return [here, ...fieldsIn(inner, here)];
  });
}

const read = (text: string): unknown => parse(text, { schema: 'failsafe' });

// A typeface is said in one of three ways, and no example can have all of them at once.
const oneOfThree = /^look\.typefaces\.(?:text|documents)\.(?:file|regular|bold)$/u;
