import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { referencesIn } from '../../src/model/references-in.ts';
import type { ContentKind } from '../../src/register/loading/content-kinds.ts';
import { schemas } from '../../src/register/loading/content-kinds.ts';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { ownFolders } from '../fixtures/own-folders.ts';

const folder = fileURLToPath(new URL('../../content', import.meta.url));
const content = loadContent(ownFolders.content).value;
const isKnowledge = ({ document }: { document: { file: string } }): boolean =>
  document.file.startsWith('content/knowledge/');

const files = globSync('knowledge/**/*.{yaml,mdx}', { cwd: folder }).sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

// What many documents call a body of their own: such a name is no sign of any one of them.
const kindsOfBody = new Set(
  [
    'Fire and Rescue Service',
    'Probation',
    'Probation Service',
    'Steering Group',
    'Task and finish groups',
    'Task and finish sub-groups',
    'Theme groups',
  ].map((name) => name.toLowerCase()),
);

// National bodies serve every register. Nor is local what the field itself has a word for.
function localNames(): string[] {
  const organisations = [...content.organisation.values()].map(({ record }) => record);
  const partnerships = [...content.partnership.values()].map(({ record }) => record);
  const bodies = [
    ...[...content.constitution.values()].map(({ record }) => record.body),
    ...partnerships.flatMap(({ bodies: listed = [] }) => listed),
  ];
  const places = [...content.place.values()].map(({ record }) => record.name);
  const named = [...organisations.filter(({ sector }) => sector !== 'national-agency'), ...bodies];
  const ofTheField = wordsOfTheField();
  return [
    ...places.flatMap((name) => [name, name.split(',')[0]!]),
    ...partnerships.map(({ name }) => name),
    ...named.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ].filter((name) => {
    const plain = name.toLowerCase();
    return !ofTheField.has(plain) && !kindsOfBody.has(plain) && !plain.startsWith('the ');
  });
}

function wordsOfTheField(): Set<string> {
  const terms = [...content.glossary.values()].filter(isKnowledge).map(({ record }) => record);
  const ended = [...content.superseded.values()].filter(isKnowledge).map(({ record }) => record);
  const words = [
    ...terms.flatMap(({ term, variants = [], readings }) => [
      term,
      ...variants,
      ...readings.map(({ expansion }) => expansion),
    ]),
    ...ended.flatMap(({ names, acronyms = [] }) => [...names, ...acronyms]),
  ];
  return new Set(words.flatMap((word) => [word.toLowerCase(), `${word.toLowerCase()}s`]));
}

function isNamedIn(text: string, name: string): boolean {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

describe('knowledge', () => {
  test('names no place, partnership, body or organisation of the register beside it', () => {
    const names = [...new Set(localNames())];
    const found = [...texts].flatMap(([file, text]) =>
      names.filter((name) => isNamedIn(text, name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('refers to knowledge alone', () => {
    const kinds = Object.keys(schemas) as ContentKind[];
    const references = kinds.flatMap((kind) =>
      [...content[kind].values()].filter(isKnowledge).flatMap(({ record, document }) =>
        referencesIn(schemas[kind] as z.ZodType, record).map((reference) => ({
          file: document.file,
          to: `${reference.kind} ${String(reference.value)}`,
          isToKnowledge:
            (reference.kind === 'superseded' || reference.kind === 'check') &&
            [content[reference.kind].get(String(reference.value))].some(
              (entry) => entry !== undefined && isKnowledge(entry),
            ),
        })),
      ),
    );
    expect(references.filter(({ isToKnowledge }) => !isToKnowledge)).toEqual([]);
  });

  test('is read: every file of the folder is a record', () => {
    const kinds = Object.keys(schemas) as ContentKind[];
    const read = kinds.flatMap((kind) => [...content[kind].values()].filter(isKnowledge));
    expect(read).toHaveLength(files.length);
  });
});
