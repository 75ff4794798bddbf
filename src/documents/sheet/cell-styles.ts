import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf } from '../xml/xml-element.ts';
import { builtInFormat } from './built-in-formats.ts';

/** How a cell shows its value. */
export interface CellStyle {
  /** The code of its number format: `0%`, `dd/mm/yyyy`. */
  readonly format: string;
  readonly isBold: boolean;
}

/** The styles that cells name by number. */
export function cellStyles(root: XmlElement | undefined): CellStyle[] {
  const own = new Map(
    childrenOf(childOf(root, 'x:numFmts'), 'x:numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? 'General',
    ]),
  );
  const isBold = childrenOf(childOf(root, 'x:fonts'), 'x:font').map((font) => {
    const bold = childOf(font, 'x:b');
    return bold !== undefined && !['0', 'false'].includes(bold.attributes.get('val') ?? '');
  });
  return childrenOf(childOf(root, 'x:cellXfs'), 'x:xf').map(({ attributes }) => {
    const format = Number(attributes.get('numFmtId') ?? 0);
    return {
      format: own.get(format) ?? builtInFormat(format),
      isBold: isBold[Number(attributes.get('fontId') ?? 0)] ?? false,
    };
  });
}
