import { SaxesParser } from 'saxes';
import { refuse } from '../refuse.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';
import { decodedXml } from './decoded-xml.ts';

/** Short words for namespaces, by their address. Elements of others get names that begin with `other:`. */
export type Namespaces = ReadonlyMap<string, string>;

/** How much of a file of XML is read. */
export const xmlLimits = {
  depth: 256,
  elements: 2_000_000,
  attributeLength: 64 * 1024,
  attributes: 500,
} as const;

interface Open extends XmlElement {
  readonly children: XmlNode[];
}

const stepLength = 64 * 1024;
const ofDeclarations = 'http://www.w3.org/2000/xmlns/';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Reads a file of XML; refuses one that is damaged, too deep, or declares a type of its own. */
export function parseXml(bytes: Uint8Array, namespaces: Namespaces): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: Open = { name: '', attributes: noAttributes, children: [] };
  const stack: Open[] = [root];
  const nameOf = namesIn(namespaces);
  let elements = 0;

  parser.on('doctype', refuseDoctype);
  parser.on('error', (error) => refuseXml(error.message));
  parser.on('opentag', (tag) => {
    elements += 1;
    if (elements > xmlLimits.elements || stack.length > xmlLimits.depth) refuseTooMuch();
    const element: Open = {
      name: nameOf(tag.uri, tag.local),
      attributes: attributesOf(Object.values(tag.attributes), nameOf),
      children: [],
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  const addText = (text: string): void => {
    stack.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  const text = decodedXml(bytes);
  for (let place = 0; place < text.length; place += stepLength)
    parser.write(text.slice(place, place + stepLength));
  parser.close();
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

type NameOf = (uri: string, local: string) => string;

// The same few names come again and again, and are joined once.
function namesIn(namespaces: Namespaces): NameOf {
  const byUri = new Map<string, Map<string, string>>();
  return (uri, local) => {
    let names = byUri.get(uri);
    if (names === undefined) byUri.set(uri, (names = new Map<string, string>()));
    let name = names.get(local);
    if (name === undefined) {
      const prefix = uri === xmlNamespace ? 'xml' : (namespaces.get(uri) ?? 'other');
      names.set(local, (name = uri === '' ? local : `${prefix}:${local}`));
    }
    return name;
  };
}

function attributesOf(
  attributes: readonly { readonly uri: string; readonly local: string; readonly value: string }[],
  nameOf: NameOf,
): ReadonlyMap<string, string> {
  if (attributes.length === 0) return noAttributes;
  if (attributes.length > xmlLimits.attributes) refuseTooMuch();
  const byName = new Map<string, string>();
  for (const { uri, local, value } of attributes) {
    if (uri === ofDeclarations) continue;
    if (value.length > xmlLimits.attributeLength) refuseTooMuch();
    byName.set(nameOf(uri, local), value);
  }
  return byName;
}

// A type of one’s own can name other files, and make a short text unbearably long.
function refuseDoctype(): never {
  return refuse(
    'A part of the file declares a document type, which a document never needs.',
    'Copy the text into a new document, and try that.',
  );
}

function refuseTooMuch(): never {
  return refuse(
    'A part of the file is nested or repeated more than any document would be.',
    'Copy the text into a new document, and try that.',
  );
}

function refuseXml(message: string): never {
  return refuse(
    `The file is damaged: a part of it cannot be read (${message}).`,
    'Open it in the program that made it, save it again, and try that file.',
  );
}
