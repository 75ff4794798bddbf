import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { firstFindings } from '../diagnostics/first-findings.ts';
import type { Finding, Result } from '../diagnostics/finding.ts';
import { LineIndex } from './line-index.ts';
import type { Path, SourceDocument } from './source-document.ts';
import { yamlProblems } from './yaml-problems.ts';

interface Parse {
  readonly file: string;
  readonly lines: LineIndex;
  readonly offset: number;
  readonly findings: Finding[];
}

// Names that a plain JavaScript object treats as its own machinery.
const reservedNames = new Set(['__proto__', 'constructor', 'prototype']);

// Lists and records inside one another. Ten levels of clauses need twenty.
const deepest = 60;

/**
 * Parses YAML into plain strings, lists and records.
 *
 * Shape:  every scalar is the text as typed (`1.10`, `no`, `2025-03`); an empty value is ''.
 * Errors: bad syntax, duplicate names, aliases, tags and reserved names are findings;
 *         with any of them the value is undefined.
 *
 * `offset` is where the YAML starts in `text`, for front matter.
 */
export function parseYaml(file: string, text: string, span?: { start: number; end: number }): Result<SourceDocument> {
  const offset = span?.start ?? 0;
  const parse: Parse = { file, lines: new LineIndex(text), offset, findings: [] };
  const document = parseText(text.slice(offset, span?.end));
  for (const { message, start, end } of yamlProblems(document)) parse.findings.push(finding(parse, 'source/yaml', message, start, end));
  const value = parse.findings.length === 0 ? toPlain(document.contents, parse) : undefined;
  const failed = parse.findings.length > 0;
  return {
    value: locate({ file, text, value: failed ? undefined : value }, { lines: parse.lines, offset, end: span?.end }),
    findings: firstFindings(parse.findings, (found) => found),
  };
}

function parseText(text: string): Document {
  // A hostile file can hold a million mistakes, and none of them needs the call stack of its error.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    // Duplicate names are found in `toPlain`: the library's own test is quadratic.
    return parseDocument(text, { schema: 'failsafe', uniqueKeys: false, merge: false, prettyErrors: false, logLevel: 'error' });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toPlain(node: unknown, parse: Parse, depth = 0): unknown {
  if (node === null || node === undefined) return '';
  if (isAlias(node)) {
    return refuse(node, parse, `\`*${node.source}\` repeats another value by reference. Write the value out here, or put the text in quotes.`);
  }
  refuseMarks(node as Node, parse);
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  if (depth === deepest) return refuse(node as Node, parse, `Values are nested more than ${deepest} deep here. Write the content flatter.`);
  if (isSeq(node)) return node.items.map((item) => toPlain(item, parse, depth + 1));
  return isMap(node) ? toRecord(node.items, parse, depth + 1) : '';
}

function refuseMarks(node: Node, parse: Parse): void {
  const { anchor, tag } = node as { anchor?: string; tag?: string };
  if (tag !== undefined) refuse(node, parse, 'A word that starts with `!` is a tag, and none is used here. Remove it, or put the text in quotes.');
  if (anchor !== undefined) refuse(node, parse, `\`&${anchor}\` names a value for reuse. Remove it and write values out, or put the text in quotes.`);
}

function toRecord(pairs: readonly Pair[], parse: Parse, depth: number): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const first = new Map<string, Node>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value ?? '') : undefined;
    if (name === undefined || name === '') {
      refuse(key as Node | null, parse, 'A field needs a plain name before the colon.');
    } else if (reservedNames.has(name)) {
      refuse(key as Node, parse, `\`${name}\` cannot be used as a field name. Choose another.`);
    } else if (first.has(name)) {
      duplicate(name, { key: key as Node, earlier: first.get(name)! }, parse);
    } else {
      refuseMarks(key as Node, parse);
      first.set(name, key as Node);
      record[name] = toPlain(value, parse, depth);
    }
  }
  return record;
}

function duplicate(name: string, { key, earlier }: { key: Node; earlier: Node }, parse: Parse): void {
  const [start, end] = key.range ?? [0, 0];
  const [from, to] = earlier.range ?? [0, 0];
  parse.findings.push({
    ...finding(parse, 'source/duplicate-field', `\`${name}\` is given twice. Keep one of the two.`, start, end),
    related: [{ message: `\`${name}\` is first given here.`, file: parse.file, range: parse.lines.range(from + parse.offset, to + parse.offset) }],
  });
}

function refuse(node: Node | null, parse: Parse, message: string): undefined {
  const [start, end] = node?.range ?? [0, 1];
  parse.findings.push(finding(parse, 'source/not-plain', message, start, end));
  return undefined;
}

function finding(parse: Parse, check: string, message: string, start: number, end: number): Finding {
  const range = parse.lines.range(start + parse.offset, end + parse.offset);
  return { check, severity: 'error', message, file: parse.file, range };
}

interface Whereabouts {
  readonly lines: LineIndex;
  readonly offset: number;
  readonly end: number | undefined;
}

// Positions are needed only for findings, so the nodes are not kept: the text is parsed
// again when a place is asked for. A register of thousands of files stays small.
function locate(document: Pick<SourceDocument, 'file' | 'text' | 'value'>, { lines, offset, end }: Whereabouts): SourceDocument {
  let contents: WeakRef<Node> | undefined;
  const top = (): Node | null => {
    const kept = contents?.deref();
    if (kept !== undefined) return kept;
    const parsed = parseText(document.text.slice(offset, end)).contents;
    if (parsed !== null) contents = new WeakRef(parsed);
    return parsed;
  };
  const rangeOf = (node: Node | null) => {
    const [start, valueEnd] = node?.range ?? [0, 0];
    return lines.range(start + offset, valueEnd + offset);
  };
  return {
    ...document,
    rangeOfValue: (path) => rangeOf(findNode(top(), path)),
    rangeOfKey: (path) => rangeOf(findKey(top(), path)),
  };
}

function findNode(top: Node | null, path: Path): Node | null {
  let node = top;
  for (const step of path) {
    const next = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && key.value === String(step))?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (next === undefined || next === null) return node;
    node = next as Node;
  }
  return node;
}

function findKey(top: Node | null, path: Path): Node | null {
  const parent = findNode(top, path.slice(0, -1));
  const name = path.at(-1);
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === String(name)) : undefined;
  return (pair?.key as Node | undefined) ?? findNode(top, path);
}
