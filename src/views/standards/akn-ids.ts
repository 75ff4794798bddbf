import type { IndexedNode } from '../../register/text/text-index.ts';

// The short words of the naming convention for elements; its word for a container is its own name.
const short: Readonly<Record<IndexedNode['node']['kind'], string>> = {
  section: 'sec',
  clause: 'para',
  item: 'point',
  table: 'hcontainer',
  title: 'hcontainer',
};

/**
 * The id of every part of a text as the naming convention makes it: from where it stands and from its printed number.
 *
 * Shape:  `sec_2__para_2.1`. A part without a number, and one whose number stands twice beside each other, has its
 *         place among the parts beside it.
 * Source: Akoma Ntoso Naming Convention 1.0, section 5.
 */
export function eIdsOf(top: readonly IndexedNode[]): ReadonlyMap<IndexedNode, string> {
  const ids = new Map<IndexedNode, string>();
  const taken = new Set<string>();
  const name = (entries: readonly IndexedNode[], before: string): void => {
    for (const [order, entry] of entries.entries()) {
      const lead = `${before}${short[entry.node.kind]}_`;
      const number = numberOf(entry.node.label);
      const unnumbered = `nn-${order + 1}`;
      let id = `${lead}${number ?? unnumbered}`;
      if (taken.has(id)) id = `${lead}${number ?? 'nn'}-${order + 1}`;
      taken.add(id);
      ids.set(entry, id);
      name(entry.children, `${id}__`);
    }
  };
  name(top, '');
  return ids;
}

// Letters and digits of the label with the points between them: `2.1.1` of `2.1.1.`, `a` of `a)`.
function numberOf(label: string | undefined): string | undefined {
  const parts = label?.match(/[\p{L}\p{N}]+/gu);
  return parts?.join('.');
}
