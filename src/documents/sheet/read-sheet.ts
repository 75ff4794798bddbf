import type { Block, FileRemark, Paragraph, ReadDocument, Refusal } from '../block.ts';
import { orRefusal, refuse } from '../refuse.ts';
import { besideSheet, droppedOf } from './beside-sheet.ts';
import type { Worksheet } from './open-workbook.ts';
import { openWorkbook } from './open-workbook.ts';
import { hiddenBlocks, sheetBlocks } from './sheet-blocks.ts';
import type { SheetCells } from './sheet-cells.ts';
import { sheetCells } from './sheet-cells.ts';

/** Reads an Excel workbook: the sheets in order, each cell as it is shown. */
export function readSheet(bytes: Uint8Array): ReadDocument | Refusal {
  return orRefusal(() => {
    const workbook = openWorkbook(bytes);
    const read = Array.from(workbook.sheets, (sheet) => {
      const cells = sheetCells(sheet, workbook);
      return { ...partsOf(sheet, cells), sheet, remarks: remarksOf(sheet, cells) };
    });
    const named = read.filter(({ shown }) => shown.length > 0).length > 1;
    const blocks = read.flatMap(({ sheet, shown, hidden }) => [
      ...(named && shown.length > 0 ? [headingOf(sheet)] : []),
      ...shown,
      ...hidden,
    ]);
    if (blocks.length === 0)
      refuse('The workbook holds no words.', 'Look whether it is the right file, and try again.');
    const macros: FileRemark[] = workbook.hasMacros
      ? [{ kind: 'dropped', says: 'The workbook has macros; they were not looked at.' }]
      : [];
    return { blocks, remarks: [...read.flatMap(({ remarks }) => remarks), ...macros] };
  });
}

function partsOf(sheet: Worksheet, cells: SheetCells): { shown: Block[]; hidden: Block[] } {
  const shown = [...sheetBlocks(cells), ...besideSheet(sheet)];
  const hidden = hiddenBlocks(cells);
  if (!sheet.isHidden) return { shown, hidden };
  return {
    shown: [],
    hidden: [...shown, ...hidden].map((block) => ({ ...block, aside: 'hidden-text' })),
  };
}

function headingOf({ name }: Worksheet): Paragraph {
  return { kind: 'paragraph', heading: 1, sheet: name, text: name };
}

function remarksOf(sheet: Worksheet, cells: SheetCells): FileRemark[] {
  const { name } = sheet;
  const remarks = droppedOf(sheet);
  if (sheet.isHidden)
    remarks.push({
      kind: 'dropped',
      says: `The sheet “${name}” is hidden; its words are left out.`,
    });
  else if (hiddenBlocks(cells).length > 0)
    remarks.push({
      kind: 'dropped',
      says: `Hidden rows or columns of the sheet “${name}” are left out.`,
    });
  if (cells.mistakes > 0)
    remarks.push({
      kind: 'doubtful',
      says: `The sheet “${name}” shows a mistake of a formula in ${cells.mistakes} of its cells.`,
    });
  if (cells.unsaved > 0)
    remarks.push({
      kind: 'doubtful',
      says: `The results of ${cells.unsaved} formulas on the sheet “${name}” were not saved; open and save it in Excel.`,
    });
  return remarks;
}
