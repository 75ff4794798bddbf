import { Inflate } from 'fflate';
import { refuse } from '../refuse.ts';
import { checksum } from './checksum.ts';
import type { ZipEntry } from './zip-directory.ts';
import { nameAt, refuseDamaged, zipDirectory } from './zip-directory.ts';
import { zipLimits } from './zip-limits.ts';

/** A compressed folder of which parts are inflated one at a time, when asked for. */
export interface ZipFolder {
  readonly names: readonly string[];
  /** The bytes of a part, or nothing where there is none of that name. Refuses what is too large. */
  readonly read: (name: string) => Uint8Array | undefined;
}

const localMark = 0x04034b50;
const localLength = 30;
// Little goes in at a time, so that what comes out is counted long before memory is full.
const stepBytes = 8 * 1024;

/** Opens a compressed folder; refuses one that is damaged, protected or made to mislead. */
export function openZip(bytes: Uint8Array): ZipFolder {
  const entries = zipDirectory(bytes);
  let total = 0;
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const read = inflated(packedBytes(bytes, entry), entry, zipLimits.totalBytes - total);
      total += read.length;
      return read;
    },
  };
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localMark)
    refuseDamaged();
  const nameLength = view.getUint16(offset + 26, true);
  const start = offset + localLength + nameLength + view.getUint16(offset + 28, true);
  if (start + entry.compressedBytes > bytes.length) refuseDamaged();
  if (nameAt(view, offset + localLength, nameLength) !== entry.name) refuseMisleading();
  return bytes.subarray(start, start + entry.compressedBytes);
}

function inflated(packed: Uint8Array, entry: ZipEntry, left: number): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8)
    refuse(
      'The file is packed in a way that is not known here.',
      'Save it again as a Word document (.docx) and try that file.',
    );
  const pieces: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    refuseTooLarge(length, packed.length, left);
    pieces.push(piece);
  };
  if (entry.method === 0) take(packed);
  else inflateInSteps(packed, take);
  if (length !== entry.bytes) refuseMisleading();
  const whole = joined(pieces, length);
  if (checksum(whole) !== entry.checksum) refuseDamaged();
  return whole;
}

function inflateInSteps(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  let isWhole = false;
  const inflate = new Inflate((piece, isLast) => {
    take(piece);
    isWhole ||= isLast;
  });
  try {
    for (let place = 0; place < packed.length; place += stepBytes)
      inflate.push(packed.subarray(place, place + stepBytes), place + stepBytes >= packed.length);
  } catch (error) {
    // What this program refuses goes on; what the other library could not read is damage.
    if (!isOfInflating(error)) throw error;
    refuseDamaged();
  }
  if (!isWhole) refuseDamaged();
}

function isOfInflating(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function refuseTooLarge(length: number, packedLength: number, left: number): void {
  const { partBytes, ratio, ratioFrom } = zipLimits;
  const isTooDense = length > ratioFrom && length > ratio * packedLength;
  if (length <= partBytes && length <= left && !isTooDense) return;
  refuse(
    'The file holds far more than a document would when it is unpacked.',
    'Copy the text into a new document, and try that.',
  );
}

function refuseMisleading(): never {
  return refuse(
    'The file says one thing of its parts and holds another.',
    'Save it again as a Word document (.docx) and try that file.',
  );
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
