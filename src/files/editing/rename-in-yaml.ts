import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, Scalar } from 'yaml';
import { commentsIn } from '../comments-in.ts';
import type { Path } from '../content-file.ts';
import { parseYamlText } from '../parse-yaml-text.ts';
import { inOneLine } from './yaml-in-style.ts';

/** A field, or the word that it says, and what it is to be called. */
export interface Renaming {
  readonly path: Path;
  readonly what: 'name' | 'value';
  readonly to: string;
}

/**
 * The text of a content file with other names at some places. Nothing else is touched, not even a space or a quote.
 *
 * Shape: every path leads to its place in the text as it is given.
 * Errors: a place that is not there is a fault of the program that asks.
 */
export function renameInYaml(text: string, renamings: readonly Renaming[]): string {
  if (renamings.length === 0) return text;
  const top = parseYamlText(text).contents;
  const changes = renamings
    .map((renaming) => ({ ...renaming, scalar: scalarAt(top, renaming) }))
    .sort((a, b) => b.scalar.range![0] - a.scalar.range![0]);
  return changes.reduce((changed, { scalar, to }) => {
    const [start, end] = scalar.range!;
    // Folded text reaches as far as the line after it.
    const length = changed.slice(start, end).trimEnd().length;
    return changed.slice(0, start) + quotedAlike(scalar, to) + changed.slice(start + length);
  }, text);
}

function scalarAt(top: Node | null, { path, what }: Renaming): Scalar & Node {
  const pair = pairAt(top, path);
  const found: unknown = what === 'name' ? pair?.key : (pair?.value ?? nodeAt(top, path));
  if (isScalar(found) && found.range) return found;
  throw new Error(`There is nothing at ${path.join('/')} to be renamed.`);
}

function nodeAt(top: Node | null, path: Path): Node | null | undefined {
  return path.reduce<Node | null | undefined>((node, step) => {
    if (isSeq<Node>(node)) return node.items[Number(step)];
    return pairIn(node, step)?.value;
  }, top);
}

function pairAt(top: Node | null, path: Path): Pair<Node, Node | null> | undefined {
  return pairIn(nodeAt(top, path.slice(0, -1)), path.at(-1));
}

function pairIn(
  node: Node | null | undefined,
  step: string | number | undefined,
): Pair<Node, Node | null> | undefined {
  if (!isMap<Node, Node | null>(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && key.value === String(step));
}

function quotedAlike({ type }: Scalar, to: string): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(to);
  if (type === 'QUOTE_SINGLE') return `'${to.replaceAll("'", "''")}'`;
  return inOneLine(to);
}

/** Whether comments stand in the lines of a field: they would not move with its value. */
export function hasComments(text: string, path: Path): boolean {
  const pair = pairAt(parseYamlText(text).contents, path);
  if (pair === undefined) return false;
  const [start] = pair.key.range!;
  const [, end] = pair.value?.range ?? pair.key.range!;
  return commentsIn(text.slice(start, end)).length > 0;
}
