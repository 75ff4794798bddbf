import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { asksOnly } from '../../src/english/question-words.ts';
import { searchWords } from '../../src/english/search-words.ts';
import { referencesIn } from '../../src/model/walk/references-in.ts';
import type { ContentKind } from '../../src/register/loading/content-kinds.ts';
import { schemas } from '../../src/register/loading/content-kinds.ts';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { isKnowledge, localNames, placesAndPartnerships } from './local-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'content');
const content = loadContent(ownFolders.content).value;

const files = globSync('knowledge/**/*.{yaml,mdx}', { cwd: folder }).sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

function isNamedIn(text: string, name: string): boolean {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

describe('knowledge', () => {
  test('names no place, partnership, body or organisation of the register beside it', () => {
    const names = [...new Set(localNames(content))];
    const found = [...texts].flatMap(([file, text]) =>
      names.filter((name) => isNamedIn(text, name)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('names for each topic ways to ask that tell it from a mere question', () => {
    const asked = [...content.topic.values()].flatMap(({ record }) => record.asked);
    const mute = asked.filter((phrase) =>
      searchWords(phrase).every(({ whole }) => asksOnly(whole)),
    );
    expect(mute).toEqual([]);
  });

  test('refers to knowledge alone', () => {
    const kinds = Object.keys(schemas) as ContentKind[];
    const references = kinds.flatMap((kind) =>
      [...content[kind].values()].filter(isKnowledge).flatMap(({ record, document }) =>
        referencesIn(schemas[kind] as z.ZodType, record).map((reference) => ({
          file: document.file,
          to: `${reference.kind} ${String(reference.value)}`,
          isToKnowledge:
            (reference.kind === 'superseded' ||
              reference.kind === 'check' ||
              reference.kind === 'body-kind' ||
              reference.kind === 'place-kind') &&
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

test('the program names no place and no partnership of the register', () => {
  const names = placesAndPartnerships(content).map(
    (name) => new RegExp(`\\b${name.replaceAll(/\W+/g, '\\W+')}\\b`, 'iu'),
  );
  const source = globSync('src/**/*.*', { cwd: root }).sort();
  const named = source.filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return names.some((name) => name.test(text));
  });
  expect(named).toEqual([]);
});
