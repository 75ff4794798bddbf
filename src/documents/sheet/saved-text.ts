import type { XmlElement } from '../xml/xml-element.ts';
import { charactersIn, childOf } from '../xml/xml-element.ts';
import type { Workbook } from './open-workbook.ts';
import { stringOf } from './shared-strings.ts';
import { shownNumber } from './shown-number.ts';

/** The text that a cell shows. A formula is never run: its result is the one that was saved. */
export function savedText(cell: XmlElement, workbook: Workbook): string {
  const value = childOf(cell, 'x:v');
  const saved = charactersIn(value);
  switch (cell.attributes.get('t') ?? 'n') {
    case 's':
      return workbook.strings[Number(saved)] ?? '';
    case 'inlineStr': {
      const item = childOf(cell, 'x:is');
      return item === undefined ? '' : stringOf(item);
    }
    case 'b':
      return saved === '' ? '' : saved === '1' || saved === 'true' ? 'TRUE' : 'FALSE';
    case 'n':
      return numberText(cell, saved, workbook);
    default:
      return saved;
  }
}

function numberText(cell: XmlElement, saved: string, { styles, is1904 }: Workbook): string {
  const number = Number(saved);
  if (saved === '' || Number.isNaN(number)) return saved;
  const style = styles[Number(cell.attributes.get('s') ?? 0)];
  return shownNumber(number, style?.format ?? 'General', is1904);
}
