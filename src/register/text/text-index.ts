import type { TextNode } from '../../model/text.ts';
import type { Path } from '../../files/content-file.ts';

/** One part of a text, with its address and its surroundings. */
export interface IndexedNode {
  readonly id: string;
  readonly node: TextNode;
  readonly path: Path;
  readonly parent: IndexedNode | undefined;
  readonly children: readonly IndexedNode[];
}

/** The parts of a text in order, and by id. Where two share an id, the first has it. */
export interface TextIndex {
  readonly top: readonly IndexedNode[];
  readonly byId: ReadonlyMap<string, IndexedNode>;
  readonly repeated: readonly IndexedNode[];
}

/** Gives each part of a text its id: the one written, or one made from its printed label, heading or order. */
export function indexText(content: readonly TextNode[], at: Path = ['content']): TextIndex {
  const byId = new Map<string, IndexedNode>();
  const repeated: IndexedNode[] = [];
  const build = (
    nodes: readonly TextNode[],
    place: { path: Path; parent: IndexedNode | undefined },
  ): IndexedNode[] =>
    nodes.map((node, order) => {
      const path = [...place.path, order];
      const children: IndexedNode[] = [];
      const entry: IndexedNode = {
        id: idOf(node, { ...place, nodes }),
        node,
        path,
        parent: place.parent,
        children,
      };
      if (byId.has(entry.id)) repeated.push(entry);
      else byId.set(entry.id, entry);
      children.push(...build(contentOf(node), { path: [...path, 'content'], parent: entry }));
      return entry;
    });
  return { top: build(content, { path: at, parent: undefined }), byId, repeated };
}

/** The part of a text that a path into its file leads to, or through; the last part on the way. */
export function entryAt(path: Path, { top }: Pick<TextIndex, 'top'>): IndexedNode | undefined {
  let entries: readonly IndexedNode[] = top;
  let found: IndexedNode | undefined;
  for (const [index, step] of path.entries()) {
    if (step !== 'content') continue;
    const next = entries[Number(path[index + 1])];
    if (next === undefined) break;
    found = next;
    entries = next.children;
  }
  return found;
}

/** The parts that stand inside a part. */
export function contentOf(node: TextNode): readonly TextNode[] {
  return 'content' in node ? (node.content ?? []) : [];
}

interface Surroundings {
  readonly parent: IndexedNode | undefined;
  readonly nodes: readonly TextNode[];
}

function idOf(node: TextNode, { parent, nodes }: Surroundings): string {
  if (node.id !== undefined) return node.id;
  const label = node.label === undefined ? '' : slug(node.label);
  if (label !== '') return `${prefix(node, parent)}${label}`;
  const heading = node.kind === 'section' ? slug(node.heading ?? '') : '';
  if (heading !== '') return `${restartPrefix(parent)}${heading}`;
  const order = nodes.filter(({ kind }) => kind === node.kind).indexOf(node) + 1;
  const letter = { title: 'title-', section: 'part-', clause: 'p', item: '', table: 'table-' }[
    node.kind
  ];
  return `${parent === undefined ? '' : `${parent.id}-`}${letter}${order}`;
}

// A full number such as 2.1.1 stands by itself; a letter or a single number needs its clause before it.
function prefix(node: TextNode, parent: IndexedNode | undefined): string {
  const inClause = parent !== undefined && parent.node.kind !== 'section';
  return inClause && !/\d\.\d/.test(node.label ?? '') ? `${parent.id}-` : restartPrefix(parent);
}

function restartPrefix(parent: IndexedNode | undefined): string {
  if (parent === undefined) return '';
  const restarts = parent.node.kind === 'section' && parent.node.numbering === 'restarts';
  return restarts ? `${parent.id}-` : restartPrefix(parent.parent);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.(?![0-9])/g, '')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
}
