import type { ReadPicture } from './picture-size.ts';

const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads how large a picture (PNG) is. */
export function readPng(bytes: Uint8Array): ReadPicture {
  if (bytes.length < 33 || start.some((byte, place) => bytes[place] !== byte))
    return { fault: 'This file is no PNG picture. Save the picture again as PNG.' };
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: header.getUint32(16), height: header.getUint32(20) };
  return size.width > 0 && size.height > 0
    ? { size }
    : { fault: 'This picture has no size. Save it again as PNG.' };
}
