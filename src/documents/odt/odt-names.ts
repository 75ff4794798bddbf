import type { Namespaces } from '../xml/parse-xml.ts';

const opendocument = 'urn:oasis:names:tc:opendocument:xmlns';

/** The namespaces of OpenDocument files by their addresses. */
export const odtNamespaces: Namespaces = new Map([
  ...['office', 'style', 'text', 'table', 'meta', 'manifest', 'script', 'form', 'config'].map(
    (name): [string, string] => [`${opendocument}:${name}:1.0`, name],
  ),
  [`${opendocument}:drawing:1.0`, 'draw'],
  [`${opendocument}:xsl-fo-compatible:1.0`, 'fo'],
  [`${opendocument}:svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
