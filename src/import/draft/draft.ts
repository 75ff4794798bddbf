import type { Writable } from '../../files/write-yaml.ts';

/** The fields of one content file, as they will be typed. */
export interface DraftRecord {
  readonly [field: string]: Writable | undefined;
}

/** The words of a field; none where it holds a list, a record or nothing. */
export function wordsOf(record: DraftRecord, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}

/** What one body of a document becomes: its files, before they are written. */
export interface DraftBody {
  readonly partnership: string;
  readonly body: string;
  readonly constitution: DraftRecord;
  readonly text: DraftRecord;
  /** By topic. */
  readonly facts: DraftRecord;
  readonly membership?: DraftRecord;
  readonly rasci?: DraftRecord;
}

/** Everything that an import would add to a register. */
export interface Draft {
  readonly bodies: readonly DraftBody[];
  /** Partnerships that are new, by id. */
  readonly partnerships: ReadonlyMap<string, DraftRecord>;
  /** Organisations that are new, by id. */
  readonly organisations: ReadonlyMap<string, DraftRecord>;
  readonly sourceId: string;
  readonly source: DraftRecord;
  /** The file as received, and its transcript: by name in the folder of sources. */
  readonly seeds: ReadonlyMap<string, string | Uint8Array>;
}
