import { parseYaml } from '../parse-yaml.ts';

/** What stands in a content file: words, lists and records. A field that is undefined is not written. */
export type YamlValue =
  string | number | readonly YamlValue[] | { readonly [field: string]: YamlValue | undefined };

/** How far a line reaches, where its words can be put on several. */
const width = 120;

/**
 * A field as the lines of a block, in the style of the content: short lists and records on one line,
 * evidence on a line each, long prose folded.
 *
 * Shape: the first line is not indented, the others by `indent` and more.
 */
export function fieldLines(name: string, value: YamlValue, indent: number): string[] {
  const key = inOneLine(name);
  const room = width - indent - key.length - 2;
  if (typeof value === 'string' && shouldFold(value, room))
    return [`${key}: >-`, ...folded(value, indent + 2)];
  const inline = onOneLine(value, room);
  if (inline !== undefined) return [`${key}: ${inline}`];
  const inner = blockLines(value, indent + 2);
  return [`${key}:`, `${' '.repeat(indent + 2)}${inner[0]!}`, ...inner.slice(1)];
}

/** An entry of a list as lines, the first with its dash; the others are indented by `indent` and more. */
export function entryLines(value: YamlValue, indent: number): string[] {
  const room = width - indent - 2;
  if (isFlat(value)) return [`- ${inOneLine(value)}`];
  const inline = onOneLine(value, room);
  if (inline !== undefined) return [`- ${inline}`];
  const [first, ...rest] = blockLines(value, indent + 2);
  return [`- ${first!}`, ...rest];
}

/** A value on one line, as it stands in braces or brackets. */
export function inOneLine(value: YamlValue): string {
  if (isScalarValue(value)) return scalar(String(value), true);
  if (isList(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const fields = fieldsOf(value).map(([name, one]) => `${inOneLine(name)}: ${inOneLine(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** The lines of a list or record; the first is not indented. */
export function blockLines(value: YamlValue, indent: number): string[] {
  const parts = isList(value)
    ? value.map((entry) => entryLines(entry, indent))
    : fieldsOf(value as YamlFields).map(([name, one]) => fieldLines(name, one, indent));
  const lines = parts.flatMap(([first, ...rest]) => [`${' '.repeat(indent)}${first!}`, ...rest]);
  return [lines[0]!.trimStart(), ...lines.slice(1)];
}

/** A record by its fields. */
export type YamlFields = { readonly [field: string]: YamlValue | undefined };

/** Whether a value is a list. */
export function isList(value: YamlValue | undefined): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** The fields of a record that are written. */
export function fieldsOf(value: YamlFields): [string, YamlValue][] {
  return Object.entries(value).filter((field): field is [string, YamlValue] => {
    return field[1] !== undefined;
  });
}

// A record of words alone stays on its line, however long: a quote is found by its clause.
function isFlat(value: YamlValue): boolean {
  return (
    typeof value === 'object' &&
    !isList(value) &&
    fieldsOf(value).every(([, one]) => typeof one !== 'object' && !String(one).includes('\n'))
  );
}

function onOneLine(value: YamlValue, room: number): string | undefined {
  if (isScalarValue(value)) return scalar(String(value), false);
  const line = inOneLine(value);
  if (isList(value) && value.length === 0) return line;
  return line.length <= room && !holdsRecords(value) ? line : undefined;
}

function holdsRecords(value: YamlValue): boolean {
  if (typeof value !== 'object') return false;
  if (isList(value)) return value.some((one) => typeof one === 'object');
  return fieldsOf(value).some(([, one]) => holdsRecords(one));
}

function shouldFold(words: string, room: number): boolean {
  return words.length > room && words.includes(' ') && /^\S+(?: \S+)*$/.test(words);
}

function folded(words: string, indent: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || indent + last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`);
}

function scalar(words: string, isInFlow: boolean): string {
  return isReadAsTyped(words, isInFlow) ? words : JSON.stringify(words);
}

function isReadAsTyped(words: string, isInFlow: boolean): boolean {
  if (!/^[\p{L}\p{N}“‘(][^\n\r\t]*$/u.test(words)) return false;
  if (/^[\p{L}\p{N}][\p{L}\p{N}./_ -]*$/u.test(words)) return !words.endsWith(' ');
  const { value, diagnostics } = parseYaml('', isInFlow ? `a: { b: ${words} }` : `b: ${words}`);
  if (diagnostics.length > 0) return false;
  const read = (isInFlow ? (value.value as { a?: unknown }).a : value.value) as
    YamlFields | undefined;
  return read?.['b'] === words && Object.keys(read).length === 1;
}

/** Whether a value is words or a number. */
export function isScalarValue(value: YamlValue): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
