import { blockLines, isList, isScalarValue } from '../../files/editing/yaml-in-style.ts';
import type { YamlFields, YamlValue } from '../../files/editing/yaml-in-style.ts';
import { editYaml } from '../../files/editing/edit-yaml.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import type { StillOpen } from './open-questions.ts';

/** What a person answers to an open question. */
export type GivenAnswer =
  | { readonly is: 'accept' }
  /** A reading in place of what is there. */
  | { readonly is: 'reading'; readonly reading: YamlFields }
  /** Another value of what was proposed: seats, a version, a relation. */
  | { readonly is: 'value'; readonly value: YamlFields }
  /** Words where none were. */
  | { readonly is: 'words'; readonly words: string }
  /** What was proposed is not so, and is taken out. */
  | { readonly is: 'wrong' };

/** Who answers, by role, and on which day. */
export interface Confirmed {
  readonly by: string;
  readonly on: string;
}

/**
 * The text of the file of a question after an answer, with who gave it and when. No other line is touched.
 *
 * Shape: `text` is nothing where there is no such file yet.
 */
export function answeredText(
  { path }: Pick<StillOpen, 'path'>,
  given: GivenAnswer,
  { text = '', confirmed }: { readonly text: string | undefined; readonly confirmed: Confirmed },
): string {
  if (given.is === 'wrong') return editYaml(text, path, undefined);
  if (given.is === 'words') return editYaml(text, path, given.words);
  const by = { by: confirmed.by, on: confirmed.on };
  const value = { ...valueGiven(given, typedAt(text, path)), proposed: undefined, confirmed: by };
  if (text.trim() === '') return written(path, value);
  return editYaml(text, path, value);
}

function valueGiven(
  given: Exclude<GivenAnswer, { is: 'wrong' | 'words' }>,
  now: YamlFields,
): YamlFields {
  if (given.is === 'accept') return now;
  return given.is === 'reading' ? given.reading : given.value;
}

/** What is typed in a file at some place; a record without fields where nothing is. */
export function typedAt(text: string, path: StillOpen['path']): YamlFields {
  const found = path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    parseYaml('', text).value.value,
  ) as YamlValue | undefined;
  return found === undefined || isScalarValue(found) || isList(found) ? {} : found;
}

function written([step]: StillOpen['path'], value: YamlFields): string {
  const whole = step === undefined ? value : { [step]: value };
  return `${blockLines(whole, 0).join('\n')}\n`;
}
