import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { Range } from '../diagnostics/diagnostic.ts';
import type { LineIndex } from './line-index.ts';
import { parseYamlText } from './parse-yaml-text.ts';
import { rawSpan } from './raw-span.ts';
import type { Path, ContentFile } from './content-file.ts';

/** Where the YAML stands in a file: all of it, or the front matter. */
export interface Span {
  readonly start: number;
  readonly end: number | undefined;
}

/**
 * Where the values and names of a document stand.
 *
 * Positions are needed only for diagnostics, so the nodes are not kept: the text is parsed
 * again when a place is asked for. A register of thousands of files stays small.
 */
export function locate(
  text: string,
  { lines, span }: { lines: LineIndex; span: Span },
): Pick<ContentFile, 'rangeOfValue' | 'rangeOfCharacters' | 'rangeOfKey'> {
  let contents: WeakRef<Node> | undefined;
  const top = (): Node | null => {
    const kept = contents?.deref();
    if (kept !== undefined) return kept;
    const parsed = parseYamlText(text.slice(span.start, span.end)).contents;
    if (parsed !== null) contents = new WeakRef(parsed);
    return parsed;
  };
  const rangeOf = (node: Node | null): Range => {
    const [start, end] = node?.range ?? [0, 0];
    const raw = text.slice(start + span.start, end + span.start);
    // Folded text has a last line break of its own: a place ends where its words do.
    return lines.range(start + span.start, start + span.start + raw.trimEnd().length);
  };
  return {
    rangeOfValue: (path) => rangeOf(findNode(top(), path)),
    rangeOfCharacters: (path, characters) => {
      const node = findNode(top(), path);
      const [start, end] = node?.range ?? [0, 0];
      const raw = text.slice(start + span.start, end + span.start);
      // Authors’ values are trimmed when they are read, so characters are counted from the first letter.
      const value = isScalar(node) ? String(node.value).trim() : '';
      const found = rawSpan(raw, value, characters);
      if (found === undefined) return rangeOf(node);
      return lines.range(start + span.start + found.start, start + span.start + found.end);
    },
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
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === String(name))
    : undefined;
  return (pair?.key as Node | undefined) ?? findNode(top, path);
}
