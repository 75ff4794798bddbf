import { plainSpaces } from '../../register/text/node-words.ts';
import { datesPrinted } from './dates-printed.ts';
import type { RecordReading, RecordInput } from './record-input.ts';

/** One line of a document’s own table of earlier versions. */
export interface EarlierVersion {
  readonly version: string;
  readonly date?: string;
  readonly note?: string;
}

const isVersion = /^(?:version|issue|revision|rev|ver|fersiwn)(?: ?(?:no\.?|number|#))?$/i;
const isDate = /\bdate\b|^dyddiad$|^(?:approved|updated|amended|issued)(?: on)?$/i;
const isNote = /change|comment|description|summary|amendment|reason|detail|purpose|notes?$/i;

/** The table of versions that a document keeps of itself. Names of authors are left out. */
export function versionHistory({ text }: RecordInput): RecordReading<EarlierVersion[]> | undefined {
  for (const { id, node } of text.passages) {
    if (node.kind !== 'table') continue;
    const [head, ...rest] = node.columns === undefined ? node.rows : [node.columns, ...node.rows];
    const at = (is: RegExp): number => head!.findIndex((cell) => is.test(plainSpaces(cell)));
    const [version, date, note] = [at(isVersion), at(isDate), at(isNote)];
    if (version < 0 || (date < 0 && note < 0)) continue;
    const value = rest.flatMap((cells) => entryOf(cells, { version, date, note }));
    if (value.length === 0) continue;
    return {
      value,
      evidence: [{ clause: id, quote: plainSpaces(rest[0]![version]!) }],
      proposed: { reason: 'A table of versions and dates', confidence: 'high' },
    };
  }
  return undefined;
}

function entryOf(
  cells: readonly string[],
  at: { version: number; date: number; note: number },
): EarlierVersion[] {
  const version = plainSpaces(cells[at.version] ?? '');
  if (version === '') return [];
  const date = at.date < 0 ? undefined : datesPrinted(cells[at.date] ?? '')[0]?.date;
  const note = at.note < 0 ? '' : plainSpaces(cells[at.note] ?? '').slice(0, 400);
  return [
    {
      version: version.slice(0, 400),
      ...(date === undefined ? {} : { date }),
      ...(note === '' ? {} : { note }),
    },
  ];
}
