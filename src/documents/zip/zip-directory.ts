import { refuse } from '../refuse.ts';
import { zipLimits } from './zip-limits.ts';

/** A part of a compressed folder, as the directory at its end lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  readonly checksum: number;
  /** Where its own header stands in the file. */
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const again = 'Save it again as a Word document (.docx) and try that file.';

/** Lists the parts of a compressed folder, by name; refuses a folder that is damaged or made to mislead. */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  if (count === 0xffff || place === 0xffffffff)
    refuse('The file is packed in a form for very large files (ZIP64).', again);
  if (count > zipLimits.entries)
    refuse(`The file has ${count} parts, more than any document needs.`, again);
  const entries = new Map<string, ZipEntry>();
  const seen = new Set<string>();
  for (let index = 0; index < count; index += 1) {
    if (place + entryLength > end || view.getUint32(place, true) !== entryMark) refuseDamaged();
    const { entry, next } = entryAt(view, place);
    if (next > end) refuseDamaged();
    const plain = entry.name.toLowerCase();
    if (seen.has(plain)) refuse('The file holds two parts of the same name.', again);
    seen.add(plain);
    entries.set(entry.name, entry);
    place = next;
  }
  return entries;
}

/** Says that a compressed folder is damaged. */
export function refuseDamaged(): never {
  return refuse('The file is damaged: a part of it is missing.', 'Ask for it again.');
}

// A comment of up to 65,535 bytes may stand after the end of the directory.
function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let place = last; place >= Math.max(0, last - 0xffff); place -= 1)
    if (
      view.getUint32(place, true) === endMark &&
      place + endLength + view.getUint16(place + 20, true) === view.byteLength
    )
      return place;
  return refuseDamaged();
}

function entryAt(view: DataView, place: number): { entry: ZipEntry; next: number } {
  const flags = view.getUint16(place + 8, true);
  if ((flags & 1) !== 0)
    refuse('The file is protected by a password.', 'Take the password off, and try again.');
  const nameLength = view.getUint16(place + 28, true);
  const extra = view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  const next = place + entryLength + nameLength + extra;
  if (next > view.byteLength) refuseDamaged();
  const entry = {
    name: nameAt(view, place + entryLength, nameLength),
    method: view.getUint16(place + 10, true),
    compressedBytes: view.getUint32(place + 20, true),
    bytes: view.getUint32(place + 24, true),
    checksum: view.getUint32(place + 16, true),
    offset: view.getUint32(place + 42, true),
  };
  if ([entry.compressedBytes, entry.bytes, entry.offset].includes(0xffffffff))
    refuse('The file is packed in a form for very large files (ZIP64).', again);
  return { entry, next };
}

/** The name of a part, as it stands in the bytes. */
export function nameAt(view: DataView, place: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + place, length));
}
