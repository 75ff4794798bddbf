import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RasciActivity, RasciMatrix } from '../../model/rasci.ts';
import type { TableNode } from '../../model/text.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { Path, ContentFile } from '../../files/content-file.ts';
import { placeOfCharacters, placeOfKey, placeOfValue } from '../../files/content-file.ts';
import type { Loaded } from '../loading/load-content.ts';
import { firstDifference } from '../text/first-difference.ts';
import { plainSpaces } from '../text/node-words.ts';
import type { TextIndex } from '../text/text-index.ts';

/** Checks that a matrix says, cell by cell, what the table in the document’s words says. */
export function checkRasciWords(
  { record: rasci, document }: Loaded<RasciMatrix>,
  text: TextIndex,
): Diagnostic[] {
  const ownDiagnostics = [...repeatedIds(rasci, document), ...unknownParties(rasci, document)];
  const table = text.byId.get(rasci.table)?.node;
  if (table === undefined) return ownDiagnostics;
  if (table.kind !== 'table')
    return [
      ...ownDiagnostics,
      report(
        document,
        ['table'],
        `\`${rasci.table}\` is not a table. Name the table that holds the matrix.`,
      ),
    ];
  return [...ownDiagnostics, ...tableDiagnostics(rasci, table, document)];
}

function repeatedIds(rasci: RasciMatrix, document: ContentFile): Diagnostic[] {
  return (['parties', 'activities'] as const).flatMap((list) => {
    const ids = rasci[list].map(({ id }) => id);
    return ids.flatMap((id, index) => {
      if (ids.indexOf(id) === index) return [];
      const message = `The id \`${id}\` is already used under \`${list}\`. Give each line its own.`;
      const place = placeOfValue(document, [list, index, 'id']);
      return [mistake('content/duplicate-id', message, place)];
    });
  });
}

function unknownParties({ parties, activities }: RasciMatrix, document: ContentFile): Diagnostic[] {
  const known = parties.map(({ id }) => id);
  return activities.flatMap(({ cells }, row) =>
    Object.keys(cells)
      .filter((party) => !known.includes(party))
      .map((party) => {
        const message = `There is no party \`${party}\` in this matrix.${didYouMean(party, known) || ' Add it under `parties`.'}`;
        const place = placeOfKey(document, ['activities', row, 'cells', party]);
        return mistake('content/unknown-reference', message, place);
      }),
  );
}

function tableDiagnostics(
  { parties, activities }: RasciMatrix,
  table: TableNode,
  document: ContentFile,
): Diagnostic[] {
  const columns = (table.columns ?? table.rows[0] ?? []).map(plainSpaces);
  const found: Diagnostic[] = [];
  const columnOf = new Map(
    parties.map(({ id, label }) => [id, columns.indexOf(plainSpaces(label))]),
  );
  const unnamed = columns.filter((_, column) => ![...columnOf.values()].includes(column));
  for (const [index, { label }] of parties.entries()) {
    if (columns.includes(plainSpaces(label))) continue;
    const message = `No column of the table is headed “${label}”. Write the heading as the document does.`;
    const path = ['parties', index, 'label'];
    found.push(reportWord(message, { document, path, typed: label, meant: unnamed }));
  }
  // An activity can stand in several groups: each takes the next row that begins with it.
  const unread = activityRows(table, activities);
  const lines: Line[] = [];
  const strays: number[] = [];
  for (const [index, activity] of activities.entries()) {
    const next = unread.findIndex(([first]) => first === plainSpaces(activity.label));
    if (next >= 0) lines.push({ activity, index, row: unread.splice(next, 1)[0]! });
    else strays.push(index);
  }
  for (const index of strays) {
    const typed = activities[index]!.label;
    const message = `No row of the table begins with “${typed}”. Write the activity as the document does.`;
    const path = ['activities', index, 'label'];
    const meant = unread.map(([first = '']) => first);
    found.push(reportWord(message, { document, path, typed, meant }));
  }
  found.push(...lines.flatMap((line) => cellDiagnostics(line, columnOf, document)));
  for (const [first] of unread)
    found.push(
      report(
        document,
        ['activities'],
        `The row of the table that begins with “${first}” is not among the activities. Add it.`,
      ),
    );
  for (const [column, heading] of columns.entries()) {
    if (
      column === 0 ||
      [...columnOf.values()].includes(column) ||
      lines.every((line) => isNoted(column, line))
    )
      continue;
    found.push(
      report(
        document,
        ['parties'],
        `The column “${heading}” of the table is not among the parties. Add it, or copy its words to each \`note\`.`,
      ),
    );
  }
  return found;
}

function isNoted(column: number, { activity, row }: Line): boolean {
  return plainSpaces(activity.note ?? '').includes(row[column] ?? '');
}

/** The rows below the heading, without those that only name a group of activities. */
function activityRows(table: TableNode, activities: readonly RasciActivity[]): string[][] {
  const groups = new Set(activities.map(({ group }) => plainSpaces(group ?? '')));
  const rows = (table.columns === undefined ? table.rows.slice(1) : table.rows).map((row) =>
    row.map(plainSpaces),
  );
  return rows.filter(
    ([first = '', ...cells]) => !(groups.has(first) && cells.every((cell) => cell === '')),
  );
}

interface Line {
  readonly activity: RasciActivity;
  readonly index: number;
  readonly row: readonly string[];
}

function cellDiagnostics(
  { activity, index, row }: Line,
  columnOf: ReadonlyMap<string, number>,
  document: ContentFile,
): Diagnostic[] {
  return [...columnOf].flatMap(([party, column]) => {
    const written = row[column] ?? '';
    const coded = plainSpaces(activity.cells[party] ?? '');
    if (column < 0 || written === coded) return [];
    const message = `The cell for \`${party}\` is “${coded}” here and “${written}” in the document’s table. Make them the same.`;
    const path = ['activities', index, 'cells'];
    const typed = activity.cells[party] ?? '';
    return typed === ''
      ? [report(document, activity.cells[party] === undefined ? path : [...path, party], message)]
      : [reportWord(message, { document, path: [...path, party], typed, meant: [written] })];
  });
}

// At the first word that differs from what is likely to be meant.
function reportWord(
  message: string,
  {
    document,
    path,
    typed,
    meant,
  }: { document: ContentFile; path: Path; typed: string; meant: readonly string[] },
): Diagnostic {
  const place = placeOfCharacters(document, { path, span: firstDifference(typed, meant) });
  return mistake('matrix/differs-from-text', message, place);
}

function report(document: ContentFile, path: Path, message: string): Diagnostic {
  return mistake('matrix/differs-from-text', message, placeOfValue(document, path));
}
