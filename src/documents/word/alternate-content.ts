import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf, elementsIn } from '../xml/xml-element.ts';

// Additions to the format whose elements are known here.
const known = new Set(['w14', 'w15', 'w16', 'wps', 'wpg', 'wpc', 'wpi', 'wp14', 'a14', 'v']);

/** What stands in the one of several forms of the same thing that is read; never two of them. */
export function chosenContent(element: XmlElement): XmlElement[] {
  const choices = childrenOf(element, 'mc:Choice');
  const chosen =
    choices.find(({ attributes }) =>
      (attributes.get('Requires') ?? '').split(/\s+/u).every((prefix) => known.has(prefix)),
    ) ??
    childOf(element, 'mc:Fallback') ??
    choices[0];
  return elementsIn(chosen);
}
