import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatYaml } from '../../src/files/format-yaml.ts';
import { frontMatterSpan } from '../../src/files/front-matter-span.ts';
import type { ContentKind } from '../../src/register/loading/content-kinds.ts';
import { kindOf, schemas } from '../../src/register/loading/content-kinds.ts';
import { schemaFiles, schemaLine } from '../../src/register/loading/json-schemas.ts';

/** Tests that files of a content folder are as an editor would have them: a schema that they fit, and a layout. */
export function areAsEditorsRead(content: string, paths: readonly string[]): void {
  test('every file of records begins with the line that names its schema', () => {
    const without = paths.filter((path) => {
      const line = schemaLine(path);
      return (
        line !== undefined && !readFileSync(join(content, path), 'utf8').startsWith(`${line}\n`)
      );
    });
    expect(without).toEqual([]);
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
}
