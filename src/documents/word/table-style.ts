import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf } from '../xml/xml-element.ts';
import { switchIn, valueIn } from './word-values.ts';
import type { WordStyles } from './word-styles.ts';

/** Whether the style of a table makes the words of its first row bold. */
export function hasBoldFirstRow(table: XmlElement, styles: WordStyles): boolean {
  const settings = childOf(table, 'w:tblPr');
  return (
    looksAtFirstRow(childOf(settings, 'w:tblLook')?.attributes) &&
    styles
      .chain(valueIn(settings, 'w:tblStyle'), 'table')
      .flatMap(({ element }) => childrenOf(element, 'w:tblStylePr'))
      .filter(({ attributes }) => attributes.get('w:type') === 'firstRow')
      .some((part) => switchIn(childOf(part, 'w:rPr'), 'w:b') === true)
  );
}

// Newer files say it in a word, older ones in one of the bits of a number.
function looksAtFirstRow(look: ReadonlyMap<string, string> | undefined): boolean {
  const word = look?.get('w:firstRow');
  if (word !== undefined) return ['1', 'true', 'on'].includes(word);
  return (Number.parseInt(look?.get('w:val') ?? '0', 16) & 0x20) !== 0;
}
