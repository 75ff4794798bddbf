import { Document, isPair, isScalar, visit } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';

/** The widest line of a content file. */
const width = 120;

/** A record as a content file has it: texts, lists and records; a number is written in digits. */
export type Writable =
  string | number | readonly Writable[] | { readonly [field: string]: Writable | undefined };

/** Writes a record as YAML in the style of content files; a field without a value is left out. */
export function writeYaml(record: { readonly [field: string]: Writable | undefined }): string {
  const document = new Document(asText(record), { schema: 'failsafe', version: '1.2' });
  visit(document, {
    // Long words go over several lines, folded; what is short stands in one.
    Scalar: (_, node) => {
      if (typeof node.value !== 'string') return;
      if (node.value === '') node.type = 'QUOTE_SINGLE';
      else if (node.value.length > width - 30 && !/^\s|\s$|\n/.test(node.value))
        node.type = 'BLOCK_FOLDED';
    },
    Seq: (_, node) => {
      if (isShortList(node)) node.flow = true;
    },
    Map: (key, node) => {
      if (key !== null && isShort(node)) node.flow = true;
    },
  });
  return document.toString({ lineWidth: width, flowCollectionPadding: true });
}

// A record of a few short words stands in one line: `{ clause: 11, quote: … }`.
function isShort(map: YAMLMap): boolean {
  const texts = map.items.map(({ key, value }) =>
    isScalar(key) && isScalar(value) ? `${String(key.value)}: ${String(value.value)}` : undefined,
  );
  const isFlat = map.items.every((item) => isPair(item)) && !texts.includes(undefined);
  const isLine = texts.length > 0 && texts.length <= 3 && texts.join(', ').length <= 90;
  return isFlat && isLine && !map.has('kind') && !map.has('id');
}

// So does a list of a few words, such as a row of a table.
function isShortList({ items }: YAMLSeq): boolean {
  const texts = items.map((item) => (isScalar(item) ? String(item.value) : undefined));
  return !texts.includes(undefined) && texts.join(', ').length <= 90;
}

function asText(value: Writable): unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(asText);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.map(([field, one]) => [field, asText(one!)]));
}

function isList(value: Writable): value is readonly Writable[] {
  return Array.isArray(value);
}
