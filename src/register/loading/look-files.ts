import type { Diagnostic, Result } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { placeOfValue } from '../../files/content-file.ts';
import type { Entry, Files } from '../../files/files.ts';
import { Unreadable } from '../../files/files.ts';
import type { ReadPicture } from '../../files/pictures/picture-size.ts';
import { readDrawing } from '../../files/pictures/read-drawing.ts';
import { readPng } from '../../files/pictures/read-png.ts';
import { filesOfLook } from '../../model/look/site-look.ts';
import type { LookFile } from '../register.ts';
import { lookFolder, nameOfLookFile } from './is-look-file.ts';
import type { Content } from './load-content.ts';

// Every page loads the logo, and each page of a kind its typefaces: more than this is slow on a phone.
const mostBytes: Readonly<Record<string, number>> = { svg: 100_000, png: 200_000, woff2: 300_000 };

/** Reads the files that the look of a register names; reports those that are not there, cannot be published or are named nowhere. */
export function lookFiles(content: Content, files: Files): Result<Map<string, LookFile>> {
  const value = new Map<string, LookFile>();
  const site = content.site.get('');
  // Of a record that cannot be read nothing is known, and so nothing is said of its files.
  if (site === undefined) return { value, diagnostics: [] };
  const named = site.record.look === undefined ? [] : filesOfLook(site.record.look);
  const diagnostics = named.flatMap(({ name, path }): Diagnostic[] => {
    const read = readLookFile(name, files);
    if (typeof read === 'string') {
      const place = placeOfValue(site.document, ['look', ...path]);
      return [mistake('content/look-file', read, place)];
    }
    value.set(name, read);
    return [];
  });
  const names = new Set(named.map(({ name }) => name));
  return { value, diagnostics: [...diagnostics, ...namedNowhere(names, files)] };
}

function readLookFile(name: string, files: Files): LookFile | string {
  const path = `${lookFolder}/${name}`;
  const shownAs = `\`${files.name}/${path}\``;
  const bytes = files.bytesOf(path);
  if (bytes === undefined) return `There is no file ${shownAs}. Put it there, or remove this line.`;
  if (bytes instanceof Unreadable) return `${shownAs} cannot be read: ${bytes.why}.`;
  const ending = nameOfLookFile.exec(name)![1]!;
  const most = mostBytes[ending]!;
  if (bytes.length > most)
    return `${shownAs} has ${thousands(bytes.length)} KB, and readers load it with every page: the most is ${thousands(most)} KB. Make it smaller.`;
  const picture = readAs(ending, bytes);
  if (picture !== undefined && 'fault' in picture) return `${shownAs}: ${picture.fault}`;
  return { bytes: new Uint8Array(bytes), size: picture?.size };
}

function readAs(ending: string, bytes: Uint8Array): ReadPicture | { size: undefined } {
  if (ending === 'svg') return readDrawing(bytes);
  if (ending === 'png') return readPng(bytes);
  const isFont = new TextDecoder('latin1').decode(bytes.subarray(0, 4)) === 'wOF2';
  return isFont
    ? { size: undefined }
    : { fault: 'This file is no web font (WOFF2). Ask who made the typeface for one.' };
}

function thousands(bytes: number): string {
  return String(Math.ceil(bytes / 1000));
}

function namedNowhere(names: ReadonlySet<string>, files: Files): Diagnostic[] {
  const entries = files.entriesOf(lookFolder);
  if (entries === undefined || entries instanceof Unreadable) return [];
  return entries
    .filter(
      ({ name, kind }: Entry) => kind === 'file' && nameOfLookFile.test(name) && !names.has(name),
    )
    .map(({ name }) =>
      mistake(
        'content/look-file',
        'Nothing in `look` of `site.yaml` names this file, so it would not be published. Name it there, or remove it.',
        { file: `${files.name}/${lookFolder}/${name}` },
      ),
    );
}
