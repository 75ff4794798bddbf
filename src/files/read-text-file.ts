import { readFileSync, statSync } from 'node:fs';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { fileStart } from '../diagnostics/diagnostic.ts';
import { LineIndex } from './line-index.ts';

/** The largest content file read, in bytes. The longest real document is a tenth of it. */
export const largestFile = 1024 * 1024;

/**
 * The text of one file, or a diagnostic that says why it cannot be used.
 *
 * `file` is the name shown in diagnostics, `address` where it is on disk.
 */
export function readTextFile(file: string, address: string): string | Diagnostic {
  const { size } = statSync(address);
  if (size > largestFile) {
    const megabytes = (size / 1024 / 1024).toFixed(1);
    return problem(
      file,
      `The file has ${megabytes} MB; the most is 1 MB. Split it or remove what does not belong.`,
    );
  }
  return decode(file, readFileSync(address));
}

function decode(file: string, bytes: Buffer): string | Diagnostic {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return problem(file, 'The file is saved as UTF-16. Save it again as UTF-8.');
  const text = bytes.toString('utf8');
  const bad = text.search(/\uFFFD/);
  if (bad >= 0 && !isValidUtf8(bytes)) {
    return problem(
      file,
      'This is not UTF-8 text. Save the file again with the encoding UTF-8.',
      at(text, bad),
    );
  }
  const control = text.search(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/);
  if (control >= 0) {
    const code = text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0');
    return problem(
      file,
      `An invisible control character (U+${code}) stands here. Delete it.`,
      at(text, control),
    );
  }
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function isValidUtf8(bytes: Buffer): boolean {
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

function problem(file: string, message: string, range: Range = fileStart): Diagnostic {
  return { check: 'file/unreadable', severity: 'error', message, file, range };
}
