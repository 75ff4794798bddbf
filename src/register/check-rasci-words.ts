import { didYouMean } from '../diagnostics/did-you-mean.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { RasciMatrix } from '../model/rasci.ts';
import type { TableNode } from '../model/text.ts';
import type { Path, SourceDocument } from '../source/source-document.ts';
import { plainSpaces } from './node-words.ts';
import type { Constitution } from './register.ts';

/** Checks that a matrix says, cell by cell, what the table in the document’s words says. */
export function checkRasciWords({ rasci, text, documents }: Constitution): Finding[] {
  const document = documents.rasci;
  if (rasci === undefined || document === undefined) return [];
  const cellFindings = unknownParties(rasci, document);
  const table = text.byId.get(rasci.table)?.node;
  if (table === undefined) return cellFindings;
  if (table.kind !== 'table') return [...cellFindings, report(document, ['table'], `\`${rasci.table}\` is not a table. Name the table that holds the matrix.`)];
  return [...cellFindings, ...tableFindings(rasci, table, document)];
}

function unknownParties({ parties, activities }: RasciMatrix, document: SourceDocument): Finding[] {
  const known = parties.map(({ id }) => id);
  return activities.flatMap(({ cells }, row) =>
    Object.keys(cells)
      .filter((party) => !known.includes(party))
      .map((party) => {
        const message = `There is no party \`${party}\` in this matrix.${didYouMean(party, known) || ' Add it under `parties`.'}`;
        return { ...report(document, [], message), range: document.rangeOfKey(['activities', row, 'cells', party]) };
      }),
  );
}

function tableFindings({ parties, activities }: RasciMatrix, table: TableNode, document: SourceDocument): Finding[] {
  const columns = (table.columns ?? table.rows[0] ?? []).map(plainSpaces);
  const rows = table.columns === undefined ? table.rows.slice(1) : table.rows;
  const found: Finding[] = [];
  const columnOf = new Map<string, number>();
  for (const [index, { id, label }] of parties.entries()) {
    const column = columns.indexOf(plainSpaces(label));
    columnOf.set(id, column);
    if (column < 0) found.push(report(document, ['parties', index, 'label'], `No column of the table is headed “${label}”. Write the heading as the document does.`));
  }
  for (const [index, { label, cells }] of activities.entries()) {
    const row = rows.find(([first]) => plainSpaces(first ?? '') === plainSpaces(label));
    if (row === undefined) {
      found.push(report(document, ['activities', index, 'label'], `No row of the table begins with “${label}”. Write the activity as the document does.`));
      continue;
    }
    for (const { id } of parties) {
      const written = plainSpaces(row[columnOf.get(id) ?? -1] ?? '');
      const coded = plainSpaces(cells[id] ?? '');
      if (written === coded) continue;
      const path = cells[id] === undefined ? ['activities', index, 'cells'] : ['activities', index, 'cells', id];
      found.push(report(document, path, `The cell for \`${id}\` is “${coded}” here and “${written}” in the document’s table. Make them the same.`));
    }
  }
  const unread = rows.length - activities.length;
  if (unread > 0) found.push(report(document, ['activities'], `The table has ${rows.length} rows and the matrix ${activities.length}. Add the rows that are missing.`));
  return found;
}

function report(document: SourceDocument, path: Path, message: string): Finding {
  return { check: 'rasci/differs-from-text', severity: 'error', message, file: document.file, range: document.rangeOfValue(path) };
}
