import type { XmlElement } from '../xml/xml-element.ts';
import { childrenOf } from '../xml/xml-element.ts';

/** The styles of an OpenDocument text. */
export interface OdtStyles {
  /** A style and those it is made from, the nearest first; the default style of its family last. */
  readonly chain: (family: string, name: string | undefined) => readonly XmlElement[];
}

/** Reads the styles of an OpenDocument text. Names of styles made on the way go before others. */
export function odtStyles(containers: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const defaults = new Map<string, XmlElement>();
  for (const container of containers) {
    for (const style of childrenOf(container, 'style:style')) {
      const key = keyOf(familyOf(style), style.attributes.get('style:name'));
      if (!styles.has(key)) styles.set(key, style);
    }
    for (const style of childrenOf(container, 'style:default-style'))
      defaults.set(familyOf(style), style);
  }
  const chains = new Map<string, readonly XmlElement[]>();
  return {
    chain: (family, name) => {
      const key = keyOf(family, name);
      const known = chains.get(key);
      if (known !== undefined) return known;
      const chain = new Set<XmlElement>();
      // Styles may be made from each other in a circle.
      for (let style = styles.get(key); style !== undefined && !chain.has(style);) {
        chain.add(style);
        style = styles.get(keyOf(family, style.attributes.get('style:parent-style-name')));
      }
      const last = defaults.get(family);
      const whole = last === undefined ? [...chain] : [...chain, last];
      chains.set(key, whole);
      return whole;
    },
  };
}

function familyOf(style: XmlElement): string {
  return style.attributes.get('style:family') ?? '';
}

function keyOf(family: string, name: string | undefined): string {
  return `${family} ${name ?? ''}`;
}

/** The nearest value that a chain of styles has for an attribute of its own or of its settings. */
export function nearestValue(
  chain: readonly XmlElement[],
  attribute: string,
  settings?: string,
): string | undefined {
  for (const style of chain) {
    const places = settings === undefined ? [style] : childrenOf(style, settings);
    for (const { attributes } of places) {
      const value = attributes.get(attribute);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
