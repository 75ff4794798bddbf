import type { Path } from '../content-file.ts';
import { parseYaml } from '../parse-yaml.ts';
import { changedText } from './changed-text.ts';
import type { YamlChange } from './yaml-changes.ts';
import { isSame, yamlChanges } from './yaml-changes.ts';
import type { YamlValue } from './yaml-in-style.ts';
import { isList } from './yaml-in-style.ts';

/**
 * The text of a content file with another value at one place; without a value, what stands there is taken out.
 *
 * No other line is touched: comments, order and quotes stay. What is new is written in the style of the content.
 *
 * Errors: a text that cannot be read, and a place whose surroundings are not there, are faults of the
 *         program that asks.
 */
export function editYaml(text: string, path: Path, value: YamlValue | undefined): string {
  const before = valueOf(text);
  const wanted = withValue(before, path, value);
  const changes = changesTo(before, { path, value });
  const after = changes.reduce(changedText, text);
  if (!isSame(valueOf(after), wanted))
    throw new Error(`The edit of ${path.join('/')} would not say what it should.`);
  return after;
}

function valueOf(text: string): YamlValue {
  const { value, diagnostics } = parseYaml('', text);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  return value.value as YamlValue;
}

// A value in a record that is not there yet makes the record.
function changesTo(
  before: YamlValue,
  { path, value }: { path: Path; value: YamlValue | undefined },
): YamlChange[] {
  let [at, wanted] = [path, value];
  while (
    at.length > 1 &&
    wanted !== undefined &&
    valueAtPath(before, at.slice(0, -1)) === undefined
  )
    [at, wanted] = [at.slice(0, -1), withValue(undefined, at.slice(-1), wanted)];
  const old = valueAtPath(before, at);
  if (old !== undefined || wanted === undefined) return yamlChanges(old, wanted, at);
  const owner = valueAtPath(before, at.slice(0, -1)) as YamlValue;
  return yamlChanges(owner, withValue(owner, at.slice(-1), wanted), at.slice(0, -1));
}

function valueAtPath(value: YamlValue | undefined, path: Path): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>(
    (inside, step) =>
      typeof inside === 'object'
        ? (inside as { readonly [step: string | number]: YamlValue | undefined })[step]
        : undefined,
    value,
  );
}

function withValue(
  whole: YamlValue | undefined,
  [step, ...rest]: Path,
  value: YamlValue | undefined,
): YamlValue {
  if (step === undefined) return value ?? {};
  if (typeof step === 'number') {
    const list = whole !== undefined && isList(whole) ? [...whole] : [];
    if (value === undefined && rest.length === 0) list.splice(step, 1);
    else list[step] = withValue(list[step], rest, value);
    return list;
  }
  const record = typeof whole === 'object' && !isList(whole) ? whole : {};
  if (rest.length === 0) return { ...record, [step]: value };
  return { ...record, [step]: withValue(record[step], rest, value) };
}
