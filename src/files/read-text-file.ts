import type { Diagnostic, Range } from '../diagnostics/diagnostic.ts';
import { mistake } from '../diagnostics/mistake.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { Files } from './files.ts';
import { Unreadable } from './files.ts';
import { LineIndex } from './line-index.ts';
import { firstMergeMark } from './merge-marks.ts';
import { tooMuch } from './too-much.ts';
import { whyNotUtf8 } from './why-not-utf8.ts';

/** The largest content file read, in bytes. The longest real document is a tenth of it. */
export const largestFile = 1024 * 1024;

/** The text of one file, or a diagnostic that says why it cannot be used. */
export function readTextFile(files: Files, path: string): string | Diagnostic {
  const file = `${files.name}/${path}`;
  const size = tooLarge(file, files.sizeOf(path) ?? 0);
  if (size !== undefined) return size;
  const bytes = files.bytesOf(path);
  // Someone may take a file away, or write to it, between the listing and the reading.
  if (bytes === undefined)
    return problem(file, 'The file was listed and is gone now. Check again.');
  if (bytes instanceof Unreadable) return problem(file, `The file cannot be read: ${bytes.why}.`);
  return tooLarge(file, bytes.length) ?? decode(file, bytes);
}

function tooLarge(file: string, size: number): Diagnostic | undefined {
  if (size <= largestFile) return undefined;
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return problem(
    file,
    `The file has ${megabytes} MB; the most is 1 MB. Split it or remove what does not belong.`,
  );
}

function decode(file: string, bytes: Uint8Array): string | Diagnostic {
  const other = whyNotUtf8(bytes);
  const text = decodeUtf8(bytes);
  if (other !== undefined) {
    const todo = other.isFormat
      ? 'Content is text: keep this out of the content folder.'
      : 'Save the file again with the encoding UTF-8.';
    const bad = other.isByte ? text.indexOf('\uFFFD') : 0;
    return problem(file, `${other.what} ${todo}`, at(text, bad));
  }
  if (/\r(?!$)/.test(text) && !text.includes('\n'))
    return problem(
      file,
      'The lines end in a way that only old Macs know (CR). Save the file with line ends of Unix (LF).',
    );
  const much = tooMuch(text);
  if (much !== undefined) return problem(file, much.message, at(text, much.offset));
  const merge = firstMergeMark(text, file.endsWith('.mdx'));
  if (merge !== undefined)
    return mistake('file/merge-marks', unfinishedMerge, {
      file,
      range: new LineIndex(text).range(merge.start, merge.end),
    });
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const unfinishedMerge =
  'Two versions of this file were joined and not finished. Keep one, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.';

function at(text: string, offset: number): Range {
  return new LineIndex(text).range(offset, offset + 1);
}

function problem(file: string, message: string, range?: Range): Diagnostic {
  return mistake('file/unreadable', message, { file, ...(range && { range }) });
}
