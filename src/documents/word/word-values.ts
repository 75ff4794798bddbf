import type { XmlElement } from '../xml/xml-element.ts';
import { wholeNumberOf } from '../xml/whole-number-of.ts';
import { childOf } from '../xml/xml-element.ts';

/** The value of a setting directly in an element: `styleId` of `<w:pStyle w:val="styleId"/>`. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('w:val');
}

/** The whole number of a setting directly in an element; nothing where it is none. */
export function numberIn(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumberOf(valueIn(element, name));
}

/** Whether a setting is on or off; nothing where the element does not say. */
export function switchIn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.get('w:val') ?? 'true');
}
