import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { mistake } from '../diagnostics/mistake.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { Files } from './files.ts';
import { LineIndex } from './line-index.ts';

/** The largest content file read, in bytes. The longest real document is a tenth of it. */
export const largestFile = 1024 * 1024;

/** The text of one file, or a diagnostic that says why it cannot be used. */
export function readTextFile(files: Files, path: string): string | Diagnostic {
  const file = `${files.name}/${path}`;
  const size = files.sizeOf(path);
  if (size !== undefined && size > largestFile) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    return problem(
      file,
      `The file has ${megabytes} MB; the most is 1 MB. Split it or remove what does not belong.`,
    );
  }
  const bytes = files.bytesOf(path);
  // Someone may take a file away between the listing and the reading.
  return bytes === undefined
    ? problem(file, 'The file was listed and is gone now. Check again.')
    : decode(file, bytes);
}

function decode(file: string, bytes: Uint8Array): string | Diagnostic {
  if (isUtf16(bytes)) return problem(file, 'The file is saved as UTF-16. Save it again as UTF-8.');
  const text = decodeUtf8(bytes);
  const bad = text.search(/\uFFFD/);
  if (bad >= 0 && !isValidUtf8(bytes)) {
    return problem(
      file,
      'This is not UTF-8 text. Save the file again with the encoding UTF-8.',
      at(text, bad),
    );
  }
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

// By its mark; or, where it has none, by the empty half of each letter.
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const beginning = bytes.subarray(0, 64);
  const empty = beginning.filter((byte) => byte === 0).length;
  return empty > 1 && empty > beginning.length / 3;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function at(text: string, offset: number): Range {
  return new LineIndex(text).range(offset, offset + 1);
}

function problem(file: string, message: string, range?: Range): Diagnostic {
  return mistake('file/unreadable', message, { file, ...(range && { range }) });
}
