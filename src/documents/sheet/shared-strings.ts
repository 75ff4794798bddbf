import type { XmlElement } from '../xml/xml-element.ts';
import { charactersIn, childrenOf, elementsIn } from '../xml/xml-element.ts';

/** The texts that the cells of a workbook name by number. */
export function sharedStrings(root: XmlElement | undefined): string[] {
  return childrenOf(root, 'x:si').map(stringOf);
}

/** The text of a cell: its runs together, without the reading aids of other scripts. */
export function stringOf(item: XmlElement): string {
  const pieces = elementsIn(item).map((child) => {
    if (child.name === 'x:t') return charactersIn(child);
    return child.name === 'x:r' ? childrenOf(child, 'x:t').map(charactersIn).join('') : '';
  });
  return unescaped(pieces.join(''));
}

// Characters that XML cannot hold are written `_x000D_`, and such words themselves `_x005F_x000D_`.
function unescaped(text: string): string {
  return text
    .replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?/gu, '\n');
}
