import type { Path } from '../../files/content-file.ts';
import type { RasciActivity, RasciMatrix } from '../../model/rasci.ts';
import type { TextIndex } from '../text/text-index.ts';
import { activityIds } from './activity-ids.ts';
import { cellsUnderRoles } from './cells-under-roles.ts';
import type { Matrix, MatrixActivity, MatrixPlace } from './matrix.ts';
import type { TableLine, TableReading } from './read-table.ts';
import { readTable } from './read-table.ts';
import { rolesOf } from './roles-of.ts';
import { withWordsOfItsOwn } from './words-of-its-own.ts';

/**
 * A matrix as the register knows it, whichever way round its table stands and wherever its cells were typed.
 *
 * Cells that the record leaves out are read from the table in the words, which is then the only
 * place where they are typed. Where record and table differ, the proof reports it.
 */
export function matrixOf(record: RasciMatrix, text: TextIndex | undefined): Matrix {
  const { activities = [], layout, ...rest } = record;
  const entry = text?.byId.get(record.table);
  if (entry?.node.kind !== 'table') {
    const typed = activities.map((activity, index) => typedActivity(activity, index));
    const shape = layout?.shape ?? 'parties-across';
    return withWordsOfItsOwn({ ...rest, shape, roles: [], activities: typed });
  }
  const table = readTable(record, entry.node);
  const ids = activityIds(table.lines);
  const base = {
    ...rest,
    parties: withNotes(record, table),
    shape: table.shape,
    roles: rolesOf(record, table),
  };
  const toLine = { record, table, base, at: entry.path };
  const read = table.lines.map((line, index) => activityOf(line, { id: ids[index]!, ...toLine }));
  const missing = table.missing.map((activity) =>
    typedActivity(activity, activities.indexOf(activity)),
  );
  return withWordsOfItsOwn({ ...base, activities: [...read, ...missing] });
}

function withNotes({ parties }: RasciMatrix, { partyNotes }: TableReading): RasciMatrix['parties'] {
  return parties.map((party) => {
    const notes = [party.note, partyNotes.get(party.id)].filter((note) => note !== undefined);
    return notes.length === 0 ? party : { ...party, note: notes.join(' ') };
  });
}

function typedActivity({ cells = {}, ...activity }: RasciActivity, index: number): MatrixActivity {
  const path = ['activities', index];
  const places = Object.keys(cells).map((party) => [party, inRecord([...path, 'cells', party])]);
  return {
    ...activity,
    cells,
    places: {
      label: inRecord([...path, 'label']),
      cells: Object.fromEntries(places) as Record<string, MatrixPlace>,
    },
  };
}

interface Line {
  readonly id: string;
  readonly record: RasciMatrix;
  readonly table: TableReading;
  readonly base: Pick<Matrix, 'parties' | 'roles'>;
  /** Where the table stands in the words. */
  readonly at: Path;
}

function activityOf(line: TableLine, { id, record, table, base, at }: Line): MatrixActivity {
  const { entry, label, labelWords } = line;
  const inText = (path: Path): MatrixPlace => ({ document: 'text', path: [...at, ...path] });
  const head = {
    id,
    label: entry?.label ?? labelWords,
    group: entry?.group ?? line.group,
    note: line.note ?? entry?.note,
    jointAccountability: entry?.jointAccountability,
  };
  if (table.shape === 'roles-across') {
    const { paths, ...underRoles } = cellsUnderRoles(line, {
      matrix: base,
      asides: record.layout?.asides,
    });
    const cells = Object.entries(underRoles.cells).map(
      ([party, { asWritten }]) => [party, asWritten] as const,
    );
    const places = [...paths].map(([party, path]) => [party, inText(path)] as const);
    return {
      ...head,
      cells: Object.fromEntries(cells),
      underRoles,
      places: { label: inText(label.path), cells: Object.fromEntries(places) },
    };
  }
  if (entry?.cells !== undefined)
    return { ...head, ...typedActivity(entry, (record.activities ?? []).indexOf(entry)), ...head };
  const own = [...table.parties].flatMap(([party, column]) => {
    const cell = line.cells[column];
    return cell === undefined || cell.words === '' ? [] : [{ party, cell }];
  });
  return {
    ...head,
    cells: Object.fromEntries(own.map(({ party, cell }) => [party, cell.typed])),
    places: {
      label: inText(label.path),
      cells: Object.fromEntries(own.map(({ party, cell }) => [party, inText(cell.path)])),
    },
  };
}

function inRecord(path: Path): MatrixPlace {
  return { document: 'rasci', path };
}
