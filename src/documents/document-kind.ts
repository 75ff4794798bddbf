import { formatOfBytes } from '../files/document-format.ts';

/** The kinds of files that a reader exists for. */
export type DocumentKind =
  'word' | 'odt' | 'pdf' | 'rtf' | 'sheet' | 'csv' | 'html' | 'markdown' | 'plain';

const byEnding: Readonly<Record<string, DocumentKind>> = {
  htm: 'html',
  html: 'html',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'csv',
};

/**
 * What a file is by its bytes, and only among texts by its name; undefined where no reader takes it.
 *
 * A name tells little: a “.doc” may be a web page or the text of another program.
 */
export function documentKind(bytes: Uint8Array, name: string): DocumentKind | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (start.startsWith('PK\u0003\u0004')) return kindOfZip(bytes);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (formatOfBytes(bytes) !== undefined) return undefined;
  if (start.includes('<office:document')) return 'odt';
  // Word’s own XML, as one file: nearly all of it is about the look.
  if (start.includes('progid="Word.Document"')) return undefined;
  if (
    /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu.test(
      start,
    )
  )
    return 'html';
  // An e-mail, or a web page saved as one file: its words are packed.
  if (
    /^(?:from|mime-version|subject|date|received|return-path): [^]*\bcontent-type:\s*multipart\//iu.test(
      start,
    )
  )
    return undefined;
  if (isNoise(bytes)) return undefined;
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(byEnding, ending) ? byEnding[ending] : 'plain';
}

// Texts hold hardly any of the signs that steer a machine; zeros may be half of a letter.
function isNoise(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536);
  const steering = start.filter((byte) => byte > 0 && byte < 32 && (byte < 7 || byte > 13));
  return steering.length > Math.max(4, start.length / 50);
}

// The names of the parts stand uncompressed in the file.
function kindOfZip(bytes: Uint8Array): DocumentKind | undefined {
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('opendocument.text')) return 'odt';
  if (names.includes('xl/workbook')) return 'sheet';
  // A file of this family whose kind is packed too.
  if (names.includes('META-INF/manifest.xml') && !names.includes('opendocument.')) return 'odt';
  // One that is cut short may have lost the list of its parts.
  return /\[Content_Types\]\.xml|word\/(?:_rels\/|document\.xml)/u.test(names) ? 'word' : undefined;
}
