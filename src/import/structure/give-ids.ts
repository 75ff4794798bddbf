import type { TextNode } from '../../model/text.ts';
import { NodeId } from '../../model/text.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import { indexText } from '../../register/text/text-index.ts';

/** The text with every part at an address of its own: numbers that begin anew are led by their section. */
export function giveIds(content: readonly TextNode[]): TextNode[] {
  const text = structuredClone(content) as TextNode[];
  // Each round settles the repeated ids it finds; what a new lead or id has moved is looked at again.
  for (;;) {
    const { repeated, byId } = indexText(text);
    const unfit = [...byId.values()].filter(({ id }) => !NodeId.safeParse(id).success);
    if (repeated.length === 0 && unfit.length === 0) return text;
    const led = new Set<IndexedNode>();
    for (const entry of repeated) {
      const section = sectionToRestart(entry, byId.get(entry.id));
      if (section === undefined || isInside(section, led)) continue;
      led.add(section);
      at(text, section).numbering = 'restarts';
    }
    if (led.size === 0) nameAnew(text, [...repeated, ...unfit], new Set(byId.keys()));
  }
}

// Where the other part of that number stands in another section, the numbers of this one’s begin anew.
function sectionToRestart(
  { node, parent }: IndexedNode,
  first: IndexedNode | undefined,
): IndexedNode | undefined {
  const section = node.label === undefined ? undefined : nearestSection(parent);
  if (section?.node.kind !== 'section' || section.node.numbering === 'restarts') return undefined;
  return section === nearestSection(first?.parent) ? undefined : section;
}

function isInside(entry: IndexedNode | undefined, sections: ReadonlySet<IndexedNode>): boolean {
  return entry !== undefined && (sections.has(entry) || isInside(entry.parent, sections));
}

function nearestSection(entry: IndexedNode | undefined): IndexedNode | undefined {
  return entry === undefined || entry.node.kind === 'section'
    ? entry
    : nearestSection(entry.parent);
}

function nameAnew(text: TextNode[], entries: readonly IndexedNode[], taken: Set<string>): void {
  for (const entry of entries) {
    const id = freeId(entry.id, taken);
    taken.add(id);
    at(text, entry).id = id;
  }
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const words =
    id
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 74) ?? 'part';
  for (let count = 2; ; count++) {
    const candidate = `${words.replace(/-$/u, '')}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

interface Named {
  id?: string | undefined;
  numbering?: 'restarts' | undefined;
}

function at(text: TextNode[], { path }: IndexedNode): Named {
  const steps = path.slice(1);
  let here: unknown = text;
  for (const step of steps) here = (here as Record<string | number, unknown>)[step];
  return here as Named;
}
