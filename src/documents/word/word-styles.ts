import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf } from '../xml/xml-element.ts';
import { valueIn } from './word-values.ts';

/** A style of a Word file. */
export interface WordStyle {
  readonly id: string;
  /** Its name in English where Word itself made it: `heading 1`. */
  readonly name: string;
  readonly type: string;
  readonly basedOn?: string;
  readonly paragraph?: XmlElement;
  readonly run?: XmlElement;
  readonly element: XmlElement;
}

/** The styles of a Word file. */
export interface WordStyles {
  readonly byId: ReadonlyMap<string, WordStyle>;
  /** What holds where no style says otherwise. */
  readonly defaults: { readonly paragraph?: XmlElement; readonly run?: XmlElement };
  /** A style and those it is based on, the nearest first; of a paragraph that names none, the default style. */
  readonly chain: (id: string | undefined, type: string) => readonly WordStyle[];
}

/** Reads the styles of a Word file. */
export function wordStyles(root: XmlElement | undefined): WordStyles {
  const byId = new Map<string, WordStyle>();
  const defaultIds = new Map<string, string>();
  for (const element of childrenOf(root, 'w:style')) {
    const style = styleOf(element);
    byId.set(style.id, style);
    if (['1', 'true', 'on'].includes(element.attributes.get('w:default') ?? ''))
      defaultIds.set(style.type, style.id);
  }
  const chains = new Map<string, readonly WordStyle[]>();
  const defaults = childOf(root, 'w:docDefaults');
  return {
    byId,
    defaults: {
      paragraph: childOf(defaults, 'w:pPrDefault', 'w:pPr'),
      run: childOf(defaults, 'w:rPrDefault', 'w:rPr'),
    },
    chain: (id, type) => {
      const first = id !== undefined && byId.has(id) ? id : defaultIds.get(type);
      if (first === undefined) return [];
      const known = chains.get(first);
      if (known !== undefined) return known;
      const chain = chainFrom(byId, first);
      chains.set(first, chain);
      return chain;
    },
  };
}

function styleOf(element: XmlElement): WordStyle {
  const id = element.attributes.get('w:styleId') ?? '';
  return {
    id,
    name: valueIn(element, 'w:name') ?? id,
    type: element.attributes.get('w:type') ?? 'paragraph',
    basedOn: valueIn(element, 'w:basedOn'),
    paragraph: childOf(element, 'w:pPr'),
    run: childOf(element, 'w:rPr'),
    element,
  };
}

// Styles may be based on each other in a circle.
function chainFrom(byId: ReadonlyMap<string, WordStyle>, first: string): readonly WordStyle[] {
  const chain = new Set<WordStyle>();
  for (let style = byId.get(first); style !== undefined && !chain.has(style);) {
    chain.add(style);
    style = style.basedOn === undefined ? undefined : byId.get(style.basedOn);
  }
  return [...chain];
}
