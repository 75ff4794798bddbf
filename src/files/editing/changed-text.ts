import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Path } from '../content-file.ts';
import { parseYamlText } from '../parse-yaml-text.ts';
import { toPlain } from '../to-plain.ts';
import type { YamlChange } from './yaml-changes.ts';
import type { YamlValue } from './yaml-in-style.ts';
import {
  blockLines,
  entryLines,
  fieldLines,
  fieldsOf,
  inOneLine,
  isList,
  isScalarValue,
} from './yaml-in-style.ts';

/** The text of a content file after one step of an edit. */
export function changedText(text: string, change: YamlChange): string {
  const way = wayTo(text, change.path);
  const flow = way.findIndex(({ node }) => isCollection(node) && node.flow === true);
  // The last on the way is what is changed itself; what it stands in decides how it is written.
  if (flow >= 0 && flow < way.length - 1) return inBraces(text, { change, way, flow });
  if (change.value === undefined) return without(text, way);
  return change.isNew ? inserted(text, { change, way }) : replaced(text, { change, way });
}

/** A node on the way to a place, with the field or entry that it is. */
interface Step {
  readonly node: Node | undefined;
  readonly pair?: Pair<Node, Node | null> | undefined;
}

type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>;

function isCollection(node: unknown): node is Collection {
  return isMap(node) || isSeq(node);
}

function wayTo(text: string, path: Path): Step[] {
  let node = parseYamlText(text).contents ?? undefined;
  const way: Step[] = [{ node }];
  for (const step of path) {
    if (isMap<Node, Node | null>(node)) {
      const pair = pairOf(node, String(step));
      node = pair?.value ?? undefined;
      way.push({ node, pair });
    } else {
      node = isSeq<Node>(node) ? node.items[Number(step)] : undefined;
      way.push({ node });
    }
  }
  return way;
}

function pairOf(
  map: YAMLMap<Node, Node | null>,
  name: string,
): Pair<Node, Node | null> | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

interface Inside {
  readonly change: YamlChange;
  readonly way: readonly Step[];
}

function replaced(text: string, { change, way }: Inside): string {
  const { node, pair } = way.at(-1)!;
  const value = change.value!;
  if (pair !== undefined) {
    const [start] = pair.key.range!;
    const lines = fieldLines(String(change.path.at(-1)), value, columnOf(text, start));
    return spliced(text, { start, end: endOf(text, pair), lines });
  }
  const [start] = node!.range!;
  if (way.length === 1)
    return spliced(text, { start, end: endOf(text, node!), lines: rootLines(value) });
  const dash = text.lastIndexOf('-', start - 1);
  const lines = entryLines(value, columnOf(text, dash));
  return spliced(text, { start: dash, end: endOf(text, node!), lines });
}

function rootLines(value: YamlValue): string[] {
  if (isScalarValue(value)) return [inOneLine(value)];
  const size = isList(value) ? value.length : fieldsOf(value).length;
  return size === 0 ? [inOneLine(value)] : blockLines(value, 0);
}

function inserted(text: string, { change, way }: Inside): string {
  const owner = way.at(-2)!.node as Collection;
  const step = change.path.at(-1)!;
  if (isSeq<Node>(owner)) {
    const at = owner.items[Number(step)];
    const first = text.lastIndexOf('-', owner.items[0]!.range![0] - 1);
    const column = columnOf(text, first);
    const lines = entryLines(change.value!, column);
    if (at === undefined)
      return afterLine(text, { end: endOf(text, owner.items.at(-1)!), lines, column });
    return beforeStart(text, { start: text.lastIndexOf('-', at.range![0] - 1), lines, column });
  }
  const start = owner.items[0]!.key.range![0];
  const column = columnOf(text, start);
  const lines = fieldLines(String(step), change.value!, column);
  const before = change.after === undefined ? undefined : pairOf(owner, change.after);
  if (before === undefined) return beforeStart(text, { start, lines, column });
  return afterLine(text, { end: endOf(text, before), lines, column });
}

interface Lines {
  readonly lines: readonly string[];
  readonly column: number;
}

function beforeStart(text: string, { start, lines, column }: Lines & { start: number }): string {
  return spliced(text, { start, end: start, lines: [...lines, ' '.repeat(column)] });
}

function afterLine(text: string, { end, lines, column }: Lines & { end: number }): string {
  const at = endOfLine(text, end);
  const [first, ...rest] = lines;
  return spliced(text, {
    start: at,
    end: at,
    lines: ['', `${' '.repeat(column)}${first!}`, ...rest],
  });
}

function without(text: string, way: readonly Step[]): string {
  const owner = way.at(-2)!.node as Collection;
  const { node, pair } = way.at(-1)!;
  const items: readonly (Pair<Node, Node | null> | Node)[] = owner.items;
  const index = items.findIndex((one) => one === (pair ?? node));
  const start = startOf(text, items[index]!);
  // The last one leaves an empty list or record behind.
  if (items.length === 1)
    return spliced(text, {
      start: isEmptyBefore(text, start) ? endOfLine(text, previousEnd(text, start)) : start,
      end: endOf(text, items[index]!),
      lines: [`${isEmptyBefore(text, start) && start > 0 ? ' ' : ''}${isMap(owner) ? '{}' : '[]'}`],
    });
  if (isEmptyBefore(text, start)) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const lineEnd = text.indexOf('\n', endOf(text, items[index]!));
    const rest = lineEnd < 0 ? '' : text.slice(lineEnd + 1);
    const isAfterBlock = index > 0 && endsInBlock(items[index - 1]!);
    return text.slice(0, lineStart) + (isAfterBlock ? setOut(rest, start - lineStart) : rest);
  }
  // The first field of an entry stands beside its dash: what follows takes its place, be it a comment.
  const next = endOfLine(text, endOf(text, items[index]!));
  return text.slice(0, start) + text.slice(next).trimStart();
}

function endsInBlock(item: Pair<Node, Node | null> | Node): boolean {
  let last: unknown = item;
  while (isPair(last) || isCollection(last)) last = isPair(last) ? last.value : last.items.at(-1);
  return isScalar(last) && last.type?.startsWith('BLOCK') === true;
}

// A comment that is set in further than its field would be read as more of the words before it.
function setOut(rest: string, column: number): string {
  return rest.replace(/^(?:[ \t]*(?:#.*)?\r?\n)*(?:[ \t]*#.*)?/u, (lines) =>
    lines.replace(/^[ \t]+(?=#)/gmu, (inset) => inset.slice(0, column)),
  );
}

function previousEnd(text: string, start: number): number {
  return text.slice(0, start).trimEnd().length;
}

function startOf(text: string, item: Pair<Node, Node | null> | Node): number {
  if (isPair(item)) return item.key.range![0];
  return text.lastIndexOf('-', item.range![0] - 1);
}

function isEmptyBefore(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

// A block of text ends with a line end that belongs to what follows.
function endOf(text: string, item: Pair<Node, Node | null> | Node): number {
  const node = isPair(item) ? item.value : item;
  const [, end] = node?.range ?? [0, 0];
  const [start] = isPair(item) ? item.key.range! : item.range!;
  if (end > start) return start + text.slice(start, end).trimEnd().length;
  return text.indexOf(':', start) + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

function spliced(
  text: string,
  { start, end, lines }: { start: number; end: number; lines: readonly string[] },
): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, start) + lines.join(lineEnd) + text.slice(end);
}

const width = 120;

interface InBraces extends Inside {
  readonly flow: number;
}

/** Inside braces or brackets the line is kept, unless something new makes it longer than lines are. */
function inBraces(text: string, { change, way, flow }: InBraces): string {
  const next = inBracesItself(text, { change, way });
  const at = way[flow]!.node!.range![0];
  const length = (words: string): number => columnOf(words, endOfLine(words, at));
  const isNested = typeof change.value === 'object';
  const fits = length(next) <= Math.max(width, length(text));
  if (!change.isNew || (fits && !isNested)) return next;
  const path = change.path.slice(0, flow);
  const value = toPlain(wayTo(next, path).at(-1)!.node ?? null, next).value as YamlValue;
  const outer: YamlChange = { path, value, isNew: false };
  return replaced(text, { change: outer, way: way.slice(0, flow + 1) });
}

function inBracesItself(text: string, { change, way }: Inside): string {
  const owner = way.at(-2)!.node as Collection;
  const { node, pair } = way.at(-1)!;
  const items: readonly (Pair<Node, Node | null> | Node)[] = owner.items;
  const step = change.path.at(-1)!;
  const { value } = change;
  const written = value === undefined ? '' : inOneLine(value);
  const whole = isMap(owner) ? `${inOneLine(String(step))}: ${written}` : written;
  if (!change.isNew && value !== undefined) {
    const [start, end] =
      pair === undefined ? node!.range! : [pair.key.range![0], endOf(text, pair)];
    return text.slice(0, start) + whole + text.slice(end);
  }
  const spans = items.map((item): readonly [number, number] =>
    isPair(item) ? [item.key.range![0], endOf(text, item)] : [item.range![0], item.range![1]],
  );
  if (change.isNew) {
    const order = isMap<Node, Node | null>(owner)
      ? owner.items.findIndex(({ key }) => isScalar(key) && key.value === change.after) + 1
      : Number(step);
    if (order === 0) return `${text.slice(0, spans[0]![0])}${whole}, ${text.slice(spans[0]![0])}`;
    const [, end] = spans[order - 1]!;
    return `${text.slice(0, end)}, ${whole}${text.slice(end)}`;
  }
  const index = items.findIndex((one) => one === (pair ?? node));
  const [start, end] = spans[index]!;
  if (items.length === 1) {
    const [from, to] = owner.range!;
    return text.slice(0, from) + (isMap(owner) ? '{}' : '[]') + text.slice(to);
  }
  return index === 0
    ? text.slice(0, start) + text.slice(spans[1]![0])
    : text.slice(0, spans[index - 1]![1]) + text.slice(end);
}
