import type { RasciMatrix } from '../../model/rasci.ts';
import { knownSigns } from './known-signs.ts';
import type { MatrixRole } from './matrix.ts';
import { parseCell } from './parse-cell.ts';
import type { TableReading } from './read-table.ts';

/** The roles that head the columns of a table, each with its letters: “Responsible (R)” has R. */
export function rolesOf(record: RasciMatrix, { roles }: Pick<TableReading, 'roles'>): MatrixRole[] {
  const signs = knownSigns(record);
  return roles.map(({ column, heading: { words } }) => {
    const { parts } = parseCell(words, signs);
    const isRead = parts.length > 0 && parts.every(({ isKnown }) => isKnown);
    // A heading that nobody knows is the document’s own name of a role.
    const own = { letter: words, isKnown: false, isWord: true, inBrackets: false, marks: [] };
    return { column, heading: words, parts: isRead ? parts : [own] };
  });
}
