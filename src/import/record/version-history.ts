import { plainSpaces } from '../../register/text/node-words.ts';
import { datesPrinted } from './dates-printed.ts';
import type { RecordInput, RecordReading } from './record-input.ts';

/** One line of a document’s own table of earlier versions. */
export interface EarlierVersion {
  readonly version: string;
  readonly date?: string;
  readonly note?: string;
}

const isVersion = /^(?:version|issue|revision|rev|ver|fersiwn)(?: ?(?:no\.?|number|#))?$/i;
const isDate = /\bdate\b|^dyddiad$|^(?:approved|updated|amended|issued)(?: on)?$/i;
const isNote = /change|comment|description|summary|amendment|reason|detail|purpose|notes?$/i;

interface Columns {
  readonly version: number;
  readonly date: number;
  readonly note: number;
}

/** The table of versions that a document keeps of itself. Names of authors are left out. */
export function versionHistory({
  text,
}: Pick<RecordInput, 'text'>): RecordReading<EarlierVersion[]> | undefined {
  for (const { id, node } of text.passages) {
    if (node.kind !== 'table') continue;
    const [head, ...rest] = node.columns === undefined ? node.rows : [node.columns, ...node.rows];
    const at = (is: RegExp): number => head!.findIndex((cell) => is.test(plainSpaces(cell)));
    const columns = { version: at(isVersion), date: at(isDate), note: at(isNote) };
    if (columns.version < 0 || (columns.date < 0 && columns.note < 0)) continue;
    const told = rest.filter((cells) => plainSpaces(cells[columns.version] ?? '') !== '');
    if (told.length === 0) continue;
    return {
      value: told.map((cells) => entryOf(cells, columns)),
      evidence: [{ clause: id, quote: quoteOf(told.at(-1)!, columns) }],
      proposed: { reason: 'A table of versions and dates', confidence: 'high' },
    };
  }
  return undefined;
}

function entryOf(cells: readonly string[], at: Columns): EarlierVersion {
  const date = at.date < 0 ? undefined : datesPrinted(cells[at.date] ?? '')[0]?.date;
  const note = at.note < 0 ? '' : plainSpaces(cells[at.note] ?? '').slice(0, 400);
  return {
    version: plainSpaces(cells[at.version]!).slice(0, 400),
    ...(date === undefined ? {} : { date }),
    ...(note === '' ? {} : { note }),
  };
}

// The words of a table run on from cell to cell: a quote may take two that stand side by side.
function quoteOf(cells: readonly string[], { version, date }: Columns): string {
  return plainSpaces(
    date === version + 1 ? `${cells[version]!} ${cells[date] ?? ''}` : cells[version]!,
  );
}
