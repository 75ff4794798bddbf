import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editYaml } from '../../../src/files/editing/edit-yaml.ts';
import type { YamlValue } from '../../../src/files/editing/yaml-in-style.ts';
import { isList } from '../../../src/files/editing/yaml-in-style.ts';
import type { Path } from '../../../src/files/content-file.ts';
import { parseYaml } from '../../../src/files/parse-yaml.ts';

/** Tests that each of these files can be edited at many of its places, and that nothing else of it changes. */
export function editEveryPlace(files: readonly string[]): void {
  test.each(files)('%s a field goes in and comes out again, and nothing else changes', (file) => {
    const text = readFileSync(file, 'utf8');
    const top = parseYaml('', text).value.value as YamlValue;
    const records = [...placesIn(top, [])].filter(({ value }) => !isList(value));
    for (const { path } of sampled(records)) {
      const name = [...path, 'proposed'];
      const given = editYaml(text, name, { reason: 'A heading, and a number', confidence: 'high' });
      const after = editYaml(given, name, undefined);
      expect(parseYaml('', after).value.value).toEqual(top);
      if (isOneRunMore(given, text)) expect(after).toBe(text);
    }
  });

  test.each(files)('%s lines that are not edited stay as they are', (file) => {
    const text = readFileSync(file, 'utf8');
    const top = parseYaml('', text).value.value as YamlValue;
    const scalars = [...placesIn(top, [], true)].filter(({ value }) => typeof value === 'string');
    for (const { path, value } of sampled(scalars)) {
      const short = 'said otherwise';
      const after = editYaml(text, path, short);
      const words = (value as string).split(' ').length;
      const [before, now] = [new Set(text.split('\n')), after.split('\n')];
      expect(now.filter((line) => !before.has(line)).length, path.join('/')).toBeLessThanOrEqual(1);
      expect(text.split('\n').length - now.length).toBeLessThanOrEqual(words);
      expect(parseYaml('', editYaml(after, path, value)).value.value).toEqual(top);
    }
  });
}

/** Whether a text is another with one run of characters put in. */
function isOneRunMore(text: string, without: string): boolean {
  let start = 0;
  while (start < without.length && text[start] === without[start]) start++;
  return text.endsWith(without.slice(start));
}

interface Place {
  readonly path: Path;
  readonly value: YamlValue;
}

function* placesIn(value: YamlValue, path: Path, withScalars = false): Generator<Place> {
  if (typeof value !== 'object') {
    if (withScalars) yield { path, value };
    return;
  }
  yield { path, value };
  const inside: Iterable<[string | number, unknown]> = isList(value)
    ? value.entries()
    : Object.entries(value);
  for (const [step, inner] of inside)
    yield* placesIn(inner as YamlValue, [...path, step], withScalars);
}

// Enough of each file, spread over it.
function sampled<Item>(items: readonly Item[], most = 6): Item[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, index) => index % step === 0);
}
