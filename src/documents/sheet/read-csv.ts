import type { BlockCell, ReadDocument, Refusal } from '../block.ts';
import { decodeText } from '../characters/decode-text.ts';
import { orRefusal, refuse } from '../refuse.ts';
import { cleanText } from '../runs/clean-text.ts';
import { csvRows } from './csv-rows.ts';
import { csvSeparator } from './csv-separator.ts';
import { rowGroups, rowsAsBlocks } from './sheet-blocks.ts';

const mostRows = 5000;
const mostColumns = 200;

/** Reads values parted by commas or other signs. Each stays the text that it is, a formula too. */
export function readCsv(bytes: Uint8Array): ReadDocument | Refusal {
  return orRefusal(() => {
    const { text, remarks } = decodeText(bytes);
    // Excel says in a first line of its own which sign it used.
    const [, told] = /^sep=(.)\n/u.exec(text) ?? [];
    const values = told === undefined ? text : text.slice('sep=x\n'.length);
    const rows = csvRows(values, told ?? csvSeparator(values));
    const filled = rows.map((row) => row.map(cleanText));
    if (filled.length > mostRows || filled.some((row) => row.length > mostColumns))
      refuse(
        `The file has more than ${mostRows} rows or ${mostColumns} columns.`,
        'Copy the rows that belong to the terms of reference into a new file, and try that.',
      );
    const placed = new Map(
      filled.flatMap((row, place) =>
        row.some((cell) => cell !== '') ? [[place, cellsOf(row)] as const] : [],
      ),
    );
    return {
      blocks: rowGroups(placed, () => false).flatMap((group) => rowsAsBlocks(group)),
      remarks,
    };
  });
}

function cellsOf(row: readonly string[]): Map<number, BlockCell> {
  return new Map(row.flatMap((text, column) => (text === '' ? [] : [[column, { text }] as const])));
}
