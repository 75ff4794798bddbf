import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { YamlMistake } from './yaml-mistake.ts';

// Names that a plain JavaScript object treats as its own machinery.
const reservedNames = new Set(['__proto__', 'constructor', 'prototype']);

// Lists and records inside one another. Ten levels of clauses need twenty.
const deepest = 60;

/** The value of a document as plain strings, lists and records, and what in it is more than that. */
export function toPlain(
  contents: Node | null,
  text: string,
): { value: unknown; problems: YamlMistake[] } {
  const reading: Reading = { text, problems: [] };
  const value = plainValue(contents, reading, 0);
  return { value, problems: reading.problems };
}

interface Reading {
  readonly text: string;
  readonly problems: YamlMistake[];
}

function plainValue(node: unknown, reading: Reading, depth: number): unknown {
  if (node === null || node === undefined) return '';
  if (isAlias(node)) {
    return refuse(
      node,
      reading,
      `\`*${node.source}\` repeats another value by reference. Write the value out here, or put the text in quotes.`,
    );
  }
  refuseMarks(node as Node, reading);
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  if (depth === deepest)
    return refuse(
      node as Node,
      reading,
      `Values are nested more than ${deepest} deep here. Write the content flatter.`,
    );
  if (isSeq(node)) return node.items.map((item) => plainValue(item, reading, depth + 1));
  return isMap(node) ? toRecord(node.items, reading, depth + 1) : '';
}

function toRecord(
  pairs: readonly Pair[],
  reading: Reading,
  depth: number,
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const first = new Map<string, Node>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined;
    if (name?.startsWith('\u00A0') === true) {
      refuse(
        key as Node,
        reading,
        'A no-break space stands in the indent: it looks like a space and is none. Type ordinary spaces.',
      );
    } else if (name === undefined || name === '') {
      refuse(key as Node | null, reading, 'A field needs a plain name before the colon.');
    } else if (reservedNames.has(name)) {
      refuse(key as Node, reading, `\`${name}\` cannot be used as a field name. Choose another.`);
    } else if (first.has(name)) {
      reading.problems.push(duplicate(name, { key: key as Node, earlier: first.get(name)! }));
    } else {
      refuseMarks(key as Node, reading);
      first.set(name, key as Node);
      record[name] = plainValue(value, reading, depth);
    }
  }
  return record;
}

function duplicate(name: string, { key, earlier }: { key: Node; earlier: Node }): YamlMistake {
  const [start, end] = key.range ?? [0, 0];
  const [from, to] = earlier.range ?? [0, 0];
  const related = { message: `\`${name}\` is first given here.`, start: from, end: to };
  return {
    code: 'file/duplicate-field',
    message: `\`${name}\` is given twice. Keep one of the two.`,
    start,
    end,
    related,
  };
}

function refuseMarks(node: Node, reading: Reading): void {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (tag !== undefined)
    refuse(
      node,
      reading,
      'A word that starts with `!` is a tag, and none is used here. Remove it, or put the text in quotes.',
    );
  if (anchor !== undefined)
    refuse(
      node,
      reading,
      `\`&${anchor}\` names a value for reuse. Remove it and write values out, or put the text in quotes.`,
    );
  if (isScalar(node) && node.type === 'PLAIN') refuseCuts(node, reading);
}

/** The two signs that cut an author’s text short without a word. */
function refuseCuts({ range }: Node, { text, problems }: Reading): void {
  const after = range?.[1] ?? text.length;
  const report = (start: number, message: string): void => {
    problems.push({ code: 'file/not-plain', message, start, end: start + 1 });
  };
  const comment = /^[ \t]+(?=#)/.exec(text.slice(after, after + 100));
  if (comment !== null)
    report(
      after + comment[0].length,
      'Words after ` #` are a comment, not published. Put the text in quotes, or the comment on its own line.',
    );
  if (/^,[^\s\]}]/.test(text.slice(after, after + 2)))
    report(
      after,
      'A comma in brackets starts another entry. Put a space after it, or put the text in quotes.',
    );
}

function refuse(node: Node | null, reading: Reading, message: string): undefined {
  const [start, end] = node?.range ?? [0, 1];
  reading.problems.push({ code: 'file/not-plain', message, start, end });
  return undefined;
}
