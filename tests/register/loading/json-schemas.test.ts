import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ContentKind } from '../../../src/register/loading/content-kinds.ts';
import { schemas } from '../../../src/register/loading/content-kinds.ts';
import {
  jsonSchemaOf,
  schemaFiles,
  schemaLine,
  withSchemaLine,
} from '../../../src/register/loading/json-schemas.ts';

const kinds = Object.keys(schemas) as ContentKind[];

/** What an editor finds wrong with a text, as the places of the values. */
function faultsIn(kind: ContentKind, text: string): string[] {
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(
    jsonSchemaOf(kind),
  );
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const place = 'name: Riverside\nkind: district\n';

describe('jsonSchemaOf', () => {
  test.each(kinds)('gives a schema that a validator can use, for %s', (kind) => {
    expect(() =>
      new Ajv({ strict: false, validateFormats: false }).compile(jsonSchemaOf(kind)),
    ).not.toThrow();
  });

  test('finds an unknown field, a missing one and a choice that is none', () => {
    expect(faultsIn('place', place)).toEqual([]);
    expect(faultsIn('place', `${place}nmae: x\n`)).toEqual([
      ' must NOT have additional properties',
    ]);
    expect(faultsIn('place', 'kind: district\n')).toEqual([" must have required property 'name'"]);
    expect(faultsIn('place', 'name: Riverside\nkind: district\nnation: wale\n')).toEqual([
      '/nation must be equal to one of the allowed values',
    ]);
  });

  test('takes a number for text, as the register does', () => {
    expect(faultsIn('place', 'name: 2025\nkind: district\n')).toEqual([]);
    const meets = (perYear: string): string =>
      `meeting-frequency: { state: stated, answer: { perYear: ${perYear}, qualifier: exactly }, evidence: [{ clause: 1.2, quote: 4 }] }\n`;
    expect(faultsIn('facts', meets('4'))).toEqual([]);
    expect(faultsIn('facts', meets('four'))).not.toEqual([]);
  });

  test('holds the words for authors, and none that are for the program', () => {
    const text = JSON.stringify(kinds.map((kind) => jsonSchemaOf(kind)));
    expect(text).toContain('What is unclear.');
    for (const own of ['refersTo', '"quoted"']) expect(text).not.toContain(own);
  });
});

test('schemaFiles has one file for each kind, the same every time', () => {
  const files = schemaFiles();
  expect([...files.keys()]).toEqual(kinds.map((kind) => `${kind}.json`));
  expect(schemaFiles()).toEqual(files);
});

describe('schemaLine', () => {
  test.each([
    ['site.yaml', '# yaml-language-server: $schema=.schema/site.json'],
    ['places/riverside.yaml', '# yaml-language-server: $schema=../.schema/place.json'],
    [
      'partnerships/riverside/board/facts.yaml',
      '# yaml-language-server: $schema=../../../.schema/facts.json',
    ],
    ['knowledge/glossary/icb.yaml', '# yaml-language-server: $schema=../../.schema/glossary.json'],
  ])('leads from %s to its schema', (path, line) => {
    expect(schemaLine(path)).toBe(line);
  });

  test.each(['knowledge/topics/quorum.mdx', 'notes.txt', 'places/Riverside.yaml'])(
    'is none for %s',
    (path) => {
      expect(schemaLine(path)).toBeUndefined();
    },
  );
});

test('withSchemaLine puts the line at the top, once, and in place of another', () => {
  const line = '# yaml-language-server: $schema=../.schema/place.json\n';
  expect(withSchemaLine('places/a.yaml', place)).toBe(line + place);
  expect(withSchemaLine('places/a.yaml', line + place)).toBe(line + place);
  const other = line.replace('../', '../../');
  expect(withSchemaLine('places/a.yaml', other + place)).toBe(line + place);
  expect(withSchemaLine('topics/a.mdx', '---\n')).toBe('---\n');
});
