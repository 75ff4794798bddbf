// Also runs in the browser.
/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly text: string;
}

/**
 * Packs files into a zip without compressing them.
 *
 * Shape:  the same files give the same bytes: every file is dated 1 January 1980, the first day zip knows.
 * Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function zipStored(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of entries) {
    const [label, data] = [encoder.encode(name), encoder.encode(text)];
    const about = aboutFile(data, label.length);
    const local = [...bytes(0x04034b50, 4), ...about];
    directory.push(
      new Uint8Array([
        ...bytes(0x02014b50, 4),
        ...bytes(20, 2),
        ...about,
        ...new Array<number>(10).fill(0),
        ...bytes(offset, 4),
      ]),
      label,
    );
    parts.push(new Uint8Array(local), label, data);
    offset += local.length + label.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = [
    ...bytes(0x06054b50, 4),
    ...bytes(0, 4),
    ...bytes(entries.length, 2),
    ...bytes(entries.length, 2),
    ...bytes(size, 4),
    ...bytes(offset, 4),
    ...bytes(0, 2),
  ];
  return joined([...parts, ...directory, new Uint8Array(end)]);
}

// Version 2.0, UTF-8 names, stored, 1 January 1980; then checksum, both sizes, length of the name.
function aboutFile(data: Uint8Array, nameLength: number): number[] {
  return [
    ...bytes(20, 2),
    ...bytes(0x0800, 2),
    ...bytes(0, 2),
    ...bytes(0, 2),
    ...bytes(0x21, 2),
    ...bytes(checksum(data), 4),
    ...bytes(data.length, 4),
    ...bytes(data.length, 4),
    ...bytes(nameLength, 2),
    ...bytes(0, 2),
  ];
}

/** The CRC-32 that zip asks for. */
export function checksum(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function bytes(value: number, length: number): number[] {
  return Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
