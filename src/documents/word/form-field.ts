import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf } from '../xml/xml-element.ts';
import { numberIn, switchIn } from './word-values.ts';

/** What a field of a form prints of itself: a box with or without a tick, or what was chosen. */
export function formFieldWords(mark: XmlElement): string {
  const data = childOf(mark, 'w:ffData');
  const box = childOf(data, 'w:checkBox');
  if (box !== undefined)
    return (switchIn(box, 'w:checked') ?? switchIn(box, 'w:default')) === true ? '☒' : '☐';
  const choice = childOf(data, 'w:ddList');
  const entries = childrenOf(choice, 'w:listEntry');
  const chosen = numberIn(choice, 'w:result') ?? numberIn(choice, 'w:default') ?? 0;
  return entries[chosen]?.attributes.get('w:val') ?? '';
}
