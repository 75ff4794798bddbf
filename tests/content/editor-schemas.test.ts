import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatYaml } from '../../src/files/format-yaml.ts';
import { frontMatterSpan } from '../../src/files/front-matter-span.ts';
import type { ContentKind } from '../../src/register/loading/content-kinds.ts';
import { kindOf, schemas } from '../../src/register/loading/content-kinds.ts';
import { schemaFiles, schemaFolder, schemaLine } from '../../src/register/loading/json-schemas.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const paths = globSync('**/*.{yaml,mdx}', { cwd: content })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

test('the schemas beside the content are those of today: `npm run remit schema` writes them', () => {
  const there = globSync('*', { cwd: join(content, schemaFolder) });
  const files = there.map((name) => [
    name,
    readFileSync(join(content, schemaFolder, name), 'utf8'),
  ]);
  expect(new Map(files.sort() as [string, string][])).toEqual(new Map([...schemaFiles()].sort()));
});

test('every file of records begins with the line that names its schema', () => {
  const without = paths.filter((path) => {
    const line = schemaLine(path);
    return line !== undefined && !readFileSync(join(content, path), 'utf8').startsWith(`${line}\n`);
  });
  expect(without).toEqual([]);
  expect(paths.length).toBeGreaterThan(300);
});

test('every file is as its schema says, read as editors read it', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const made = new Map<ContentKind, ValidateFunction>();
  for (const kind of Object.keys(schemas) as ContentKind[])
    made.set(kind, ajv.compile(JSON.parse(schemaFiles().get(`${kind}.json`)!) as object));
  const faults = paths.flatMap((path) => {
    const text = readFileSync(join(content, path), 'utf8');
    const span = path.endsWith('.mdx') ? frontMatterSpan(text) : undefined;
    const validate = made.get(kindOf(path)!.kind)!;
    validate(parse(span === undefined ? text : text.slice(span.start, span.end)));
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${path}${instancePath}: ${message}`,
    );
  });
  expect(faults).toEqual([]);
});

test('every file is in the layout of the house: `npm run remit format` restores it', async () => {
  const records = paths.filter((path) => path.endsWith('.yaml'));
  const others: string[] = [];
  for (const path of records) {
    const text = readFileSync(join(content, path), 'utf8');
    if ((await formatYaml(text)) !== text) others.push(path);
  }
  expect(others).toEqual([]);
});
