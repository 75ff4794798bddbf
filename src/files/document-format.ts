// By the ending of a name, in lower case.
const formatsByEnding: Readonly<Record<string, string>> = {
  doc: 'a Word file',
  docx: 'a Word file',
  docm: 'a Word file',
  dotx: 'a Word file',
  odt: 'a word processor’s file',
  rtf: 'a word processor’s file',
  pages: 'a word processor’s file',
  gdoc: 'a shortcut to a Google document',
  pdf: 'a PDF',
  xls: 'a spreadsheet',
  xlsx: 'a spreadsheet',
  xlsm: 'a spreadsheet',
  ods: 'a spreadsheet',
  ppt: 'a set of slides',
  pptx: 'a set of slides',
  odp: 'a set of slides',
  msg: 'an e-mail',
  eml: 'an e-mail',
  zip: 'a compressed file',
  '7z': 'a compressed file',
  gz: 'a compressed file',
  png: 'a picture',
  jpg: 'a picture',
  jpeg: 'a picture',
  gif: 'a picture',
  heic: 'a picture',
};

/** What kind of document a file is by the ending of its name, `a Word file`; nothing where it may be text. */
export function formatOfName(name: string): string | undefined {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined || !Object.hasOwn(formatsByEnding, ending)
    ? undefined
    : formatsByEnding[ending];
}

// What files begin with that are no text, whatever they are called.
const formatsByStart: readonly (readonly [start: readonly number[] | string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a word processor’s file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a Word or Excel file of the old kind'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  ['GIF8', 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
];

/** What kind of document a file is by its first bytes; nothing where it may be text. */
export function formatOfBytes(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipFormat(bytes);
  return formatsByStart.find(([start]) => startsWith(bytes, start))?.[1];
}

function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const codes = typeof start === 'string' ? [...new TextEncoder().encode(start)] : start;
  return codes.every((code, place) => bytes[place] === code);
}

// Documents of office programs are compressed folders, and the names in them tell which.
function zipFormat(bytes: Uint8Array): string {
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('word/document')) return 'a Word file';
  if (names.includes('opendocument.text')) return 'a word processor’s file';
  const isSheet = names.includes('xl/workbook') || names.includes('opendocument.spreadsheet');
  return isSheet ? 'a spreadsheet' : 'a compressed file';
}
