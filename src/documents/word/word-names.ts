import type { Namespaces } from '../xml/parse-xml.ts';

const transitional = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';

// The two forms of the standard name the same things by different addresses.
const inBoth: readonly (readonly [path: string, prefix: string])[] = [
  ['wordprocessingml/%main', 'w'],
  ['officeDocument/%relationships', 'r'],
  ['officeDocument/%math', 'm'],
  ['drawingml/%main', 'a'],
  ['drawingml/%picture', 'pic'],
  ['drawingml/%chart', 'c'],
  ['drawingml/%diagram', 'dgm'],
  ['drawingml/%wordprocessingDrawing', 'wp'],
];
const microsoft = 'http://schemas.microsoft.com/office/word';

/** The namespaces of Word’s files by their addresses, in the strict form of the standard and the other. */
export const wordNamespaces: Namespaces = new Map([
  ...inBoth.flatMap(([path, prefix]): [string, string][] => [
    [`${transitional}/${path.replace('%', '2006/')}`, prefix],
    [`${strict}/${path.replace('%', '')}`, prefix],
  ]),
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${microsoft}/2010/wordprocessingShape`, 'wps'],
  [`${microsoft}/2010/wordprocessingGroup`, 'wpg'],
  [`${microsoft}/2010/wordprocessingCanvas`, 'wpc'],
  [`${microsoft}/2010/wordml`, 'w14'],
  [`${microsoft}/2012/wordml`, 'w15'],
]);
