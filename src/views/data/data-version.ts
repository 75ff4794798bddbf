import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { oncePerRegister } from '../../register/once-per-register.ts';
import { cellRows } from './data-cells.ts';
import { dataTables } from './data-tables.ts';

/**
 * The form of the data: which files there are, and which fields.
 *
 * Shape: the second number grows when a file or a field is added, the first when one is taken away or
 *        means something else.
 */
export const dataFormat = { version: '1.1', since: '2026-12-01' } as const;

/**
 * A name for what the data says: the same content has the same, on whatever day it is built.
 *
 * Shape: the beginning of a checksum over the rows of all tables, without the columns that only name the day.
 */
export const dataVersion = oncePerRegister((register): string => {
  const sum = sha256.create();
  for (const table of dataTables) {
    const columns = Object.fromEntries(
      Object.entries(table.columns).filter(([, { isOfDay }]) => isOfDay !== true),
    );
    for (const row of cellRows({ columns }, table.rows(register)))
      sum.update(utf8ToBytes(JSON.stringify(Object.values(row))));
  }
  return bytesToHex(sum.digest()).slice(0, 12);
});
